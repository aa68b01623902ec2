import type { Play } from '../play.ts'
import { TALLY } from '../tally.ts'
import { enterAward } from './award.ts'

/** Meets the need by public employees at their own cost, without competition. */
export function letInHouse(play: Play): void {
  const { tally, world, draws, tender } = play
  tally[TALLY.inHouse] = tally[TALLY.inHouse]! + 1
  tender.price = draws.mechanism.inHouseCost
  enterAward(play, world.inHouse)
}
