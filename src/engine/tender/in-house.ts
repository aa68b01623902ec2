import type { Play } from '../play.ts'
import { TALLY } from '../tally.ts'
import { recordTry } from '../trace/recorder.ts'
import { enterAward } from './award.ts'
import { enterPayment } from './payment.ts'

/** Meets the need by public employees at their own cost, without competition. */
export function letInHouse(play: Play): void {
  const { tally, world, suppliers, tender } = play
  tally[TALLY.inHouse] = tally[TALLY.inHouse]! + 1
  if (play.recorder !== null) recordTry(play.recorder, play, 'inHouse')
  enterAward(play, world.inHouse)
  enterPayment(play, world.inHouse, tender.lotValue * suppliers.cost[world.inHouse]!)
}
