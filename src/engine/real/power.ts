import { exp } from './exp.ts'
import { log } from './log.ts'

/**
 * Raise x ≥ 0 to any real power y: exp(y log x).
 *
 * Relative error below (1 + 2 |y log x|) 2^-52, so integer powers are better left to `integerPower`. Exact for
 * y = 0 and y = 1. Of x = 0 it is 0, 1 or Infinity for y above, at or below 0; of negative x NaN.
 */
export function power(x: number, y: number): number {
  if (y === 0) return 1
  if (y === 1 && x >= 0) return x
  return exp(y * log(x))
}

/**
 * Raise any x to a whole power n, |n| < 2^31, by squaring.
 *
 * Relative error below |n| 2^-53 where nothing underflows or overflows. n is cut to an int32.
 */
export function integerPower(x: number, n: number): number {
  let rest = n < 0 ? -n | 0 : n | 0
  let square = x
  let product = 1
  while (rest !== 0) {
    if ((rest & 1) !== 0) product *= square
    rest >>>= 1
    if (rest !== 0) square *= square
  }
  return n < 0 ? 1 / product : product
}
