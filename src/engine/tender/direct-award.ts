import { askDirectly } from '../entry-response.ts'
import { OUTCOME } from '../market.ts'
import type { Play } from '../play.ts'
import { power } from '../real/power.ts'
import { TALLY } from '../tally.ts'
import { recordTry } from '../trace/recorder.ts'
import { deliverPreferred } from './delivery.ts'
import { NO_WINNER } from './ladder-limits.ts'
import { climbLadder } from './ladder.ts'
import { noteStrengths, putBackStrengths } from './strength.ts'

/**
 * Awards the lot without a tender to an accredited group, if one of its firms can take it at the price: at the
 * posted price, the estimate less a small discount, or at a negotiated one, its cost plus its share of the room up
 * to the ceiling.
 */
export function letDirectly(play: Play): boolean {
  const { world, market, draws, tally, tender } = play
  const posted = world.categories[tender.category]!.directPricing === 'posted'
  const scale = posted ? market.directPower : 1
  const winner = climbAccredited(play, scale)
  if (winner === NO_WINNER) return false
  tally[TALLY.direct] = tally[TALLY.direct]! + 1
  if (play.recorder !== null) recordTry(play.recorder, play, 'direct')
  if (posted) {
    tender.price = market.estimate * (1 - draws.mechanism.postedDiscount)
  } else {
    const cost =
      power(market.outcome[OUTCOME.lowest]!, market.inverseDispersion) * market.inverseAdvantage[winner]!
    tender.price = cost + draws.mechanism.bargainingShare * (market.ceiling - cost)
  }
  deliverPreferred(play, winner, world.directEligible)
  return true
}

/** Finds an accredited group that takes the lot; the usual strengths stand again afterwards. */
function climbAccredited(play: Play, scale: number): number {
  const eligible = play.world.directEligible
  if (play.draws.mechanism.entryResponse === 0) return climbLadder(play, eligible, scale)
  noteStrengths(play)
  askDirectly(play, eligible, scale)
  const winner = climbLadder(play, eligible, scale)
  putBackStrengths(play)
  return winner
}
