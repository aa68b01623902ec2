import { LN2_HIGH, LN2_LOW, LOG_CENTRES, LOG_HIGHS, LOG_INVERSES, LOG_LOWS } from './log-table.ts'
import { POWERS_OF_TWO } from './powers-of-two.ts'

const DOUBLE = new Float64Array([1])
const WORDS = new Int32Array(DOUBLE.buffer)
const HIGH_WORD = WORDS[1] === 0 ? 0 : 1 // 1 on every little-endian machine
const TWO_64 = 18446744073709551616

/**
 * Natural logarithm, error below 1.1 units in the last place, never decreasing, the same bits in every runtime.
 *
 * Of 0 it is -Infinity, of Infinity Infinity, of NaN and negative numbers NaN.
 */
export function log(x: number): number {
  return logTimes(x, 0)
}

/** Logarithm of x 2^shift. */
function logTimes(x: number, shift: number): number {
  DOUBLE[0] = x
  const high = WORDS[HIGH_WORD]!
  // One test for numbers that are negative, below 2^-1015, infinite or NaN.
  if (high < 0x00800000 || high >= 0x7ff00000) return logOfOutlier(x)

  const scaled = x * POWERS_OF_TWO[2055 - (high >> 20)]! // exact, in [256, 512)
  const j = ((high & 0xfffff) + 0x800) >> 12 // the whole number nearest to scaled, less 256
  const r = (scaled - LOG_CENTRES[j]!) * LOG_INVERSES[j]! // |r| ≤ 1.5/256, and exact about x = 1
  const twos = (high >> 20) - 1023 + shift
  const square = r * r
  // log x = twos log 2 + log(centre/256) + log1p(r). Both logarithms are split so that the sum of the high
  // parts is exact: about x = 1 they cancel without a trace and the relative error stays small.
  const rest = -1 / 4 + r * (1 / 5) + square * (-1 / 6 + r * (1 / 7))
  const curve = square * (-1 / 2 + r * (1 / 3) + square * rest)
  const low = twos * LN2_LOW + LOG_LOWS[j]! + curve
  return twos * LN2_HIGH + LOG_HIGHS[j]! + (r + low)
}

function logOfOutlier(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN
  return x === Infinity ? x : logTimes(x * TWO_64, -64)
}
