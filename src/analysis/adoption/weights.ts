import { exp } from '../../engine/real/exp.ts'
import type { Series } from './types.ts'

/** Standard deviations between the middle of a normal and its 90th percentile. */
const Z90 = 1.2815515655446004

/** What reports say of each future. */
export interface Weighted {
  /** How well each future agrees with the reports, adding up to 1. */
  readonly weights: Float64Array
  /** Effective number of futures. */
  readonly effective: number
  /** Standard errors of the report between it and the nearest future, as a root mean square over reports. */
  readonly distance: number
}

/**
 * Weighs futures by how likely what was reported is in each: the product of normal densities of the reports' errors
 * (importance weights from the promised futures to those that agree, as in Doucet, de Freitas & Gordon 2001, with the
 * reports' errors as likelihood as in Beven & Binley 1992).
 *
 * @throws RangeError when there is no future, or a report is no number, of no year, or not exact to more than 0.
 */
export function weigh(years: readonly number[], series: readonly Series[]): Weighted {
  const count = series[0]?.futures[0]?.length ?? 0
  if (count === 0) throw new RangeError('futures: none, must be at least one')
  const squares = new Float64Array(count)
  let reports = 0
  for (const { futures, actuals } of series) {
    for (const { year, value, exactness } of actuals) {
      const column = futures[years.indexOf(year)]
      if (!column) throw new RangeError(`year: ${year}, must be one of the simulated years`)
      if (!(Number.isFinite(value) && exactness > 0))
        throw new RangeError(
          `report of ${year}: ${value} ± ${exactness}, must be a number and exact to more than 0`
        )
      const sd = exactness / Z90
      reports++
      column.forEach((future, i) => {
        const z = (future - value) / sd
        squares[i] = (squares[i] ?? 0) + z * z
      })
    }
  }
  const least = squares.reduce((a, b) => Math.min(a, b))
  // From the nearest future, so that none is lost to the smallest numbers.
  const likely = squares.map((square) => exp((least - square) / 2))
  const sum = likely.reduce((a, b) => a + b, 0)
  const weights = likely.map((each) => each / sum)
  return {
    weights,
    effective: effectiveSize(weights),
    distance: reports === 0 ? 0 : Math.sqrt(least / reports),
  }
}

/** Kish's effective size (1965) of weights that add up to 1: one over the sum of their squares. */
export function effectiveSize(weights: Float64Array): number {
  return 1 / weights.reduce((sum, weight) => sum + weight * weight, 0)
}

/**
 * Quantiles of weighted numbers, linear between them; equal weights give type 7 of Hyndman & Fan (1996), as elsewhere.
 *
 * @param weights add up to 1.
 * @param probabilities rising.
 */
export function weightedQuantiles(
  values: Float64Array,
  weights: Float64Array,
  probabilities: readonly number[]
): number[] {
  const all = Array.from(values, (value, i) => ({ value, weight: weights[i] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.value - b.value || a.weight - b.weight)
  const first = all[0]
  if (!first) throw new RangeError('quantile: no values')
  // Each number stands at the middle of its weight; the lowest and the highest at 0 and 1.
  const middles: number[] = []
  let before = 0
  for (const { weight } of all) {
    middles.push(before + weight / 2)
    before += weight
  }
  const [start = 0, end = 1] = [middles[0], middles.at(-1)]
  let at = 0
  return probabilities.map((p) => {
    const wanted = start + p * (end - start)
    while (at < all.length - 2 && (middles[at + 1] ?? 1) < wanted) at++
    const [low, high] = [all[at] ?? first, all[at + 1] ?? all[at] ?? first]
    const [from, to] = [middles[at] ?? 0, middles[at + 1] ?? 1]
    const part = to > from ? Math.min(1, Math.max(0, (wanted - from) / (to - from))) : 0
    return low.value + (high.value - low.value) * part
  })
}
