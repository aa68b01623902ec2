import type { Chance } from './chance.ts'
import { chanceOf } from './chance.ts'

export const DOTS = 20

/** How many futures end above the target; a future exactly on it has not passed. */
export function countAbove(values: ArrayLike<number>, target: number): number {
  let hits = 0
  for (let run = 0; run < values.length; run++) if ((values[run] ?? 0) > target) hits++
  return hits
}

/** The chance of ending above the target, from the futures themselves. */
export function chanceAbove(values: ArrayLike<number>, target: number): Chance {
  return chanceOf(countAbove(values, target), values.length)
}

/**
 * The futures that stand for all of them, lowest first: the middle ones of `count` equal parts. Each dot is one of the
 * futures played, not a value between two, so that dots above a target agree with the count of futures above it.
 */
export function dotValues(values: Float64Array, count: number = DOTS): Float64Array {
  const sorted = Float64Array.from(values).sort()
  return Float64Array.from({ length: sorted.length === 0 ? 0 : count }, (_, dot) => {
    return sorted[Math.floor(((dot + 0.5) * sorted.length) / count)] ?? 0
  })
}

/** Futures in which the first is above, below or equal to the second; both come from the same luck. */
export interface PairedCounts {
  readonly ahead: number
  readonly behind: number
  readonly runs: number
}

export function pairedCounts(proposal: ArrayLike<number>, today: ArrayLike<number>): PairedCounts {
  let ahead = 0
  let behind = 0
  for (let run = 0; run < proposal.length; run++) {
    const difference = (proposal[run] ?? 0) - (today[run] ?? 0)
    if (difference > 0) ahead++
    else if (difference < 0) behind++
  }
  return { ahead, behind, runs: proposal.length }
}
