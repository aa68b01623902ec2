import { log } from './log.ts'

const HALF_LOG_TWO_PI = 0.9189385332046728
const SERIES_START = 10

/**
 * Logarithm of the gamma function for x > 0; error below 2^-46, or 2^-50 of the value if that is more.
 *
 * The error is absolute where the value passes through 0, at x = 1 and x = 2. Of 0 and Infinity it is
 * Infinity, of NaN and negative numbers NaN.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return x === 0 ? Infinity : NaN
  if (x === Infinity) return x
  // Γ(x) = Γ(x + n) / (x (x + 1) … (x + n − 1)) moves small arguments to where the series is good.
  let shifted = x
  let product = 1
  for (; shifted < SERIES_START; shifted++) product *= shifted
  const large = stirling(shifted)
  return product === 1 ? large : large - log(product)
}

/** Stirling's series (Abramowitz & Stegun 6.1.41), for x ≥ 10: the first term left out is below 4e-17. */
function stirling(x: number): number {
  const inverse = 1 / x
  const z = inverse * inverse
  const series =
    1 / 12 +
    z * (-1 / 360 + z * (1 / 1260 + z * (-1 / 1680 + z * (1 / 1188 + z * (-691 / 360360 + z * (1 / 156))))))
  return (x - 0.5) * log(x) - x + (HALF_LOG_TWO_PI + inverse * series)
}
