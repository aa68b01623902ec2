import { fixedExp, fixedLogStep, FRACTION_BITS, toDouble } from './fixed-point.ts'
import { POWERS_OF_TWO } from './powers-of-two.ts'

/** Entry 2j is 2^(j/128) rounded to nearest, entry 2j + 1 what that leaves; j = 0 … 127. */
const ROOTS = rootsOfTwo()

const STEPS_PER_UNIT = 184.6649652337873 // 128 / log 2
const STEP_HIGH = 0.005415212348111709 // log 2 / 128 cut to 43 binary places: exact times any step count
const STEP_LOW = 1.2864023111638346e-14 // what that leaves

/**
 * Exponential, error below 0.6 units in the last place, the same bits in every runtime.
 *
 * Above 709.782712893384 it is Infinity; below -708 results shrink gradually to 0 (rounded twice, still
 * within one unit of the last place); of NaN it is NaN.
 */
export function exp(x: number): number {
  return x > -708 && x < 709 ? expOfCommon(x, 0) : expOfExtreme(x)
}

/** Exponential of x times 2^shift, where the result is neither subnormal nor infinite. */
function expOfCommon(x: number, shift: number): number {
  // Truncation rounds to nearest because the offset 1024 · 128 + 1/2 keeps the number positive.
  const biased = (x * STEPS_PER_UNIT + 131072.5) | 0
  const steps = biased - 131072
  const r = x - steps * STEP_HIGH - steps * STEP_LOW // |r| ≤ log 2 / 256
  const square = r * r
  const change = r + square * (1 / 2 + r * (1 / 6) + square * (1 / 24 + r * (1 / 120)))
  const j = (biased & 127) << 1
  const root = ROOTS[j]!
  return (root + (ROOTS[j + 1]! + root * change)) * POWERS_OF_TWO[(biased >> 7) + shift]!
}

function expOfExtreme(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > 709.782712893384) return Infinity
  if (x < -746) return 0
  const shift = x < 0 ? 64 : -64
  return expOfCommon(x, shift) * POWERS_OF_TWO[1024 - shift]!
}

function rootsOfTwo(): Float64Array {
  const roots = new Float64Array(256)
  const step = fixedExp(fixedLogStep(1) / 128n)
  let power = 1n << FRACTION_BITS
  for (let j = 0; j < 256; j += 2) {
    const high = toDouble(power)
    roots[j] = high
    // A double in [1, 2) is a whole number of 2^-52.
    roots[j + 1] = toDouble(power - (BigInt(high * 4503599627370496) << (FRACTION_BITS - 52n)))
    power = (power * step) >> FRACTION_BITS
  }
  return roots
}
