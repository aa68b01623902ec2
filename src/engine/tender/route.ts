import { ROUTE } from '../market.ts'
import type { Play } from '../play.ts'
import { ATTEMPT, closeAttempt, openAttempt } from './attempt-luck.ts'
import { letDirectly } from './direct-award.ts'
import { letInHouse } from './in-house.ts'
import { letOpenly } from './open-competition.ts'
import { letReserved, reservationOf } from './reserved-competition.ts'
import { setStrengths } from './strength.ts'
import { addAdministration } from './administration.ts'

/**
 * Lets the lot at hand by the first route that applies: in house, direct award, reserved competition, open competition.
 *
 * @param lot its number within the tender.
 * @returns false when nobody could take it.
 */
export function letContract(play: Play, lot: number): boolean {
  const { terms, tender, block } = play
  if (block.inHouseLuck[tender.place]! < terms.inHouseShare) {
    letInHouse(play)
    return true
  }
  setStrengths(play)
  if (tender.value < terms.directThreshold && tryDirectly(play, lot)) return true
  const reservation = reservationOf(play)
  if (reservation >= 0) {
    if (tryReserved(play, reservation, lot)) return true
  } else {
    addAdministration(play, ROUTE.open, lot)
  }
  return letOpenly(play)
}

function tryDirectly(play: Play, lot: number): boolean {
  openAttempt(play, ATTEMPT.direct, lot)
  const done = letDirectly(play)
  closeAttempt(play)
  if (done) addAdministration(play, ROUTE.direct, lot)
  return done
}

function tryReserved(play: Play, reservation: number, lot: number): boolean {
  addAdministration(play, ROUTE.reserved, lot)
  openAttempt(play, ATTEMPT.reserved, lot)
  const done = letReserved(play, reservation)
  closeAttempt(play)
  return done
}
