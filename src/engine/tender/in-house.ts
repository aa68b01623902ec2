import type { Play } from '../play.ts'
import { TALLY } from '../tally.ts'
import { enterAward } from './award.ts'
import { enterPayment } from './payment.ts'

/** Meets the need by public employees at their own cost, without competition. */
export function letInHouse(play: Play): void {
  const { tally, world, suppliers, tender } = play
  tally[TALLY.inHouse] = tally[TALLY.inHouse]! + 1
  enterAward(play, world.inHouse)
  enterPayment(play, world.inHouse, tender.lotValue * suppliers.cost[world.inHouse]!)
}
