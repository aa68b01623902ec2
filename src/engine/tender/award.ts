import type { Play } from '../play.ts'
import { ringRow } from '../suppliers.ts'
import { TALLY } from '../tally.ts'
import { recordAward } from '../trace/recorder.ts'
import { MAX_CONTRACT_YEARS } from '../world.ts'

/** Awards the lot at hand: it binds the winner's capacity in every year of the contract, from this year on. */
export function enterAward(play: Play, winner: number): void {
  const { suppliers, tally, world, tender, awards, recorder } = play
  const { used, load } = suppliers
  const { contractYears, lotValue } = tender
  const G = world.groups.length
  const loadPerYear = lotValue / contractYears
  used[winner] = used[winner]! + loadPerYear
  let row = ringRow(play.year)
  for (let y = 0; y < contractYears; y++) {
    const i = row * G + winner
    load[i] = load[i]! + loadPerYear
    row = row + 1 === MAX_CONTRACT_YEARS ? 0 : row + 1
  }
  awards[winner] = awards[winner]! + 1
  tally[TALLY.benchmarkValue] = tally[TALLY.benchmarkValue]! + lotValue
  if (recorder !== null) recordAward(recorder, winner, lotValue)
}
