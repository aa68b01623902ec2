export type MetricUnit = 'currency' | 'share' | 'ratio' | 'count'

/** What a metric is: its unit and, for a share, what is divided by what. */
export interface MetricSpec {
  readonly id: string
  readonly unit: MetricUnit
  /** In words: what is counted. */
  readonly numerator: string
  /** In words: of what it is a share; empty when it is not a share. */
  readonly denominator: string
}

/** Statistics that every summary carries, one number a year. */
export const STATISTICS = ['mean', 'sd', 'mcse', 'p05', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const

export type Statistic = (typeof STATISTICS)[number]

/** One metric over the years: mean, spread, Monte Carlo standard error of the mean, and quantiles over runs. */
export type SeriesSummary = { readonly unit: MetricUnit } & Readonly<Record<Statistic, readonly number[]>>

/** The paired difference of one metric; `ahead` is the share of runs in which the proposal is above the baseline. */
export type DifferenceSummary = SeriesSummary & { readonly ahead: readonly number[] }
