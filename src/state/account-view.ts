import type { AccountYear, WhyUnfilled } from '../messages/sentences/account.ts'

export type { AccountYear, WhyUnfilled }

/** Contracts kept for somebody, year by year: how many were tried and filled, how many fell back to open bidding. */
export interface Account {
  /** Futures behind it. */
  readonly runs: number
  readonly years: readonly AccountYear[]
  /** The years in sentences, in the order of `years`. */
  readonly sentences: readonly string[]
  /** All years in one or two sentences; says so when nothing was kept for anybody. */
  readonly summary: string
  /** How the counts are worked out from what a run records. */
  readonly identity: string
}
