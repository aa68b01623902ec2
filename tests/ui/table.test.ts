import { describe, expect, it } from 'vitest'
import { fileName, toCsv } from '../../src/ui/chart/csv.ts'
import { sortRows, type YearRow } from '../../src/ui/chart/table-rows.ts'
import { tableLines } from '../../src/ui/chart/table-file.ts'
import { languageOf } from '../../src/messages/catalogue.ts'

const span = (low: number, middle: number, high: number) => ({ low, middle, high })
const rows: YearRow[] = [
  {
    year: 2012,
    today: span(0, 0.01, 0.02),
    proposal: span(0.1, 0.2, 0.3),
    difference: span(-0.05, 0.19, 0.3),
    ahead: 0.9,
  },
  {
    year: 2013,
    today: span(0, 0.012, 0.0201),
    proposal: span(0.05, 0.1, 0.2),
    difference: span(0.01, 0.09, 0.2),
    ahead: 0.8,
  },
]

describe('toCsv', () => {
  it('keeps numbers as numbers and defuses text that a spreadsheet would calculate', () => {
    expect(
      toCsv([
        ['=1+1', '-2', -2, 0.5],
        ['@x', '+y', NaN, 3],
      ])
    ).toBe("\uFEFF'=1+1,'-2,-2,0.5\r\n'@x,'+y,,3\r\n")
  })

  it('quotes what would break a line or a cell', () => {
    expect(toCsv([['a, "b"\nc']])).toBe('\uFEFF"a, ""b""\nc"\r\n')
  })
})

describe('fileName', () => {
  it('holds only letters, figures and hyphens', () => {
    expect(fileName('São Paulo: family farms’ share / 2018', 'csv')).toBe(
      'sao-paulo-family-farms-share-2018.csv'
    )
  })
})

describe('sortRows', () => {
  it('orders ranges by their middle future', () => {
    expect(sortRows(rows, 'proposal', false).map(({ year }) => year)).toEqual([2013, 2012])
    expect(sortRows(rows, 'year', true).map(({ year }) => year)).toEqual([2013, 2012])
  })
})

describe('tableLines', () => {
  const head = { title: 'T', place: 'P', proposal: 'A', futures: 'F', link: 'L', passed: ['x'] }
  const lines = tableLines(languageOf('en'), head, rows)

  it('says where the numbers come from before it gives them', () => {
    expect(lines.slice(0, 5).flat()).toEqual(expect.arrayContaining(['T', 'P', 'A', 'F', 'L', 'x']))
  })

  it('gives every middle with its range, rounded as on screen', () => {
    expect(lines[6]).toHaveLength(11)
    expect(lines[7]).toEqual([2012, 0, 1, 2, 10, 20, 30, -5, 19, 30, 90])
    expect(lines[8]?.slice(0, 4)).toEqual([2013, 0, 1, 2])
  })
})
