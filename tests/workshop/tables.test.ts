import { describe, expect, it } from 'vitest'
import { linkIn, MOST_TABLES, withName, withoutTable, withTable } from '../../src/workshop/tables.ts'

const table = (name: string) => ({ name, link: `#v1/town/name=${name}` })
const full = Array.from({ length: MOST_TABLES }, (_, at) => table(`T${at}`))

describe('a link in a text', () => {
  it.each([
    ['https://example.org/page/#v1/town/farms=40/v=3fa2', '#v1/town/farms=40/v=3fa2'],
    ['Ours (see #v1/town/farms=40).', '#v1/town/farms=40'],
    // Dated steps hold commas.
    ['#v1/town/farms=2026:10,2028:20', '#v1/town/farms=2026:10,2028:20'],
    [
      'Round,Link\r\n1,https://x.org/#v1/town/a=1\r\n2,"https://x.org/#v1/town/a=2026:1,2027:2"\r\n',
      '#v1/town/a=2026:1,2027:2',
    ],
    ['{"link":"#v1/town/a=1"}', '#v1/town/a=1'],
    ['no link, and #v2/town/a=1', null],
  ])('%j', (text, link) => {
    expect(linkIn(text)).toBe(link)
  })
})

describe('a board', () => {
  it('takes eight tables, and a newer proposal of one that sits there', () => {
    expect(withTable(full, table('Ninth'))).toBe(full)
    const newer = { name: 'T3', link: '#v1/town/farms=9' }
    expect(withTable(full, newer)).toEqual(full.with(3, newer))
    expect(withTable([], table('A'))).toEqual([table('A')])
    expect(withoutTable(full, 0)).toHaveLength(MOST_TABLES - 1)
  })

  it('gives a table another name, unless it is empty or taken', () => {
    expect(withName(full, 1, '  Small \n firms ')[1]).toEqual({ ...table('T1'), name: 'Small firms' })
    for (const name of ['', '  ', 'T2']) expect(withName(full, 1, name)).toBe(full)
    expect(withName(full, 1, 'x'.repeat(90))[1]?.name).toHaveLength(40)
  })
})
