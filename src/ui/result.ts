import type { DifferenceSummary, SeriesSummary } from '../engine/index.ts'
import type { ShownResult } from '../state/session-view.ts'

/** A result in the words of the page: today's rules and one proposal, year by year, and their paired difference. */
export interface ResultView {
  readonly shown: ShownResult
  readonly years: readonly number[]
  /** Position of the focus year in every list. */
  readonly at: number
  /** The focus metric in the focus year, one number per future. */
  readonly futures: { readonly today: Float64Array; readonly proposal: Float64Array }
  today(metric: string): SeriesSummary | undefined
  proposal(metric: string): SeriesSummary | undefined
  /** The proposal less today's rules, future by future. */
  difference(metric: string): DifferenceSummary | undefined
}

const NONE = new Float64Array()

/** Reads a result; policies stand in the job's order, today's rules first. */
export function viewResult(shown: ShownResult): ResultView {
  const { summary, columns, focus } = shown
  const [today, proposal = today] = summary.policies
  const [todayFutures = NONE, proposalFutures = todayFutures] = columns.policies
  return {
    shown,
    years: summary.years,
    at: Math.max(0, summary.years.indexOf(focus.year)),
    futures: { today: todayFutures, proposal: proposalFutures },
    today: (metric) => today?.metrics[metric],
    proposal: (metric) => proposal?.metrics[metric],
    difference: (metric) => summary.differences[0]?.metrics[metric],
  }
}

/** The middle 8 of 10 futures of a series in one year. */
export function rangeAt(series: SeriesSummary, at: number): { readonly low: number; readonly high: number } {
  return { low: series.p10[at] ?? 0, high: series.p90[at] ?? 0 }
}
