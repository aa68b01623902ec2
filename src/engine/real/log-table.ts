import { fixedLogStep, toDouble, truncate } from './fixed-point.ts'

/**
 * Entry j is the centre of a step, 256 + j, j = 0 … 256; but the steps next to the ends take the ends as theirs.
 *
 * So log x about x = 1 comes from log1p alone, whose relative error is small, and not from a difference.
 */
export const LOG_CENTRES = new Float64Array(257)

/** Entry j is 1/centre rounded to nearest. */
export const LOG_INVERSES = new Float64Array(257)

/** Entry j is log(centre/256) cut to 42 binary places, so that adding multiples of LN2_HIGH is exact. */
export const LOG_HIGHS = new Float64Array(257)

/** Entry j is what `LOG_HIGHS` leaves of log(centre/256), below 2^-42; error below 2^-95. */
export const LOG_LOWS = new Float64Array(257)

/** Entry j is log(512/centre) rounded to nearest: the last two are exactly 0. */
export const LOG_COMPLEMENTS = new Float64Array(257)

/** log 2 cut to 42 binary places: its product with any exponent of a double is exact. */
export const LN2_HIGH = 0.6931471805598903

/** log 2 − LN2_HIGH, rounded to nearest. */
export const LN2_LOW = 5.497923018708371e-14

fill()

function fill(): void {
  const ln2 = fixedLogStep(1)
  let log = 0n
  for (let whole = 256; whole < 511; whole++) {
    fillEntry(whole - 256, whole, log, ln2)
    log += fixedLogStep(whole)
  }
  fillEntry(1, 256, 0n, ln2)
  fillEntry(255, 512, ln2, ln2)
  fillEntry(256, 512, ln2, ln2)
}

function fillEntry(j: number, centre: number, log: bigint, ln2: bigint): void {
  const high = truncate(log, 42n)
  LOG_CENTRES[j] = centre
  LOG_INVERSES[j] = 1 / centre
  LOG_HIGHS[j] = toDouble(high)
  LOG_LOWS[j] = toDouble(log - high)
  LOG_COMPLEMENTS[j] = toDouble(ln2 - log)
}
