import { exp } from './exp.ts'
import { log } from './log.ts'

/**
 * Raise x ≥ 0 to any real power y: exp(y log x).
 *
 * Relative error below (1 + 2 |y log x|) 2^-52. Exact for
 * y = 0 and y = 1. Of x = 0 it is 0, 1 or Infinity for y above, at or below 0; of negative x NaN.
 */
export function power(x: number, y: number): number {
  if (y === 0) return 1
  if (y === 1 && x >= 0) return x
  return exp(y * log(x))
}

/** Raise the first `count` numbers of a column to the power y > 0, in place: in a loop of its own the power costs no memory. */
export function raiseEach(column: Float64Array, count: number, y: number): void {
  if (y === 1) return
  for (let i = 0; i < count; i++) column[i] = exp(y * log(column[i]!))
}
