import { ROUTE } from '../market.ts'
import type { Play } from '../play.ts'
import { letDirectly } from './direct-award.ts'
import { letInHouse } from './in-house.ts'
import { letOpenly } from './open-competition.ts'
import { letReserved, reservationOf } from './reserved-competition.ts'
import { setStrengths } from './strength.ts'
import { addAdministration } from './administration.ts'

/**
 * Lets the lot at hand by the first route that applies: in house, direct award, reserved competition, open competition.
 *
 * @returns false when nobody could take it.
 */
export function letContract(play: Play, furtherLot: boolean): boolean {
  const { terms, tender, block } = play
  if (block.inHouseLuck[tender.place]! < terms.inHouseShare) {
    letInHouse(play)
    return true
  }
  setStrengths(play)
  if (tender.value < terms.directThreshold && letDirectly(play)) {
    addAdministration(play, ROUTE.direct, furtherLot)
    return true
  }
  const reservation = reservationOf(play)
  if (reservation >= 0) {
    addAdministration(play, ROUTE.reserved, furtherLot)
    if (letReserved(play, reservation)) return true
  } else {
    addAdministration(play, ROUTE.open, furtherLot)
  }
  return letOpenly(play)
}
