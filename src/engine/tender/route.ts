import { ROUTE } from '../market.ts'
import type { Play } from '../play.ts'
import { FORM } from '../world.ts'
import { ATTEMPT, closeAttempt, openAttempt, uptakeLuck } from './attempt-luck.ts'
import { letCall } from './call.ts'
import { letCarveOuts } from './carve-out.ts'
import { letDirectly } from './direct-award.ts'
import { letAsToday } from './direct-today.ts'
import { letInHouse } from './in-house.ts'
import { letOpenly } from './open-competition.ts'
import { letReserved, reservationOf } from './reserved-competition.ts'
import { setStrengths } from './strength.ts'
import { addAdministration } from './administration.ts'

/**
 * Lets the lot at hand by the first route that applies: in house, direct award to an accredited group, direct award as
 * buyers make them today, reserved competition, open competition.
 */
export function letContract(play: Play): void {
  const { terms, tender, block, market } = play
  if (block.inHouseLuck[tender.place]! < terms.inHouseShare) {
    letInHouse(play)
    return
  }
  setStrengths(play)
  if (tender.value < terms.directThreshold && isTakenUp(play) && tryDirectly(play)) return
  if (letAsToday(play)) return
  if (market.carveOuts > 0) {
    letCarveOuts(play)
    if (!(tender.lotValue > 0)) return
    setStrengths(play)
  }
  const reservation = reservationOf(play)
  if (reservation >= 0) {
    if (tryReserved(play, reservation)) return
  } else {
    addAdministration(play, ROUTE.open)
  }
  letOpenly(play)
}

/** Whether the buyer makes use of the direct award that is permitted. */
function isTakenUp(play: Play): boolean {
  const { terms, tender } = play
  if (terms.directUptake === 1) return true
  return uptakeLuck(play, tender.category, tender.place, tender.lot) < terms.directUptake
}

function tryDirectly(play: Play): boolean {
  openAttempt(play, ATTEMPT.direct)
  const done = letDirectly(play)
  closeAttempt(play)
  if (done) addAdministration(play, ROUTE.direct)
  return done
}

function tryReserved(play: Play, reservation: number): boolean {
  addAdministration(play, ROUTE.reserved)
  openAttempt(play, ATTEMPT.reserved)
  const isCall =
    play.world.reserveForm[reservation * play.world.categories.length + play.tender.category] === FORM.call
  const done = isCall ? letCall(play, reservation) : letReserved(play, reservation)
  closeAttempt(play)
  return done
}
