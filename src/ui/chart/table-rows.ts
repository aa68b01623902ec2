import type { DifferenceSummary, SeriesSummary } from '../../engine/index.ts'
import type { ResultView } from '../result.ts'

/** The middle future and the ends of the range of 8 of 10 futures. */
export interface Span {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** One year of the table. Shares are 0–1, differences are shares too. */
export interface YearRow {
  readonly year: number
  readonly today: Span
  readonly proposal: Span
  readonly difference: Span
  /** Share of futures in which the proposal is above today's rules (0–1). */
  readonly ahead: number
}

export type Column = 'year' | 'today' | 'proposal' | 'difference' | 'ahead'

/** The focus metric's years as rows; none while the metric has no summary. */
export function yearRows(result: ResultView, metric: string): YearRow[] {
  const today = result.today(metric)
  const proposal = result.proposal(metric)
  if (!today || !proposal) return []
  const difference = result.difference(metric)
  return result.years.map((year, at) => ({
    year,
    today: spanAt(today, at),
    proposal: spanAt(proposal, at),
    difference: difference ? spanAt(difference, at) : { low: 0, middle: 0, high: 0 },
    ahead: difference?.ahead[at] ?? 0,
  }))
}

/** Rows in the order of one column: ranges by their middle future; years without a number last, whichever way. */
export function sortRows(rows: readonly YearRow[], column: Column, descending: boolean): YearRow[] {
  const key = (row: YearRow) => {
    const cell = row[column]
    return typeof cell === 'number' ? cell : cell.middle
  }
  const sign = descending ? -1 : 1
  const isGap = (row: YearRow) => Number(Number.isNaN(key(row)))
  return [...rows].sort((a, b) => isGap(a) - isGap(b) || sign * (key(a) - key(b)) || a.year - b.year)
}

function spanAt({ p10, p50, p90 }: SeriesSummary | DifferenceSummary, at: number): Span {
  return { low: p10[at] ?? 0, middle: p50[at] ?? 0, high: p90[at] ?? 0 }
}
