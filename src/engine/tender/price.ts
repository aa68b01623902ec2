import { OUTCOME } from '../market.ts'
import type { Play } from '../play.ts'
import { power } from '../real/power.ts'

/**
 * Sets the price of a competed reservation: the cost at which the winner would just have tied with the next bid,
 * second^(1/k) / ε, at most the ceiling with its premium, which is also the price without a second bid.
 *
 * @param premium allowed over the category's ceiling (ratio).
 */
export function setCompetedPrice({ market, tender }: Play, winner: number, premium: number): void {
  const { outcome, inverseAdvantage, inverseDispersion } = market
  tender.price = market.ceiling * (1 + premium)
  if (outcome[OUTCOME.bids]! < 2) return
  const tie = power(outcome[OUTCOME.second]!, inverseDispersion) * inverseAdvantage[winner]!
  if (tie < tender.price) tender.price = tie
}
