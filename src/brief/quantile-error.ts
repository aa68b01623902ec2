import { quantile } from '../engine/index.ts'

/** 95% of a normal law lie within so many standard errors of its middle. */
const Z95 = 1.96

/** Quantiles over futures, with the Monte Carlo standard error of the ends of the 80% range, in the unit of the values. */
export interface Spread {
  readonly p10: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p90: number
  readonly error: { readonly p10: number; readonly p90: number }
}

/** The quantiles of values in any order; those that are NaN are left out. Without any value all is NaN. */
export function spreadOf(values: ArrayLike<number>): Spread {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort()
  const [at, errorAt] =
    sorted.length === 0
      ? [() => NaN, () => NaN]
      : [(q: number) => quantile(sorted, q), (q: number) => quantileError(sorted, q)]
  return {
    ...{ p10: at(0.1), p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9) },
    error: { p10: errorAt(0.1), p90: errorAt(0.9) },
  }
}

/**
 * Monte Carlo standard error of the quantile `q` (0–1) of n futures, without a law of the values: the number of futures
 * below the true quantile is binomial with standard deviation s = √(n q (1 − q)), so the order statistics of the ranks
 * n q ± 1.96 s hold it in 95 of 100 draws. Their distance is 2 × 1.96 standard errors.
 *
 * @param sorted values of all futures, rising, at least one.
 */
export function quantileError(sorted: Float64Array, q: number): number {
  const n = sorted.length
  const reach = (Z95 * Math.sqrt(n * q * (1 - q))) / n
  const at = (part: number) => quantile(sorted, Math.min(1, Math.max(0, part)))
  return (at(q + reach) - at(q - reach)) / (2 * Z95)
}

/** Monte Carlo standard error of a chance (0–1) of so many futures: √(p (1 − p) / n), at least that of half a future. */
export function chanceError(chance: number, runs: number): number {
  return Math.max(Math.sqrt((chance * (1 - chance)) / runs), 0.5 / runs)
}

/**
 * Whether two estimates differ by more than their errors: |a − b| > 1.96 √(error_a² + error_b²) + what rounding hides.
 * Both are taken as drawn apart, which is on the safe side where they share their luck.
 *
 * @param rounding how far a published figure may lie from the one that was estimated.
 */
export function hasMoved(
  a: { readonly value: number; readonly error: number },
  b: { readonly value: number; readonly error: number },
  rounding = 0
): boolean {
  return Math.abs(a.value - b.value) > Z95 * Math.hypot(a.error, b.error) + rounding
}
