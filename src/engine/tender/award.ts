import type { Play } from '../play.ts'
import { ringRow } from '../suppliers.ts'
import { MAX_CONTRACT_YEARS } from '../world.ts'
import { TALLY } from '../tally.ts'

/**
 * Enters the lot at hand in the ledger at its price, paid in equal parts over the contract's years from this year on;
 * it binds the winner's capacity for all of them.
 */
export function enterAward(play: Play, winner: number): void {
  const { suppliers, tally, world, tender, year } = play
  const { used, load, payments } = suppliers
  const { contractYears, lotValue, price } = tender
  const G = world.groups.length
  const loadPerYear = lotValue / contractYears
  const paidPerYear = loadPerYear * price
  used[winner] = used[winner]! + loadPerYear
  let row = ringRow(year)
  for (let y = 0; y < contractYears; y++) {
    const i = row * G + winner
    row = row + 1 === MAX_CONTRACT_YEARS ? 0 : row + 1
    load[i] = load[i]! + loadPerYear
    payments[i] = payments[i]! + paidPerYear
  }
  play.awards[winner] = play.awards[winner]! + 1
  tally[TALLY.awards] = tally[TALLY.awards]! + 1
  tally[TALLY.benchmarkValue] = tally[TALLY.benchmarkValue]! + lotValue
  tally[TALLY.paidValue] = tally[TALLY.paidValue]! + lotValue * price
}
