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
  /** The part of contracts that the rules keep for somebody (0–1): how years compare where counts are not known. */
  readonly keptShare: number
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

/** Above this share of futures whose count is an estimate, a year's counts are said to be "about". */
const MANY_ESTIMATES = 0.1

/**
 * The account of kept contracts. In each future: filled = contracts × filled share; tried = filled ÷ (1 − unfilled
 * share); fallen back = tried − filled. Where a future fills none in a year, that quotient is 0 ÷ 0, and the number tried
 * is estimated from the future's other years, or from the other futures; where none is filled anywhere, it is not told.
 */
export function accountOf(futures: readonly YearFutures[]): {
  readonly years: readonly AccountYear[]
  readonly total: AccountTotal
} {
  const filled = futures.map(filledOf)
  const counted = futures.map((future, y) => triedOf(future, filled[y] ?? NONE))
  const tried = estimated(futures, counted)
  const years = futures.map((future, y): AccountYear => {
    const [all = NONE, won = NONE] = [tried[y], filled[y]]
    const told = !all.some(Number.isNaN)
    const estimates = (counted[y] ?? NONE).filter(Number.isNaN).length
    const unfilledShare = spanOf(future.unfilledShare)
    return {
      year: future.year,
      contracts: spanOf(future.contracts),
      tried: told ? spanOf(all) : null,
      filled: spanOf(won),
      fallenBack: told ? spanOf(difference(all, won)) : null,
      estimated: told && estimates > MANY_ESTIMATES * all.length,
      unfilledShare,
      unmetShare: future.unmetShare,
      triedIn: triedIn(future),
      why: unfilledShare.p50 > 0 ? future.why : [],
    }
  })
  const [allTried, allFilled] = [sum(tried), sum(filled)]
  const told = !allTried.some(Number.isNaN)
  return {
    years,
    total: {
      tried: told ? spanOf(allTried) : null,
      filled: spanOf(allFilled),
      fallenBack: told ? spanOf(difference(allTried, allFilled)) : null,
    },
  }
}

const NONE = new Float64Array()

function filledOf({ contracts, filledShare }: YearFutures): Float64Array {
  return contracts.map((count, run) => Math.round(count * (filledShare[run] ?? 0)))
}

/** Kept contracts tried in each future; NaN where not one was filled, so that their number is not known. */
function triedOf({ unfilledShare }: YearFutures, filled: Float64Array): Float64Array {
  return filled.map((count, run) => {
    const unfilled = unfilledShare[run] ?? 0
    return unfilled < 1 ? Math.round(count / (1 - unfilled)) : Number.NaN
  })
}

/** With what is not known put at the rate of the same future's known years, or at the middle rate of the others. */
function estimated(
  futures: readonly YearFutures[],
  counted: readonly Float64Array[]
): readonly Float64Array[] {
  const offered = ({ contracts, keptShare }: YearFutures, run: number): number =>
    (contracts[run] ?? 0) * keptShare
  const rates = (counted[0] ?? NONE).map((_, run) => {
    const known = futures.map((future, y) => [offered(future, run), counted[y]?.[run] ?? Number.NaN] as const)
    const years = known.filter(([, tried]) => !Number.isNaN(tried))
    return years.reduce((all, [, tried]) => all + tried, 0) / years.reduce((all, [rate]) => all + rate, 0)
  })
  const known = rates.filter((rate) => rate > 0 && Number.isFinite(rate))
  const middle = known.length > 0 ? spanOf(known).p50 : Number.NaN
  return futures.map((future, y) =>
    (counted[y] ?? NONE).map((tried, run) => {
      if (!Number.isNaN(tried)) return tried
      const rate = rates[run] ?? Number.NaN
      return Math.max(
        1,
        Math.round((rate > 0 && Number.isFinite(rate) ? rate : middle) * offered(future, run))
      )
    })
  )
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
