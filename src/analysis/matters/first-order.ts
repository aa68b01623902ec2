import type { Bins } from './bins.ts'

const FEWEST_BINS = 2
const MOST_BINS = 50

/**
 * Bins for the correlation ratio. More follow a bent relation better, fewer tell it better from noise: half the root of
 * the number of futures keeps both errors small (22 bins for 2,000 futures).
 */
export function binCount(futures: number): number {
  return Math.min(MOST_BINS, Math.max(FEWEST_BINS, Math.round(Math.sqrt(futures) / 2)))
}

/**
 * The first-order index of an input from futures that were played anyway: the part of the output's variance that would
 * go if the input were known. It is the correlation ratio over bins of equal count (Pearson 1905; Plischke, Borgonovo &
 * Smith 2013; Strong & Oakley 2013), corrected for the order that bins of noise have (Kelley 1935), so that its mean is 0
 * for an input that does nothing.
 *
 * @param output centred.
 * @param times how often each future counts; absent: once.
 * @returns below 1, sometimes a little below 0; NaN when there is nothing to tell it from.
 */
export function firstOrder({ of, count }: Bins, output: Float64Array, times?: Uint16Array): number {
  const sums = new Float64Array(count)
  const weights = new Float64Array(count)
  let squares = 0
  let total = 0
  let n = 0
  for (let i = 0; i < output.length; i++) {
    const weight = times ? (times[i] ?? 0) : 1
    const value = output[i] ?? 0
    const bin = of[i] ?? 0
    weights[bin] = (weights[bin] ?? 0) + weight
    sums[bin] = (sums[bin] ?? 0) + weight * value
    squares += weight * value * value
    total += weight * value
    n += weight
  }
  let between = 0
  let bins = 0
  for (let bin = 0; bin < count; bin++) {
    const weight = weights[bin] ?? 0
    if (weight === 0) continue
    const sum = sums[bin] ?? 0
    between += (sum * sum) / weight
    bins++
  }
  const whole = squares - (total * total) / n
  if (n <= bins || bins < 2 || !(whole > 0)) return NaN
  return 1 - (squares - between) / (n - bins) / (whole / (n - 1))
}
