import { fixedLogStep, toDouble, truncate } from './fixed-point.ts'

/** Entry j is 1/(256 + j) rounded to nearest, j = 0 … 256. */
export const LOG_INVERSES = new Float64Array(257)

/** Entry j is log(1 + j/256) cut to 42 binary places, so that adding multiples of LN2_HIGH is exact. */
export const LOG_HIGHS = new Float64Array(257)

/** Entry j is what `LOG_HIGHS` leaves of log(1 + j/256), below 2^-42; error below 2^-95. */
export const LOG_LOWS = new Float64Array(257)

/** Entry j is log(512/(256 + j)) rounded to nearest: the last is exactly 0. */
export const LOG_COMPLEMENTS = new Float64Array(257)

/** log 2 cut to 42 binary places: its product with any exponent of a double is exact. */
export const LN2_HIGH = 0.6931471805598903

/** log 2 − LN2_HIGH, rounded to nearest. */
export const LN2_LOW = 5.497923018708371e-14

fill()

function fill(): void {
  let log = 0n
  for (let j = 0; j <= 256; j++) {
    const high = truncate(log, 42n)
    LOG_INVERSES[j] = 1 / (256 + j)
    LOG_HIGHS[j] = toDouble(high)
    LOG_LOWS[j] = toDouble(log - high)
    log += fixedLogStep(256 + j)
  }
  let complement = 0n
  for (let j = 255; j >= 0; j--) {
    complement += fixedLogStep(256 + j)
    LOG_COMPLEMENTS[j] = toDouble(complement)
  }
}
