import { normalQuantile } from '../../engine/real/normal-quantile.ts'

export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Where a chance may lie, given how often a thing happened: Wilson's 95% interval (Wilson 1927), which holds near 0 and 1
 * too. It allows for the number of futures and for nothing else.
 *
 * @throws RangeError when nothing was tried.
 */
export function wilson(hits: number, runs: number): Interval {
  if (!(runs > 0)) throw new RangeError(`runs: ${runs}, must be above 0`)
  const z = normalQuantile(0.975)
  const share = hits / runs
  const scale = 1 + (z * z) / runs
  const middle = (share + (z * z) / (2 * runs)) / scale
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / runs + (z * z) / (4 * runs * runs))
  return {
    low: hits === 0 ? 0 : Math.max(0, middle - half),
    high: hits === runs ? 1 : Math.min(1, middle + half),
  }
}
