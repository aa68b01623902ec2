import type { TradeEffort } from '../trade/trade-offs.ts'
import type { Effort } from './types.ts'

/** Points that a search of so many levers judges, as a rule. */
const pointsOf = (levers: number): number => 12 * levers + 5 * levers * Math.min(levers, 3) + 15

/** Policy-futures that a search of so many levers takes, as a rule. */
export const reachPlays = (levers: number, { search, settle, confirm }: Effort): number =>
  pointsOf(levers) * search + 12 * settle + 6 * confirm

/** The same for the search of trade-offs, whose alternatives are also made simpler at the end. */
export const tradePlays = ({ population, generations, search, confirm }: TradeEffort): number =>
  population * (generations + 1) * search + 60 * search + 30 * confirm

const within = (value: number, [low, high]: readonly [number, number]): number =>
  Math.min(high, Math.max(low, Math.floor(value)))

/**
 * How a number of policy-futures is best spent on a search for ways to a goal. The same number is always spent the
 * same way; below a least number of futures nothing could be told, so that a small budget is overrun.
 */
export function reachEffort(budget: number, levers: number): Effort {
  const search = within(budget / (pointsOf(levers) + 36 + 18), [30, 300])
  return { search, settle: within(3 * search, [120, 600]), confirm: within(3 * search, [200, 1000]) }
}

/** The same for the search of trade-offs. */
export function tradeEffort(budget: number, levers: number): TradeEffort {
  const population = levers > 6 ? 40 : 32
  const generations = within(budget / (population * 40 + 1), [6, 14])
  const search = within((0.7 * budget) / (population * (generations + 1)), [30, 100])
  return { population, generations, search, confirm: within(4 * search, [200, 1000]) }
}
