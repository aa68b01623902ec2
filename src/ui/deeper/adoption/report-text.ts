import type { KeptReport } from '../../../state/kept-reports.ts'
import {
  fitting,
  readNumber,
  type NumberFault,
  type NumberPlace,
} from '../../../messages/numbers/read-number.ts'

/** What a list of reports is about: which years have futures, and the unit that people type. */
export interface ReportKind {
  readonly years: readonly number[]
  /** What one typed unit is worth: 0.01 for percentages, 1 for money. */
  readonly unit: number
  /** Least and most that can be reported, in the metric's unit. */
  readonly least: number
  readonly most: number
  /** How exact a report is that does not say, for its value. */
  readonly usual: (value: number) => number
  /** Where the numbers are typed. */
  readonly typedIn: NumberPlace
}

export type ReportFault = 'year' | 'noFutures' | 'twice' | 'value' | 'range' | 'exactness' | 'cells'

/** What is wrong with a list, and in which row (from 1). */
export interface ReportProblem {
  readonly row: number
  readonly fault: ReportFault
  readonly text: string
  /** What is wrong with the figure, where it is none. */
  readonly number?: NumberFault
}

type Read =
  { readonly ok: true; readonly report: KeptReport } | ({ readonly ok: false } & Omit<ReportProblem, 'row'>)

/** One report as it was typed; an empty exactness takes the usual one. */
export function readReport(
  typed: { readonly year: string; readonly value: string; readonly exactness: string },
  kind: ReportKind
): Read {
  const fail = (fault: ReportFault, text: string, number?: NumberFault): Read => ({
    ok: false,
    fault,
    text: text.trim(),
    ...(number && { number }),
  })
  const year = Number(typed.year.trim())
  if (!/^\d{4}$/.test(typed.year.trim())) return fail('year', typed.year)
  if (!kind.years.includes(year)) return fail('noFutures', typed.year)
  const found = numberOf(typed.value, kind)
  if (typeof found !== 'number') return fail('value', typed.value, found)
  const value = found * kind.unit
  if (value < kind.least || value > kind.most) return fail('range', typed.value)
  if (typed.exactness.trim() === '')
    return { ok: true, report: { year, value, exactness: kind.usual(value) } }
  const exactness = numberOf(typed.exactness, kind)
  if (typeof exactness !== 'number' || !(exactness > 0)) return fail('exactness', typed.exactness)
  return { ok: true, report: { year, value, exactness: exactness * kind.unit } }
}

/**
 * A pasted list, a year to a row: year, value, and how exact, with a tab, a semicolon or a comma between them (a comma
 * only where no other stands). A first row of words is a heading.
 */
export function readReports(
  text: string,
  kind: ReportKind
):
  | { readonly ok: true; readonly reports: readonly KeptReport[] }
  | { readonly ok: false; readonly problem: ReportProblem } {
  const reports: KeptReport[] = []
  const rows = text.split(/\r\n|\n|\r/)
  for (const [at, row] of rows.entries()) {
    if (row.trim() === '' || (reports.length === 0 && !/\d/.test(row))) continue
    const separator = /[\t;]/.test(row) ? /[\t;]/ : ','
    const [year = '', value = '', exactness = '', ...more] = row.split(separator)
    if (more.some((cell) => cell.trim() !== ''))
      return { ok: false, problem: { row: at + 1, fault: 'cells', text: row.trim() } }
    const read = readReport({ year, value, exactness }, kind)
    if (!read.ok) {
      const { fault, text, number } = read
      return { ok: false, problem: { row: at + 1, fault, text, ...(number && { number }) } }
    }
    if (reports.some((each) => each.year === read.report.year))
      return { ok: false, problem: { row: at + 1, fault: 'twice', text: year.trim() } }
    reports.push(read.report)
  }
  return { ok: true, reports: inOrder(reports) }
}

/** Reports as a list that `readReports` takes back. */
export function reportsText(reports: readonly KeptReport[], unit: number): string {
  const write = (value: number) => String(typedNumber(value, unit))
  return reports.map(({ year, value, exactness }) => `${year};${write(value)};${write(exactness)}`).join('\n')
}

/**
 * Reports as the lines of a table file: a heading, then a year to a row, in the unit that people type. What is saved so
 * can be pasted back.
 */
export function reportLines(
  reports: readonly KeptReport[],
  unit: number,
  columns: readonly string[]
): readonly (readonly (string | number)[])[] {
  return [
    columns,
    ...reports.map(({ year, value, exactness }) => [
      year,
      typedNumber(value, unit),
      typedNumber(exactness, unit),
    ]),
  ]
}

/** With one more report; one of the same year is replaced. */
export function withReport(reports: readonly KeptReport[], report: KeptReport): readonly KeptReport[] {
  return inOrder([...reports.filter(({ year }) => year !== report.year), report])
}

const inOrder = (reports: readonly KeptReport[]): readonly KeptReport[] =>
  [...reports].sort((a, b) => a.year - b.year)

/** As it is typed, without binary noise; money to its hundredth, since three decimals would be read as thousands. */
const typedNumber = (value: number, unit: number): number =>
  unit === 1 ? Number(value.toFixed(2)) : Number((value / unit).toPrecision(10))

/** A figure with its unit around it, as people type and paste it; or what is wrong with it. */
function numberOf(text: string, { unit, least, most, typedIn }: ReportKind): number | NumberFault {
  const read = readNumber(text, unit === 1 ? 'money' : 'percent', typedIn)
  return read.ok ? fitting(read, { min: least / unit, max: most / unit }) : read.fault
}
