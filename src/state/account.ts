import { quantile } from '../engine/index.ts'
import type { AccountYear, WhyUnfilled } from '../messages/sentences/account.ts'
import { FULL_USE, LOW_ENTRY } from './main-reason.ts'

/** One year of all futures, run by run, as a simulation records it. */
export interface YearFutures {
  readonly year: number
  /** `tenders.count`: contracts let, by any route. */
  readonly contracts: Span
  /** `reserved.tried.count`: contracts that were kept for somebody. */
  readonly tried: Float64Array
  /** `reserved.unfilled.share`: the part of kept contracts that found too few bidders (0–1). */
  readonly unfilledShare: Float64Array
  /** `need.unmet.share` with its range. */
  readonly unmetShare: Span
  readonly why: readonly WhyUnfilled[]
}

interface Span {
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

/** Kept contracts of all years together. */
export interface AccountTotal {
  readonly tried: Span
  readonly filled: Span
  readonly fallenBack: Span
}

/** The account of kept contracts: in each future, fallen back = tried × unfilled share, and filled is the rest. */
export function accountOf(futures: readonly YearFutures[]): {
  readonly years: readonly AccountYear[]
  readonly total: AccountTotal
} {
  const tried = futures.map((future) => future.tried)
  const fallenBack = futures.map(fallenBackOf)
  const filled = tried.map((all, y) => difference(all, fallenBack[y] ?? NONE))
  const years = futures.map(({ year, contracts, unfilledShare, unmetShare, why }, y): AccountYear => {
    const all = tried[y] ?? NONE
    // Where a future keeps nothing there is nothing that could be left unfilled.
    const share = spanOf(unfilledShare.filter((_, run) => (all[run] ?? 0) > 0))
    return {
      year,
      contracts,
      tried: spanOf(all),
      filled: spanOf(filled[y] ?? NONE),
      fallenBack: spanOf(fallenBack[y] ?? NONE),
      unfilledShare: share,
      unmetShare,
      triedIn: all.length > 0 ? all.filter((count) => count > 0).length / all.length : 0,
      why: share.p50 > 0 ? why : [],
    }
  })
  return {
    years,
    total: { tried: spanOf(sum(tried)), filled: spanOf(sum(filled)), fallenBack: spanOf(sum(fallenBack)) },
  }
}

const NONE = new Float64Array()

/** Whole counts: a share of a count is one up to rounding. */
const fallenBackOf = ({ tried, unfilledShare }: YearFutures): Float64Array =>
  tried.map((count, run) => (count > 0 ? Math.round(count * (unfilledShare[run] ?? 0)) : 0))

function spanOf(values: Float64Array): Span {
  if (values.length === 0) return { p10: 0, p50: 0, p90: 0 }
  const sorted = Float64Array.from(values).sort()
  return { p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) }
}

const difference = (a: Float64Array, b: Float64Array): Float64Array =>
  a.map((value, run) => value - (b[run] ?? 0))

function sum(columns: readonly Float64Array[]): Float64Array {
  const [first = NONE, ...rest] = columns
  return rest.reduce((total, column) => total.map((value, run) => value + (column[run] ?? 0)), first)
}

/** What is known of those that contracts are kept for in a year. */
export interface UnfilledFacts {
  /** Whether anybody is there whom they are kept for. */
  readonly anyone: boolean
  readonly entry: number | null
  readonly use: number | null
  readonly demand: number | null
  /** The smallest usual contract kept for them, and the value at which half of the firms are too small (currency). */
  readonly contract: number
  readonly limit: number
  /** Their lowest cost, and the highest price that a kept contract may have (ratio of the usual price). */
  readonly cost: number
  readonly ceiling: number
}

/** What points to why kept contracts stay unfilled; empty when nothing does and it cannot be told. */
export function whyUnfilled(facts: UnfilledFacts): readonly WhyUnfilled[] {
  const { anyone, entry, use, demand, contract, limit, cost, ceiling } = facts
  if (!anyone) return ['noSupplier']
  const why: WhyUnfilled[] = []
  if (use !== null && use > FULL_USE) why.push('capacityFull')
  else if (demand !== null && demand > 1) why.push('beyondCapacity')
  if (entry !== null && entry < LOW_ENTRY) why.push('entryLow')
  if (contract > limit) why.push('contractTooLarge')
  if (cost > ceiling) why.push('priceAboveCeiling')
  return why
}
