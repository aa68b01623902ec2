import type { Play } from '../play.ts'
import { TALLY } from '../tally.ts'
import { enterAward } from './award.ts'
import { climbLadder, NO_WINNER } from './ladder.ts'
import { enterPassThrough } from './pass-through.ts'
import { setCompetedPrice } from './price.ts'

/**
 * Lets the winner deliver the lot at hand at its price. With its group's failure probability, less what committees prevent, the contract is let
 * again in the open, at the cost of a second letting.
 *
 * @param preferred groups that the route was kept for; null for open competition, where nothing can pass through.
 * @returns false when the contract failed and nobody took it up again.
 */
export function deliver(play: Play, winner: number, preferred: Uint8Array | null): boolean {
  const { draws, terms, tender, tally, world, block } = play
  const failure =
    draws.group.deliveryFailure[winner]! * (1 - terms.committees * draws.mechanism.committeeEffect)
  if (block.failureLuck[tender.place]! >= failure) {
    enterAward(play, winner)
    if (preferred) enterPassThrough(play, winner, preferred)
    return true
  }
  tally[TALLY.failures] = tally[TALLY.failures]! + 1
  tally[TALLY.delayCost] = tally[TALLY.delayCost]! + draws.mechanism.reletCost * tender.lotValue
  const second = climbLadder(play, world.competes, 1)
  if (second === NO_WINNER) return false
  setCompetedPrice(play, second, 0)
  enterAward(play, second)
  return true
}
