import { quantile } from '../engine/index.ts'
import type { AccountYear, WhyUnfilled } from '../messages/sentences/account.ts'
import { FULL_USE, LOW_ENTRY } from './main-reason.ts'

/** One year of all futures, run by run, as a simulation records it. */
export interface YearFutures {
  readonly year: number
  /** `tenders.count`: contracts let, by any route. */
  readonly contracts: Float64Array
  /** `route.reserved.share`: the part of them won in kept contracts (0–1). */
  readonly filledShare: Float64Array
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
  /** Null where in some year it cannot be told. */
  readonly tried: Span | null
  readonly filled: Span
  readonly fallenBack: Span | null
}

/** Counts in one future: `tried` is NaN where not one was filled, so that its number cannot be told. */
interface Counts {
  readonly tried: Float64Array
  readonly filled: Float64Array
}

/**
 * The account of kept contracts. In each future: filled = contracts × filled share; tried = filled ÷ (1 − unfilled
 * share); fallen back = tried − filled. Where not one was filled, the number tried is taken from the other futures of
 * that year; where those are fewer than half, it is not told.
 */
export function accountOf(futures: readonly YearFutures[]): {
  readonly years: readonly AccountYear[]
  readonly total: AccountTotal
} {
  const counts = futures.map(countsOf)
  const years = futures.map((future, y): AccountYear => {
    const { tried, filled } = counts[y] ?? { tried: NONE, filled: NONE }
    const told = !tried.some(Number.isNaN)
    const unfilled = spanOf(future.unfilledShare)
    return {
      year: future.year,
      contracts: spanOf(future.contracts),
      tried: told ? spanOf(tried) : null,
      filled: spanOf(filled),
      fallenBack: told ? spanOf(difference(tried, filled)) : null,
      unfilledShare: unfilled,
      unmetShare: future.unmetShare,
      triedIn: triedIn(future),
      why: unfilled.p50 > 0 ? future.why : [],
    }
  })
  const filled = sum(counts.map((each) => each.filled))
  const tried = sum(counts.map((each) => each.tried))
  const told = !tried.some(Number.isNaN)
  return {
    years,
    total: {
      tried: told ? spanOf(tried) : null,
      filled: spanOf(filled),
      fallenBack: told ? spanOf(difference(tried, filled)) : null,
    },
  }
}

const NONE = new Float64Array()

function countsOf({ contracts, filledShare, unfilledShare }: YearFutures): Counts {
  const filled = contracts.map((count, run) => Math.round(count * (filledShare[run] ?? 0)))
  const tried = filled.map((count, run) => {
    const unfilled = unfilledShare[run] ?? 0
    return unfilled < 1 ? Math.round(count / (1 - unfilled)) : Number.NaN
  })
  const known = tried.filter((count) => count > 0)
  const unknown = tried.filter(Number.isNaN).length
  if (unknown > known.length) return { tried, filled }
  const middle = Math.max(1, Math.round(spanOf(known).p50))
  return { tried: tried.map((count) => (Number.isNaN(count) ? middle : count)), filled }
}

function triedIn({ filledShare, unfilledShare }: YearFutures): number {
  const tried = filledShare.filter((share, run) => share > 0 || (unfilledShare[run] ?? 0) > 0)
  return filledShare.length > 0 ? tried.length / filledShare.length : 0
}

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
  /** Their lowest cost, and the highest price that a kept contract may have (ratio of the usual price). */
  readonly cost: number
  readonly ceiling: number
}

/** What points to why kept contracts stay unfilled; empty when nothing does and it cannot be told. */
export function whyUnfilled({
  anyone,
  entry,
  use,
  demand,
  cost,
  ceiling,
}: UnfilledFacts): readonly WhyUnfilled[] {
  if (!anyone) return ['noSupplier']
  const why: WhyUnfilled[] = []
  if (use !== null && use > FULL_USE) why.push('capacityFull')
  else if (demand !== null && demand > 1) why.push('beyondCapacity')
  if (entry !== null && entry < LOW_ENTRY) why.push('entryLow')
  if (cost > ceiling) why.push('priceAboveCeiling')
  return why
}
