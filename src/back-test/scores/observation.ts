import type { MetricUnit } from '../../engine/index.ts'
import { normalQuantile } from '../../engine/real/normal-quantile.ts'

/** Half the width of the 80% range of a standard normal. */
export const HALF_WIDTH_80 = normalQuantile(0.9)

/** The golden section: its multiples fill an interval evenly, in any order of the futures. */
const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * What would be observed of each future: the future and an error of observation, whose 80% range is ± tolerance. The
 * errors are evenly spaced quantiles of a normal, so that no draw of theirs decides a score.
 *
 * @param tolerance in the unit of the values (≥ 0).
 */
export function asObserved(futures: Float64Array, tolerance: number, unit: MetricUnit): Float64Array {
  const sd = tolerance / HALF_WIDTH_80
  const most = unit === 'share' ? 1 : Infinity
  return futures.map((value, run) => {
    const part = (0.5 + run * GOLDEN) % 1
    return Math.min(most, Math.max(Math.min(0, value), value + sd * normalQuantile(part)))
  })
}
