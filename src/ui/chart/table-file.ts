import type { Language } from '../../messages/catalogue.ts'
import { shareDecimals } from '../../messages/format.ts'
import type { CsvLine } from './csv.ts'
import type { Span, YearRow } from './table-rows.ts'

/** What a table file says about itself before its numbers. */
export interface FileHead {
  readonly title: string
  readonly place: string
  readonly proposal: string
  readonly futures: string
  readonly link: string
  /** What every file must say of these numbers. */
  readonly flags?: readonly string[]
  /** How often the target is passed in the focus year, in words, under the proposal and under today's rules. */
  readonly passed: CsvLine
}

/** The lines of a table file: where the numbers come from, then one year a line, ranges included, in percent. */
export function tableLines(language: Language, head: FileHead, rows: readonly YearRow[]): CsvLine[] {
  const { table } = language.messages
  const { table: own } = language.messages.explore
  const ends = (column: string) => [
    `${own.low(column)} (%)`,
    `${own.middle(column)} (%)`,
    `${own.high(column)} (%)`,
  ]
  return [
    [head.title],
    [head.place, head.proposal],
    [head.futures, own.notForecast],
    ...(head.flags ?? []).map((flag) => [flag]),
    [head.link],
    head.passed,
    [],
    [table.year, ...[table.today, own.proposal, own.difference].flatMap(ends), `${own.ahead} (%)`],
    ...rows.map(({ year, today, proposal, difference, ahead }) => [
      year,
      ...[today, proposal, difference].flatMap(percents),
      percent(ahead, 0),
    ]),
  ]
}

/** As precise as on screen: whole points where the range is wider than two. */
function percents({ low, middle, high }: Span): number[] {
  const decimals = shareDecimals(high - low)
  return [low, middle, high].map((value) => percent(value, decimals))
}

function percent(share: number, decimals: number): number {
  return Number((100 * share).toFixed(decimals))
}
