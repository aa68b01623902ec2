import { ringRow } from '../suppliers.ts'
import type { Play } from '../play.ts'
import { TALLY } from '../tally.ts'

/**
 * Books what flows through a preferred award to firms that are not eligible: the part `passThrough`, less what
 * monitoring stops, goes to the other groups by their strength in this tender. Reported payments stay as they are.
 */
export function enterPassThrough(play: Play, winner: number, eligible: Uint8Array): void {
  const { suppliers, world, draws, terms, market, tender, tally } = play
  const { leaks } = suppliers
  const { strength } = market
  tally[TALLY.preferredValue] = tally[TALLY.preferredValue]! + tender.lotValue * tender.price
  const leak = draws.mechanism.passThrough * (1 - terms.monitoring * draws.mechanism.monitoringEffect)
  let others = 0
  for (let g = 0; g < strength.length; g++) if (eligible[g] !== 1) others += strength[g]!
  if (!(leak > 0 && others > 0)) return
  const leakPerYear = (leak * tender.lotValue * tender.price) / tender.contractYears
  for (let y = 0; y < tender.contractYears; y++) {
    const row = ringRow(play.year + y) * world.groups.length
    leaks[row + winner] = leaks[row + winner]! - leakPerYear
    for (let g = 0; g < strength.length; g++) {
      if (eligible[g] !== 1) leaks[row + g] = leaks[row + g]! + (leakPerYear * strength[g]!) / others
    }
  }
}
