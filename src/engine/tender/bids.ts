import { OUTCOME } from '../market.ts'
import type { Play } from '../play.ts'
import { TALLY } from '../tally.ts'

/** Counts the bids of a competition that has been decided, as a register would show them. */
export function countBids({ market, tally }: Play): void {
  const bids = market.outcome[OUTCOME.bids]!
  tally[TALLY.competitions] = tally[TALLY.competitions]! + 1
  tally[TALLY.bids] = tally[TALLY.bids]! + bids
  if (bids === 1) tally[TALLY.singleBids] = tally[TALLY.singleBids]! + 1
}
