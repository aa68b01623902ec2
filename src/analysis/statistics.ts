import { quantile } from '../engine/index.ts'

/** NaN for none. */
export function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Of a sample; 0 for fewer than two. */
export function varianceOf(values: Float64Array): number {
  if (values.length < 2) return 0
  const mean = meanOf(values)
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1)
}

/** The p-quantile of sorted numbers, as the engine tells it; NaN where there are none. */
export function quantileIfAny(sorted: Float64Array, p: number): number {
  return sorted.length > 0 ? quantile(sorted, p) : NaN
}
