import { quantile } from '../../engine/index.ts'
import type { Column } from '../../runner/lab.ts'
import type { Tried } from '../levers/trials.ts'
import { wilson } from './wilson.ts'
import { futuresWith, hitsOf, type Goal } from './goal.ts'

/** The middle future and the 80% range. */
export interface Span {
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

/**
 * A policy as the futures show it, beside today's rules in the same futures. Futures in which a measure has no number are
 * left out of its ranges.
 */
export interface Report {
  /** Futures that have a number of the measure. */
  readonly runs: number
  readonly hits: number
  /** Where the chance of the goal lies, as far as so many futures can tell (0–1; 95%). */
  readonly chance: { readonly low: number; readonly high: number }
  /** In the measure's unit. */
  readonly measure: Span
  /** Paired change of the measure from today's rules. */
  readonly change: Span
  /** Paired change of the year's payments, as a part of today's middle payments. */
  readonly cost: Span
  /** Largest group's share of payments, and its paired change (0–1). */
  readonly largest: Span
  readonly largestChange: Span
  /** Part of the reserved contracts that found too few bidders (0–1); null: none was reserved in any future. */
  readonly unfilled: Span | null
  /** Its paired change; null: in no future both reserve any. */
  readonly unfilledChange: Span | null
  /** Part of the needs that is left unmet (0–1). */
  readonly unmet: Span
  readonly unmetChange: Span
}

/** What is recorded of every policy that is tried, in the order that `reportOf` reads. */
export function recorded({ metric, year }: Column): readonly Column[] {
  const others = [
    'spend.total',
    'concentration.largest',
    'reserved.unfilled.share',
    'reserved.tried.count',
    'need.unmet.share',
  ]
  return [metric, ...others].map((each) => ({ metric: each, year }))
}

/** @param today today's rules in the same futures. */
export function reportOf(policy: Tried, today: Tried, goal: Goal): Report {
  const [measure, paid, largest, unfilled, tried, unmet] = policy
  const [measureToday, paidToday, largestToday, unfilledToday, , unmetToday] = today
  const runs = futuresWith(measure ?? NONE).length
  const hits = hitsOf(measure ?? NONE, goal)
  const bill = spanOf(paidToday).p50
  return {
    runs,
    hits,
    chance: runs > 0 ? wilson(hits, runs) : ANYTHING,
    measure: spanOf(measure),
    change: spanOf(difference(measure, measureToday)),
    cost: spanOf(difference(paid, paidToday).map((money) => (bill > 0 ? money / bill : 0))),
    largest: spanOf(largest),
    largestChange: spanOf(difference(largest, largestToday)),
    unfilled: spanOrNull(unfilled?.filter((_, run) => (tried?.[run] ?? 0) > 0)),
    unfilledChange: spanOrNull(difference(unfilled, unfilledToday)),
    unmet: spanOf(unmet),
    unmetChange: spanOf(difference(unmet, unmetToday)),
  }
}

const NONE = new Float64Array()
const ANYTHING = { low: 0, high: 1 }

const difference = (a: Float64Array = NONE, b: Float64Array = NONE): Float64Array =>
  a.map((value, run) => value - (b[run] ?? NaN))

const spanOrNull = (values: Float64Array = NONE): Span | null =>
  futuresWith(values).length > 0 ? spanOf(values) : null

function spanOf(values: Float64Array = NONE): Span {
  const sorted = futuresWith(values).sort()
  if (sorted.length === 0) return { p10: NaN, p50: NaN, p90: NaN }
  return { p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) }
}
