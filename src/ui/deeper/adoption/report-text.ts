import type { KeptReport } from '../../../state/kept-reports.ts'
import { readEdit } from '../../method/number-edit.ts'

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
}

export type ReportFault = 'year' | 'noFutures' | 'twice' | 'value' | 'range' | 'exactness'

/** What is wrong with a list, and in which row (from 1). */
export interface ReportProblem {
  readonly row: number
  readonly fault: ReportFault
  readonly text: string
}

type Read =
  | { readonly ok: true; readonly report: KeptReport }
  | { readonly ok: false; readonly fault: ReportFault; readonly text: string }

/** One report as it was typed; an empty exactness takes the usual one. */
export function readReport(
  typed: { readonly year: string; readonly value: string; readonly exactness: string },
  kind: ReportKind
): Read {
  const fail = (fault: ReportFault, text: string): Read => ({ ok: false, fault, text: text.trim() })
  const year = Number(typed.year.trim())
  if (!/^\d{4}$/.test(typed.year.trim())) return fail('year', typed.year)
  if (!kind.years.includes(year)) return fail('noFutures', typed.year)
  const value = numberOf(typed.value) * kind.unit
  if (Number.isNaN(value)) return fail('value', typed.value)
  if (value < kind.least || value > kind.most) return fail('range', typed.value)
  const exactness = typed.exactness.trim() === '' ? kind.usual(value) : numberOf(typed.exactness) * kind.unit
  if (!(exactness > 0)) return fail('exactness', typed.exactness)
  return { ok: true, report: { year, value, exactness } }
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
    const [year = '', value = '', exactness = ''] = row.split(separator)
    const read = readReport({ year, value, exactness }, kind)
    if (!read.ok) return { ok: false, problem: { row: at + 1, fault: read.fault, text: read.text } }
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

/** As it is typed, without binary noise. */
const typedNumber = (value: number, unit: number): number => Number((value / unit).toPrecision(10))

/** A number with its unit around it, as people paste it. */
function numberOf(text: string): number {
  const bare = text.trim().replace(/^±\s*/, '').replace(/\s*%$/, '')
  if (bare === '') return NaN
  const read = readEdit({ value: bare, low: '', high: '' })
  return typeof read === 'string' ? NaN : read.value
}
