import { quantile } from '../../engine/index.ts'
import { nextUniform, openStream } from '../../engine/random/stream.ts'

/** A number estimated from futures, and the 95% interval of what more futures could have given. */
export interface Estimate {
  /** As the estimator gives it: what is a share of a spread may come out a little below 0 or above 1. */
  readonly value: number
  readonly low: number
  readonly high: number
}

/** How often each of `n` futures is in each resample. */
export type Resamples = readonly Uint16Array[]

/** Resamples behind an interval: enough for its ends to move little, few enough for a hundred estimates at once. */
const RESAMPLES = 200

/** Keeps these streams apart from those of the model, whose lanes are keys of names. */
const LANE = 0xb007

/** Draws of n futures out of n with replacement (the bootstrap, Efron 1979), the same for the same seed and n. */
export function resamplesOf(n: number, seed: number, count: number = RESAMPLES): Resamples {
  const stream = new Int32Array(2)
  return Array.from({ length: count }, (_, resample) => {
    openStream(stream, seed, resample, LANE, n)
    const times = new Uint16Array(n)
    for (let i = 0; i < n; i++) {
      const at = Math.floor(nextUniform(stream) * n)
      times[at] = (times[at] ?? 0) + 1
    }
    return times
  })
}

/**
 * An estimate with its interval. A resample holds some futures twice, which looks like more order than there is and moves
 * estimators of shares upwards; so the interval takes the spread of the resamples and not their middle.
 *
 * @param of the estimator on a resample (how often each future is in it); without one on the futures as they are. NaN
 *   where it says nothing, which a resample may be too poor for.
 * @returns null when the estimator says nothing of the futures as they are.
 */
export function estimated(of: (times?: Uint16Array) => number, resamples: Resamples): Estimate | null {
  const value = of()
  if (Number.isNaN(value)) return null
  const replicates = Float64Array.from(resamples, of)
    .filter((each) => !Number.isNaN(each))
    .sort()
  if (replicates.length === 0) return { value, low: -Infinity, high: Infinity }
  const middle = replicates.reduce((sum, each) => sum + each, 0) / replicates.length
  const end = (p: number) => value + quantile(replicates, p) - middle
  return { value, low: end(0.025), high: end(0.975) }
}

/** Whether the numbers differ by more than binary noise. */
export function hasSpread(values: Float64Array): boolean {
  if (values.length < 2) return false
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  let [squares, scale] = [0, 0]
  for (const value of values) {
    squares += (value - mean) * (value - mean)
    scale += value * value
  }
  return squares > Number.EPSILON * scale
}

/** The numbers less their mean: sums of squares then lose no digits. */
export function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.map((value) => value - mean)
}
