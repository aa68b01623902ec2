import { LN2_HIGH, LN2_LOW, LOG_HIGHS, LOG_INVERSES, LOG_LOWS } from './log-table.ts'
import { POWERS_OF_TWO } from './powers-of-two.ts'

const TWO_31 = 2147483648
const TWO_32 = 4294967296

/**
 * Natural logarithm, error below 1.3 units in the last place, never decreasing, the same bits in every runtime.
 *
 * Of 0 it is -Infinity, of Infinity Infinity, of NaN and negative numbers NaN. Arguments outside
 * [2^-32, 2^31) take a slower path.
 */
export function log(x: number): number {
  return x >= 1 / TWO_32 && x < TWO_31 ? logOfCommon(x, 0) : logOfExtreme(x)
}

/** Logarithm of x 2^shift for x in [2^-32, 2^31). */
function logOfCommon(x: number, shift: number): number {
  const exponent = x >= 1 ? 31 - Math.clz32(x) : -1 - Math.clz32(x * TWO_32)
  const scaled = x * (POWERS_OF_TWO[1032 - exponent] as number) // exact, in [256, 512)
  const j = (scaled + 0.5) | 0
  const r = (scaled - j) * (LOG_INVERSES[j - 256] as number) // |r| ≤ 2^-9, and exact about x = 1
  const twos = exponent + shift
  const square = r * r
  // log x = twos log 2 + log(j/256) + log1p(r). Both logarithms are split so that the sum of the high
  // parts is exact: about x = 1 they cancel without a trace and the relative error stays small.
  const curve = square * (-1 / 2 + r * (1 / 3) + square * (-1 / 4 + r * (1 / 5) - square * (1 / 6)))
  const low = twos * LN2_LOW + (LOG_LOWS[j - 256] as number) + curve
  return twos * LN2_HIGH + (LOG_HIGHS[j - 256] as number) + (r + low)
}

function logOfExtreme(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN
  if (x === Infinity) return x
  let shift = 0
  for (; x < 1 / TWO_32; x *= TWO_32) shift -= 32
  for (; x >= TWO_31; x /= TWO_32) shift += 32
  return logOfCommon(x, shift)
}
