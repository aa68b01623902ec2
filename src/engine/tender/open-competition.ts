import type { Play } from '../play.ts'
import { TALLY } from '../tally.ts'
import { recordTry } from '../trace/recorder.ts'
import { countBids } from './bids.ts'
import { carryOver } from './carry.ts'
import { deliverOpen } from './delivery.ts'
import { NO_WINNER } from './ladder-limits.ts'
import { climbLadder } from './ladder.ts'

/** Lets the lot at hand among all groups that compete; what nobody takes is carried over. */
export function letOpenly(play: Play): void {
  const { world, tally, recorder } = play
  const winner = climbLadder(play, world.competes, 1)
  if (recorder !== null) recordTry(recorder, play, 'open', winner === NO_WINNER ? 'noBid' : 'awarded')
  if (winner === NO_WINNER) {
    carryOver(play)
    return
  }
  tally[TALLY.open] = tally[TALLY.open]! + 1
  countBids(play)
  deliverOpen(play, winner)
}
