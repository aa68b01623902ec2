import type { Play } from '../play.ts'
import { TALLY } from '../tally.ts'

export const ROUTE = { direct: 0, reserved: 1, open: 2 } as const

/** Adds what it costs the buyer to let one lot by a route, as a part of the category's median value. */
export function addAdministration(play: Play, route: number, furtherLot: boolean): void {
  const { mechanism } = play.draws
  const part =
    route === ROUTE.open ? mechanism.adminOpen : route === ROUTE.direct ? mechanism.adminDirect : mechanism.adminReserved
  const cost = (furtherLot ? mechanism.lotAdminCost : part) * play.draws.category.medianValue[play.tender.category]!
  play.tally[TALLY.adminCost] = play.tally[TALLY.adminCost]! + cost
}
