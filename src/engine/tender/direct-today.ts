import { OUTCOME, ROUTE } from '../market.ts'
import type { Category } from '../model.ts'
import type { Play } from '../play.ts'
import { nextUniform } from '../random/stream.ts'
import { power } from '../real/power.ts'
import { TALLY } from '../tally.ts'
import { recordTry } from '../trace/recorder.ts'
import { addAdministration } from './administration.ts'
import { ATTEMPT, closeAttempt, openAttempt } from './attempt-luck.ts'
import { carryOver } from './carry.ts'
import { deliverAtPrice } from './delivery.ts'
import { NO_WINNER } from './ladder-limits.ts'
import { climbLadder } from './ladder.ts'

/** The value below which tenders of a category may be awarded directly today (currency); 0 when none is. */
export const directBelow = ({ directShares }: Category): number => directShares?.at(-1)?.upTo ?? 0

/**
 * Awards the lot at hand directly to whoever can take it, where today's buyers do so with tenders of its value and no
 * rule has it tendered instead; false when it goes on to the other routes. What nobody can take is carried over, as it
 * is after an open competition: the share of direct awards among contracts let is then the band's own.
 */
export function letAsToday(play: Play): boolean {
  const share = shareToday(play) * (1 - play.terms.tenderDirectAwards)
  if (share === 0) return false
  openAttempt(play, ATTEMPT.today)
  const isDirect = nextUniform(play.stream) < share
  if (isDirect) letToAnyone(play)
  closeAttempt(play)
  return isDirect
}

/** Share of tenders of this value that are awarded directly today (0–1). */
function shareToday({ world, draws, tender }: Play): number {
  const bands = world.categories[tender.category]!.directShares
  if (!bands) return 0
  const band = bands.findIndex(({ upTo }) => tender.value < upTo)
  return band < 0 ? 0 : draws.directShare[tender.category]![band]!
}

/** The price is the posted one, or what the cheapest firm asks where that is more; or a negotiated one. */
function letToAnyone(play: Play): void {
  const { world, market, draws, tally, tender, recorder } = play
  addAdministration(play, ROUTE.direct)
  const winner = climbLadder(play, world.competes, 1)
  if (recorder !== null) recordTry(recorder, play, 'asToday', winner === NO_WINNER ? 'noBid' : 'awarded')
  if (winner === NO_WINNER) {
    carryOver(play)
    return
  }
  tally[TALLY.direct] = tally[TALLY.direct]! + 1
  const cost =
    power(market.outcome[OUTCOME.lowest]!, market.inverseDispersion) * market.inverseAdvantage[winner]!
  tender.price =
    world.categories[tender.category]!.directPricing === 'posted'
      ? Math.max(cost, market.estimate * (1 - draws.mechanism.postedDiscount))
      : cost + draws.mechanism.bargainingShare * (market.ceiling - cost)
  deliverAtPrice(play, winner)
}
