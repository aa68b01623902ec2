import type { Play } from './play.ts'
import { nextUniform, openStream } from './random/stream.ts'
import { ringRow } from './suppliers.ts'
import { TALLY } from './tally.ts'
import { recordDue } from './trace/recorder.ts'
import { MAX_CONTRACT_YEARS } from './world.ts'

/** Lane of the streams that say which contracts a hand-over ends. */
const HAND_OVER_LANE = 0x7f000005

const ROUNDING = 1e-9

/**
 * Ends contracts in force as the year opens: those that fall due in the same later year, over all categories, each with
 * the chance that the lever sets. They fall due now instead; what was left of them is compensated in part.
 */
export function handOver(play: Play): void {
  const share = play.terms.handOver
  if (!(share > 0)) return
  const { year, stream, seed, run } = play
  for (let ahead = 1; ahead < MAX_CONTRACT_YEARS; ahead++) {
    openStream(stream, seed, run, HAND_OVER_LANE, year + ahead)
    if (nextUniform(stream) < share) endContracts(play, ahead)
  }
}

/** Ends the contracts that would fall due `ahead` years from now. */
function endContracts(play: Play, ahead: number): void {
  const { suppliers, needs, year } = play
  for (let i = 0; i < needs.due.length; i++) if (needs.due[i] === year + ahead) needs.due[i] = year
  play.handedOver += takeOut(play, suppliers.payments, ahead)
  // What is awarded again is needed anew.
  const work = takeOut(play, suppliers.load, ahead) / ahead
  for (let y = 0; y < ahead; y++) {
    const row = ringRow(year + y)
    suppliers.need[row] = Math.max(0, suppliers.need[row]! - work)
  }
  takeOut(play, suppliers.leaks, ahead)
  takeOut(play, suppliers.subcontracts, ahead)
}

/**
 * Takes what ends `ahead` years from now out of a ledger: the difference between its last year and the year after.
 *
 * @returns what was taken out, over all groups and years.
 */
function takeOut({ world, year, suppliers, recorder }: Play, ledger: Float64Array, ahead: number): number {
  const G = world.groups.length
  const last = ringRow(year + ahead - 1) * G
  const after = ringRow(year + ahead) * G
  let taken = 0
  for (let g = 0; g < G; g++) {
    const ending = ledger[last + g]! - (ahead === MAX_CONTRACT_YEARS - 1 ? 0 : ledger[after + g]!)
    if (ending === 0) continue
    for (let y = 0; y < ahead; y++) {
      const i = ringRow(year + y) * G + g
      const rest = ledger[i]! - ending
      // What is left by rounding alone is nothing.
      const isNothing = Math.abs(rest) < ROUNDING * Math.abs(ledger[i]!)
      ledger[i] = isNothing ? 0 : rest
      if (recorder !== null && ledger === suppliers.payments) {
        const change = isNothing ? { keeps: 0, perYear: 0 } : { keeps: 1, perYear: -ending }
        recordDue(recorder, { group: g, year: year + y, years: 1, ...change })
      }
      taken += ending
    }
  }
  return taken
}

/** Adds the compensation for the contracts ended this year to its costs. */
export function addHandOverCost(play: Play): void {
  const { tally, draws } = play
  tally[TALLY.delayCost] = tally[TALLY.delayCost]! + draws.mechanism.handOverCost * play.handedOver
  play.handedOver = 0
}
