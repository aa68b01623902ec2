/** A part of the variance, and its 95% interval. */
export interface SharePart {
  /** 0–1: an estimate below 0 is shown as 0. */
  readonly share: number
  readonly low: number
  readonly high: number
}

/** Standard errors either side of a 95% interval. */
const Z95 = 1.96

/** A smaller part of a variance than this is binary noise. */
const NOISE = 1e-9

/**
 * 1 less the variance that is left when guesses are fixed, as a part of the whole variance. Both come from the same
 * futures, run by run, so the jackknife leaves out one future from both at a time.
 *
 * @returns null when there is no variance to share out.
 */
export function guessShareOf(all: Float64Array, fixed: Float64Array): SharePart | null {
  const runs = Math.min(all.length, fixed.length)
  const [whole, left] = [leaveOneOut(all, runs), leaveOneOut(fixed, runs)]
  // Below this the futures differ by binary noise alone.
  if (runs < 3 || !(whole.variance > Number.EPSILON * whole.scale)) return null
  const estimate = 1 - left.variance / whole.variance
  const shares = whole.without.map((variance, run) => 1 - (left.without[run] ?? 0) / variance)
  const mean = sum(shares) / runs
  const error = Math.sqrt(((runs - 1) / runs) * sum(shares.map((share) => (share - mean) ** 2)))
  const within = (share: number) => Math.min(1, Math.max(0, share))
  // One future may hold all of the variance: then nothing is known of the share's error.
  const rests = whole.without.every((variance) => variance > NOISE * whole.variance)
  if (!rests || !Number.isFinite(error)) return { share: within(estimate), low: 0, high: 1 }
  return {
    share: within(estimate),
    low: within(estimate - Z95 * error),
    high: within(estimate + Z95 * error),
  }
}

/** The variance of the first values, and of all but each one of them. */
function leaveOneOut(values: Float64Array, runs: number) {
  const used = values.subarray(0, runs)
  const mean = sum(used) / runs
  const squares = sum(used.map((value) => (value - mean) ** 2))
  const scale = sum(used.map((value) => value * value)) / runs
  // Leaving x out lowers the sum of squares by (x − mean)² n / (n − 1).
  const without = used.map((value) => (squares - ((value - mean) ** 2 * runs) / (runs - 1)) / (runs - 2))
  return { variance: squares / (runs - 1), without, scale }
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
