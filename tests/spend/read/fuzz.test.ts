import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { clean, readSpend, SpendError, sourceOfBytes } from '../../../src/spend/index.ts'

/** Read anything: what cannot be read must be a SpendError that says file and remedy. */
async function survives(bytes: Uint8Array): Promise<void> {
  try {
    clean((await readSpend([sourceOfBytes('fuzz', bytes)])).records)
  } catch (error) {
    if (!(error instanceof SpendError)) throw error
    expect(error.message).toMatch(/^fuzz: .+; .+$/s)
  }
}

const encode = (text: string) => new TextEncoder().encode(text)
const runs = { numRuns: 150 }

describe('readers meet nothing that they do not read or refuse', () => {
  it('bytes', () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), survives), runs))

  it('bytes that begin like a spreadsheet', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), fc.nat(), async (noise, at) => {
        const zip = zipSync({
          'xl/workbook.xml': encode('<workbook/>'),
          'xl/styles.xml': encode('<a/>'.repeat(50)),
        })
        zip.set(
          noise.subarray(0, zip.length),
          Math.min(at % zip.length, zip.length - Math.min(noise.length, zip.length))
        )
        zip.set([0x50, 0x4b])
        await survives(zip)
      }),
      runs
    ))

  it('text of quotation marks, delimiters and line ends', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({
          unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', 'a', '1', '=', '\0', '\ufeff', 'é', ' '),
          maxLength: 400,
        }),
        (text) => survives(encode(`supplier,value\n${text}`))
      ),
      runs
    ))

  it('JSON values, whole and broken', () =>
    fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.nat(), fc.boolean(), async (value, cut, isBroken) => {
        const text = JSON.stringify({ contracts: [value, { supplier: value, value: 3 }] })
        await survives(encode(isBroken ? text.slice(0, cut % text.length) : text))
      }),
      runs
    ))

  it('releases of any shape', () => {
    const any = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(null))
    const deal = fc.record(
      { id: any, awardID: any, value: any, suppliers: any, period: any, date: any },
      { requiredKeys: [] }
    )
    const release = fc.record(
      {
        ocid: any,
        date: any,
        tender: any,
        parties: any,
        buyer: any,
        awards: fc.oneof(any, fc.array(deal)),
        contracts: fc.oneof(any, fc.array(deal)),
      },
      { requiredKeys: ['ocid'] }
    )
    return fc.assert(
      fc.asyncProperty(fc.array(release, { minLength: 1, maxLength: 5 }), (releases) =>
        survives(encode(JSON.stringify({ releases })))
      ),
      runs
    )
  })
})

describe('a table written in any convention', () => {
  const cents = fc.integer({ min: 100, max: 999_999_999 })
  const group = (whole: string, sign: string) => whole.replace(/\B(?=(\d{3})+$)/g, sign)
  const row = fc.record({
    name: fc
      .string({ minLength: 1, maxLength: 20 })
      .map((text) => `N${text.replace(/[\s\0]+/g, ' ').trim()}z`),
    cents,
    day: fc.date({ min: new Date('2001-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }),
  })

  it('comes back the same', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 3, maxLength: 12 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom(['.', ','], [',', '.'], [',', ' '], ['.', ''], ['.', "'"], [',', '\u00a0']),
        fc.constantFrom('ymd', 'dmy', 'mdy', 'compact'),
        fc.constantFrom('', '£', '$', '€'),
        async (rows, delimiter, [decimal = '.', thousands = ''], order, sign) => {
          const number = (value: number) =>
            `${sign}${group(String(Math.floor(value / 100)), thousands)}${decimal}${String(value % 100).padStart(2, '0')}`
          const date = (day: Date) => {
            const [y = '', m = '', d = ''] = day.toISOString().slice(0, 10).split('-')
            return {
              ymd: `${y}-${m}-${d}`,
              dmy: `${d}/${m}/${y}`,
              mdy: `${m}/${d}/${y}`,
              compact: y + m + d,
            }[order]
          }
          const settling = { name: 'Alpha', cents: 123456, day: new Date('2020-12-31') }
          const all = [settling, ...rows]
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
          const text = [
            ['Supplier Name', 'Contract Value', 'Award Date'],
            ...all.map((each) => [each.name, number(each.cents), date(each.day)]),
          ]
          const bytes = encode(text.map((cells) => cells.map(quoted).join(delimiter)).join('\r\n'))
          const { records } = await readSpend([sourceOfBytes('fuzz', bytes)])
          expect(records.map(({ value, date: read }) => [value, read])).toEqual(
            all.map((each) => [each.cents / 100, each.day.toISOString().slice(0, 10)])
          )
        }
      ),
      runs
    ))
})
