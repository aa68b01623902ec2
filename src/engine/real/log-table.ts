import { fixedLogStep, toDouble, truncate } from './fixed-point.ts'

/** Entry j − 256 is 1/j rounded to nearest, j = 256 … 512. */
export const LOG_INVERSES = new Float64Array(257)

/** Entry j − 256 is log(j/256) cut to 42 binary places, so that adding multiples of LN2_HIGH is exact. */
export const LOG_HIGHS = new Float64Array(257)

/** Entry j − 256 is what `LOG_HIGHS` leaves of log(j/256), below 2^-42; error below 2^-95. */
export const LOG_LOWS = new Float64Array(257)

/** Entry j − 256 is log(512/j) rounded to nearest: the last is exactly 0. */
export const LOG_COMPLEMENTS = new Float64Array(257)

/** log 2 cut to 42 binary places: its product with any exponent of a double is exact. */
export const LN2_HIGH = 0.6931471805598903

/** log 2 − LN2_HIGH, rounded to nearest. */
export const LN2_LOW = 5.497923018708371e-14

fill()

function fill(): void {
  let log = 0n
  for (let j = 256; j <= 512; j++) {
    const high = truncate(log, 42n)
    LOG_INVERSES[j - 256] = 1 / j
    LOG_HIGHS[j - 256] = toDouble(high)
    LOG_LOWS[j - 256] = toDouble(log - high)
    log += fixedLogStep(j)
  }
  let complement = 0n
  for (let j = 511; j >= 256; j--) {
    complement += fixedLogStep(j)
    LOG_COMPLEMENTS[j - 256] = toDouble(complement)
  }
}
