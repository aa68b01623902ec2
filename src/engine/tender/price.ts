import { OUTCOME, type Market } from '../market.ts'
import { power } from '../real/power.ts'

/**
 * The price of a competed contract (ratio of benchmark): the cost at which the winner would just have tied with the
 * next bid, second^(1/k) / ε, at most the ceiling, which is also the price without a second bid.
 *
 * @param ceiling in this competition (ratio of benchmark).
 */
export function competedPrice({ outcome, inverseDispersion, inverseAdvantage }: Market, winner: number, ceiling: number): number {
  if (outcome[OUTCOME.bids]! < 2) return ceiling
  const tie = power(outcome[OUTCOME.second]!, inverseDispersion) * inverseAdvantage[winner]!
  return tie < ceiling ? tie : ceiling
}
