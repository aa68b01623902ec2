import type { Chance } from './chance.ts'
import { chanceOf } from './chance.ts'

export const DOTS = 20

/** How many futures end above the target; a future exactly on it has not passed, nor has one without a number. */
export function countAbove(values: ArrayLike<number>, target: number): number {
  let hits = 0
  for (let run = 0; run < values.length; run++) if ((values[run] ?? NaN) > target) hits++
  return hits
}

/** How many futures have a number; in the others there was nothing that it could be a share of. */
function countNumbers(values: ArrayLike<number>): number {
  let numbers = 0
  for (let run = 0; run < values.length; run++) if (!Number.isNaN(values[run] ?? NaN)) numbers++
  return numbers
}

/** The chance of ending above the target, from the futures themselves: those that have a number. */
export function chanceAbove(values: ArrayLike<number>, target: number): Chance {
  return chanceOf(countAbove(values, target), countNumbers(values))
}

/** The chance of being ahead, from the share of futures that are (0–1); a gap is a chance of no futures. */
export function chanceAhead(share: number, runs: number): Chance {
  return Number.isNaN(share) ? chanceOf(0, 0) : chanceOf(Math.round(share * runs), runs)
}

/**
 * The futures that stand for all of them, lowest first: the middle ones of `count` equal parts. Each dot is one of the
 * futures played, not a value between two, so that dots above a target agree with the count of futures above it.
 * Futures without a number have no dot to stand for them.
 */
export function dotValues(values: Float64Array, count: number = DOTS): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort()
  return Float64Array.from({ length: sorted.length === 0 ? 0 : count }, (_, dot) => {
    return sorted[Math.floor(((dot + 0.5) * sorted.length) / count)] ?? 0
  })
}

/** Futures in which the first is above, below or equal to the second; both come from the same luck, and have a number. */
export interface PairedCounts {
  readonly ahead: number
  readonly behind: number
  readonly runs: number
}

export function pairedCounts(proposal: ArrayLike<number>, today: ArrayLike<number>): PairedCounts {
  let ahead = 0
  let behind = 0
  let runs = 0
  for (let run = 0; run < proposal.length; run++) {
    const difference = (proposal[run] ?? NaN) - (today[run] ?? NaN)
    if (Number.isNaN(difference)) continue
    runs++
    if (difference > 0) ahead++
    else if (difference < 0) behind++
  }
  return { ahead, behind, runs }
}
