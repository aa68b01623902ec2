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

/** Numbers of futures that are used: few steps, so that the same device comes to the same one again and again. */
const SEARCHES = [30, 50, 100, 200, 300]
const TRADE_SEARCHES = [30, 50, 100]
const GENERATIONS = [6, 10, 14]

/** The last of the steps that is not above a value; the first when all are. */
const stepTo = (value: number, steps: readonly number[]): number =>
  steps.findLast((step) => step <= value) ?? steps[0] ?? value

/**
 * How a number of policy-futures is best spent on a search for ways to a goal. The same number is always spent the
 * same way; below a least number of futures nothing could be told, so that a small budget is overrun.
 */
export function reachEffort(budget: number, levers: number): Effort {
  const search = stepTo(budget / (pointsOf(levers) + 36 + 18), SEARCHES)
  return { search, settle: Math.min(600, 4 * search), confirm: Math.min(1000, Math.max(200, 4 * search)) }
}

/** The same for the search of trade-offs. */
export function tradeEffort(budget: number, levers: number): TradeEffort {
  const population = levers > 6 ? 40 : 32
  const generations = stepTo(budget / (population * 40), GENERATIONS)
  const search = stepTo((0.7 * budget) / (population * (generations + 1)), TRADE_SEARCHES)
  return { population, generations, search, confirm: Math.max(200, 4 * search) }
}
