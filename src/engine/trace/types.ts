import type { Reservation } from '../levers/reserve.ts'
import type { Group } from '../model.ts'

/** How a contract was offered: `asToday` is a direct award as buyers make them today, `again` a second letting after a failure. */
export type TriedRoute =
  'inHouse' | 'direct' | 'asToday' | 'reserved' | 'call' | 'carveOut' | 'open' | 'again'

/** What came of it: `unfilled` is a reservation with too few bids, `failed` an award that was not delivered. */
export type TriedResult = 'awarded' | 'unfilled' | 'noBid' | 'failed'

/** One way in which a contract was offered. */
export interface Try {
  readonly route: TriedRoute
  /** For whom it was reserved; null: for nobody. */
  readonly reservation: Reservation | null
  /**
   * Bids received (count), in a reservation by those who may bid there; null where nobody bids. Beyond 48 bids the
   * rest are counted at their mean, so it need not be whole.
   */
  readonly bids: number | null
  result: TriedResult
}

/** What one group was awarded of a contract. */
export interface Award {
  /** Index of the group, see `FutureTrace.groups`. */
  readonly group: number
  /** Currency at the benchmark, over the whole contract. */
  readonly value: number
  /** Currency, over the whole contract; NaN until its price is worked out. */
  paid: number
}

/** One contract as it was let: a tender, or one lot of it. */
export interface Letting {
  /** Years since the start; negative for contracts that are in force when the first year opens. */
  readonly year: number
  /** Index of the category. */
  readonly category: number
  /** Number of the tender within its category and year, from 1; of a second try, its number the year before. */
  readonly tender: number
  /** Number of the lot within the tender, from 1. */
  readonly lot: number
  /** Whether it found nobody the year before and is tried once more. */
  readonly isSecondTry: boolean
  /** Currency at the benchmark, over the whole contract. */
  readonly value: number
  /** What the buyer expects to pay (currency, over the whole contract). */
  readonly estimate: number
  readonly contractYears: number
  /** In the order in which they were made, the last one decides. */
  readonly tries: readonly Try[]
  /** Several when a call is shared or parts are carved out; none when nobody took it. */
  readonly awards: readonly Award[]
  /** What nobody took: `carried` is tried again next year, `givenUp` is not; null when there is none. */
  readonly left: 'carried' | 'givenUp' | null
}

/**
 * A change of what a group is due, in the order in which it was made: what was due in each of the years is multiplied by
 * `keeps`, then `perYear` is added. Awards, work passed on, contracts ended early and lost by default all make one.
 */
export interface DueChange {
  /** Index of the group, see `FutureTrace.groups`. */
  readonly group: number
  /** The first year, since the start. */
  readonly year: number
  readonly years: number
  /** Ratio; 1 changes nothing. */
  readonly keeps: number
  /** Currency. */
  readonly perYear: number
}

/** One future under one policy, down to its contracts. */
export interface FutureTrace {
  /** The future's row as `simulateRuns` gives it, to the last bit. */
  readonly row: Float64Array
  /** The model's groups, and the one that delivers in house. */
  readonly groups: readonly Group[]
  /** In the order in which they were let, those of warm-up first. */
  readonly lettings: readonly Letting[]
  /** From which the payments of every year follow exactly. */
  readonly dues: readonly DueChange[]
}
