/**
 * How often something happens in the futures that were played, as a reader is told it.
 * `k` is of 10 and never 0 or 10: those are `almostNone`, `nearlyAll` and `all`.
 */
export interface Chance {
  readonly kind: 'all' | 'nearlyAll' | 'outOfTen' | 'almostNone'
  /** Tenths, 1–9 for `outOfTen`; 10 or 0 for the others, to fill ten discs. */
  readonly k: number
  readonly hits: number
  readonly runs: number
}

const NEARLY_ALL_FROM = 0.975

/** Below half the distance between two dots, so that ten discs and twenty dots never contradict each other. */
const MOST_CAUTION = 0.02

/**
 * Round a count of futures to tenths, cautiously: within one standard error above a rounding edge the lower k holds,
 * because another seed could as well have landed below.
 *
 * Of no futures at all nothing is a part: `almostNone` with no runs, which words tell as a gap.
 *
 * @throws RangeError when `hits` is not a whole number from 0 to `runs`.
 */
export function chanceOf(hits: number, runs: number): Chance {
  if (!(Number.isInteger(hits) && Number.isInteger(runs) && hits >= 0 && hits <= runs)) {
    throw new RangeError(`invalid count of futures: ${hits} of ${runs}, must be whole and within the runs`)
  }
  if (runs === 0) return { kind: 'almostNone', k: 0, hits, runs }
  if (hits === runs) return { kind: 'all', k: 10, hits, runs }
  const share = hits / runs
  if (share >= NEARLY_ALL_FROM) return { kind: 'nearlyAll', k: 10, hits, runs }
  const standardError = Math.sqrt((share * (1 - share)) / runs)
  const k = Math.min(9, Math.floor((share - Math.min(standardError, MOST_CAUTION)) * 10 + 0.5))
  return k < 1 ? { kind: 'almostNone', k: 0, hits, runs } : { kind: 'outOfTen', k, hits, runs }
}
