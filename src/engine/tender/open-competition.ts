import type { Play } from '../play.ts'
import { TALLY } from '../tally.ts'
import { countBids } from './bids.ts'
import { deliverOpen } from './delivery.ts'
import { climbLadder, NO_WINNER } from './ladder.ts'

/** Lets the lot among all groups that compete. */
export function letOpenly(play: Play): boolean {
  const { world, tally } = play
  const winner = climbLadder(play, world.competes, 1)
  if (winner === NO_WINNER) return false
  tally[TALLY.open] = tally[TALLY.open]! + 1
  countBids(play)
  return deliverOpen(play, winner)
}
