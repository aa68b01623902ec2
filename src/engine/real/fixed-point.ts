/**
 * Numbers with 128 binary places, held as integers. They fill tables at load time: integer arithmetic
 * is exact, hence the same in every runtime, which Math.log and Math.exp are not.
 */
export const FRACTION_BITS = 128n

const ONE = 1n << FRACTION_BITS

/**
 * Natural logarithm of (n + 1) / n in fixed point, n a positive integer; error below 2^-120.
 *
 * The series is 2 artanh z = 2 (z + z³/3 + z⁵/5 + …) with z = 1 / (2n + 1).
 */
export function fixedLogStep(n: number): bigint {
  const denominator = BigInt(2 * n + 1)
  const square = denominator * denominator
  let power = (2n * ONE) / denominator
  let sum = 0n
  for (let odd = 1n; power > 0n; odd += 2n) {
    sum += power / odd
    power /= square
  }
  return sum
}

/** Exponential of a fixed-point number in [0, 1], in fixed point, by its Taylor series; error below 2^-120. */
export function fixedExp(x: bigint): bigint {
  let term = ONE
  let sum = 0n
  for (let n = 1n; term > 0n; n++) {
    sum += term
    term = (term * x) / (n << FRACTION_BITS)
  }
  return sum
}

/** The double nearest to a fixed-point number. */
export function toDouble(x: bigint): number {
  // Number() of a BigInt rounds to nearest, ties to even; the division by a power of two is exact.
  return Number(x) / Number(ONE)
}

/** A fixed-point number cut down to a whole number of 2^-places. */
export function truncate(x: bigint, places: bigint): bigint {
  const dropped = FRACTION_BITS - places
  return (x >> dropped) << dropped
}
