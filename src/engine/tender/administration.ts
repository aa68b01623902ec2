import { ROUTE } from '../market.ts'
import type { Play } from '../play.ts'
import { TALLY } from '../tally.ts'

/** Adds what it costs the buyer to let one lot by a route. */
export function addAdministration({ market, tally, tender }: Play, route: number): void {
  const cost = market.administration[tender.lot > 0 ? ROUTE.furtherLot : route]!
  tally[TALLY.adminCost] = tally[TALLY.adminCost]! + cost
}
