/** How an uncertain quantity is spread between runs. */
export const SHAPES = ['uniform', 'triangular', 'pert', 'normal', 'lognormal', 'beta'] as const

export type Shape = (typeof SHAPES)[number]

/**
 * A number of the model, certain or uncertain. Without `low`, `high` and `shape` it is certain.
 *
 * - `uniform`, `triangular`, `pert`: `low` and `high` are the bounds, `value` the mode (uniform: unused in draws).
 * - `normal`, `lognormal`: `value` is the median, `low` and `high` the 10th and 90th percentile.
 * - `beta`: `value` is the mean, `low` and `high` lie 1.2816 standard deviations either side, on 0–1.
 *
 * `value` is what a run with `fixed` uses.
 */
export interface Quantity {
  readonly value: number
  readonly low?: number
  readonly high?: number
  readonly shape?: Shape
}
