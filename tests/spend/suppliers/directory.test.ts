import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify } from '../../../src/spend/suppliers/classify.ts'
import { createDirectory, findInDirectory, nameKeys } from '../../../src/spend/suppliers/directory.ts'
import { readDirectory } from '../../../src/spend/suppliers/directory-table.ts'
import { createIdentities } from '../../../src/spend/suppliers/identify.ts'
import { mention } from '../mention.ts'

const table = (cells: readonly (readonly string[])[]) => {
  const read = readDirectory(cells)
  if (!read.ok) throw new Error(read.message)
  return createDirectory(read.rows)
}

const firms = table([
  ['Vendor Name', 'Tax ID', 'Certification', 'Local'],
  ['Green Valley Paving, Inc.', '0044-551', 'MBE; SBE', 'yes'],
  ['Rosa Díaz Catering LLC', '', 'WBE', 'no'],
  ['Services Ltd', '', 'SBE', ''],
  ['Twin Oaks Roofing', '', 'SBE', ''],
  ['Twin Oaks Roofing', '', 'WBE', ''],
])
const find = (name: string, number: string | null = null) => findInDirectory({ name, number }, firms)

describe('a directory', () => {
  it('finds by number first, whatever the name', () => {
    expect(find('GVP', '44551')).toMatchObject({ kind: 'match', rule: 'directoryNumber', row: { row: 1 } })
  })

  it.each(['GREEN VALLEY PAVING INC', 'Green Valley Paving', 'green-valley paving', 'Paving Green Valley'])(
    'finds %s by name',
    (name) => expect(find(name)).toMatchObject({ kind: 'match', rule: 'directoryName', row: { row: 1 } })
  )

  it.each([
    ['Green Valley Paving LLC', null],
    ['Green Valley Paving Inc', '0044-552'],
    ['Green Valley Pavers', null],
    ['Services', null],
    ['Diaz Catering', null],
    ['', null],
  ])('does not find %s (%s)', (name, number) => expect(find(name, number).kind).toBe('none'))

  it('takes none of several that differ', () => {
    expect(find('Twin Oaks Roofing')).toEqual({ kind: 'ambiguous', rows: [4, 5] })
  })

  it('reads traits from a list of certificates and from columns of yes and no', () => {
    expect(firms.rows[0]?.traits).toEqual({ minorityOwned: true, small: true, local: true })
    expect(firms.rows[1]?.traits).toEqual({ womenLed: true, local: false })
  })

  it('says what is missing', () => {
    expect(readDirectory([['colour'], ['red']])).toMatchObject({ ok: false, path: 'header' })
    expect(readDirectory([['name'], ['A']])).toMatchObject({
      ok: false,
      message: expect.stringContaining('trait') as string,
    })
  })

  it('never matches a name that shares no word with it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z]{3,9} [A-Z][a-z]{3,9}$/), (name) => {
        const words = nameKeys(name)?.exact.split(' ') ?? []
        fc.pre(
          !words.some((word) =>
            ['green', 'valley', 'paving', 'rosa', 'diaz', 'catering', 'twin', 'oaks', 'roofing'].includes(
              word
            )
          )
        )
        expect(find(name).kind).toBe('none')
      })
    )
  })

  it('finds a name however it is written', () => {
    const style = fc.constantFrom(
      (name: string) => name.toUpperCase(),
      (name: string) => ` ${name.replace(/ /g, '  ')}.`,
      (name: string) => `${name} Ltd.`,
      (name: string) => `${name}, LIMITED`
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-zéü]{5,9} [A-Z][a-z]{5,9}$/), style, (name, write) => {
        const directory = table([
          ['name', 'traits'],
          [name, 'small'],
        ])
        expect(findInDirectory({ name: write(name), number: null }, directory).kind).toBe('match')
      })
    )
  })
})

describe('a supplier', () => {
  const knowledge = { local: null, directory: firms }
  const is = (...mentions: Parameters<typeof mention>[]) =>
    classify(
      mentions.map((each) => ({ mention: mention(...each), times: 1 })),
      knowledge
    )

  it('has the traits of the surest rule, and shows all that was found', () => {
    const found = is(['Rosa Diaz Catering', { flags: { womenLed: false } }])
    expect(found.traits).toEqual(['womenLed'])
    expect(found.disputed).toEqual(['womenLed'])
    const women = found.findings.filter(({ trait }) => trait === 'womenLed')
    expect(women.map(({ rule, holds }) => `${rule} ${String(holds)}`)).toEqual([
      'directoryName true',
      'flag false',
    ])
  })

  it('of whom mentions differ is what most of them say, and nothing when as many say otherwise', () => {
    const yes: Parameters<typeof mention> = ['Hill Works', { flags: { small: true } }]
    const no: Parameters<typeof mention> = ['Hill Works', { flags: { small: false } }]
    expect(is(yes, no).traits).toEqual([])
    expect(is(yes, yes, no).traits).toEqual(['small'])
  })

  it('is one under its number, and under names that differ in form', () => {
    const written = [
      mention('Acme Paving Ltd', { number: '12 34 567' }),
      mention('ACME PAVING LIMITED'),
      mention('Acme Paving'),
      mention('Twin Hills LLC'),
      mention('Twin Hills Inc'),
    ]
    const { keyOf } = createIdentities(written)
    const [first, second, third, llc, inc] = written.map(keyOf)
    expect(new Set([first, second, third]).size).toBe(1)
    expect(llc).not.toBe(inc)
    expect(keyOf(mention(''))).toBe('')
  })
})
