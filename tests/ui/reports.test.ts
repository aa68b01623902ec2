import { describe, expect, it } from 'vitest'
import { typedIn } from '../messages/typed-in.ts'
import { promiseEnds } from '../../src/charts/promise-data.ts'
import { toCsv } from '../../src/ui/chart/csv.ts'
import {
  readReports,
  reportLines,
  reportsText,
  withReport,
  type ReportKind,
} from '../../src/ui/deeper/adoption/report-text.ts'

const shares: ReportKind = {
  ...{ years: [2025, 2026, 2027], unit: 0.01, least: 0, most: 1 },
  ...{ usual: () => 0.02, typedIn: typedIn('ES', 'EUR') },
}
const money: ReportKind = {
  ...shares,
  ...{ unit: 1, least: -1e15, most: 1e15, usual: (value: number) => Math.abs(value) / 10 },
}

describe('a pasted list of reports', () => {
  it('is read with a heading, any of three separators, and either decimal sign', () => {
    const expected = {
      ok: true,
      reports: [
        {
          year: 2025,
          value: expect.closeTo(0.145, 9) as number,
          exactness: expect.closeTo(0.015, 9) as number,
        },
        { year: 2026, value: expect.closeTo(0.2, 9) as number, exactness: 0.02 },
      ],
    }
    expect(readReports('year;share;exact\n2026;20 %\n2025;14,5;1,5', shares)).toEqual(expected)
    expect(readReports('2025\t14.5%\t± 1.5\r\n\r\n2026\t20', shares)).toEqual(expected)
    expect(readReports('2025,14.5,1.5\n2026,20,', shares)).toEqual(expected)
    expect(readReports('2025;1,2 Mio. €\n2026;-50', money)).toMatchObject({
      reports: [{ value: 1_200_000 }, { value: -50 }],
    })
    // A share cannot be twelve thousand percent, wherever the point stands between thousands.
    expect(readReports('2025;12.345', shares)).toMatchObject({
      reports: [{ value: expect.closeTo(0.12345, 9) as number }],
    })
    expect(readReports('2025;1,200,000\n2026;-50', money)).toEqual({
      ok: true,
      reports: [
        { year: 2025, value: 1_200_000, exactness: 120_000 },
        { year: 2026, value: -50, exactness: 5 },
      ],
    })
  })

  it.each([
    ['2025;14\n20x6;20', 2, 'year', '20x6'],
    ['2025;14\n\n2031;20', 3, 'noFutures', '2031'],
    ['2025;14\n2025;15', 2, 'twice', '2025'],
    ['2025;a lot', 1, 'value', 'a lot'],
    ['2025;3O', 1, 'value', '3O'],
    ['2025,1,200,000', 1, 'cells', '2025,1,200,000'],
    ['2025;', 1, 'value', ''],
    ['2025;140', 1, 'range', '140'],
    ['2025;14;0', 1, 'exactness', '0'],
    ['2025;14;-2', 1, 'exactness', '-2'],
  ])('names the row and the fault of %j', (text, row, fault, found) => {
    expect(readReports(text, shares)).toMatchObject({ ok: false, problem: { row, fault, text: found } })
  })

  it('is written so that it is read back as it was', () => {
    const reports = [
      { year: 2025, value: 0.145, exactness: 0.015 },
      { year: 2027, value: 1 / 3, exactness: 0.02 },
    ]
    const text = reportsText(reports, shares.unit)
    expect(text.split('\n')[0]).toBe('2025;14.5;1.5')
    const again = readReports(text, shares)
    expect(again.ok && again.reports.map(({ value }) => value.toFixed(9))).toEqual([
      '0.145000000',
      '0.333333333',
    ])
    expect(readReports('', shares)).toEqual({ ok: true, reports: [] })
  })

  it.each([
    ['percent', shares, [0.145, 1 / 3], 0.015],
    ['EUR', money, [-1_250_000.5, 20], 1000],
  ] as const)('is saved as a file in %s that can be pasted back', (column, kind, values, exactness) => {
    const reports = values.map((value, at) => ({ year: 2025 + at, value, exactness }))
    const file = toCsv(reportLines(reports, kind.unit, ['year', column, 'exact to plus or minus']))
    expect(file.split('\r\n')[0]).toBe(`\uFEFFyear,${column},exact to plus or minus`)
    const again = readReports(file, kind)
    expect(again).toEqual({
      ok: true,
      reports: reports.map((report) => ({
        year: report.year,
        value: expect.closeTo(report.value, 9) as number,
        exactness: expect.closeTo(exactness, 9) as number,
      })),
    })
  })

  it('takes a report of the same year in place of the old one, in order', () => {
    const [a, b] = [
      { year: 2026, value: 0.1, exactness: 0.02 },
      { year: 2025, value: 0.2, exactness: 0.02 },
    ]
    expect(withReport(withReport([a], b), { ...a, value: 0.3 })).toEqual([b, { ...a, value: 0.3 }])
  })
})

describe('the chart of a promise', () => {
  it('shows every band, report and target, and zero', () => {
    const data = {
      years: [2025],
      promised: { low: [0.1], high: [0.2] },
      updated: { low: [0.05], high: [0.15], from: 2025 },
      facts: [{ year: 2025, value: 0.4 }],
      target: 0.3,
    }
    expect(promiseEnds(data)).toEqual({ low: 0, high: 0.4 })
    expect(promiseEnds({ ...data, promised: { low: [-3], high: [1] }, updated: null, target: null })).toEqual(
      {
        low: -3,
        high: 1,
      }
    )
  })
})
