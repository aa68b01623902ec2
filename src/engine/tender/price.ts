import { OUTCOME, type Market } from '../market.ts'
import type { Play } from '../play.ts'
import { power } from '../real/power.ts'

/**
 * Sets the price of a competed contract: the cost at which the winner would just have tied with the next bid,
 * second^(1/k) / ε, at most the ceiling, which is also the price without a second bid.
 *
 * @param premium allowed over the category's ceiling (ratio).
 */
export function setCompetedPrice({ market, tender }: Play, winner: number, premium: number): void {
  const { outcome, inverseAdvantage } = market
  tender.price = market.ceiling * (1 + premium)
  if (outcome[OUTCOME.bids]! < 2) return
  setSecondCost(market)
  const tie = outcome[OUTCOME.secondCost]! * inverseAdvantage[winner]!
  if (tie < tender.price) tender.price = tie
}

/** Level to evaluated cost, through memory: a number that a call returns would be allocated. */
function setSecondCost({ outcome, inverseDispersion }: Market): void {
  outcome[OUTCOME.secondCost] = power(outcome[OUTCOME.second]!, inverseDispersion)
}
