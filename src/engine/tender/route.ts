import { ROUTE } from '../market.ts'
import type { Play } from '../play.ts'
import { ATTEMPT, closeAttempt, openAttempt } from './attempt-luck.ts'
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
  const { terms, tender, block } = play
  if (block.inHouseLuck[tender.place]! < terms.inHouseShare) {
    letInHouse(play)
    return
  }
  setStrengths(play)
  if (tender.value < terms.directThreshold && tryDirectly(play)) return
  if (letAsToday(play)) return
  const reservation = reservationOf(play)
  if (reservation >= 0) {
    if (tryReserved(play, reservation)) return
  } else {
    addAdministration(play, ROUTE.open)
  }
  letOpenly(play)
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
  const done = letReserved(play, reservation)
  closeAttempt(play)
  return done
}
