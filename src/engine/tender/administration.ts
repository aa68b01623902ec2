import { ROUTE } from '../market.ts'
import type { Play } from '../play.ts'
import { TALLY } from '../tally.ts'

/** Adds what it costs the buyer to let one lot by a route. */
export function addAdministration({ market, tally }: Play, route: number, lot: number): void {
  const cost = market.administration[lot > 0 ? ROUTE.furtherLot : route]!
  tally[TALLY.adminCost] = tally[TALLY.adminCost]! + cost
}
