import { LN2_HIGH, LN2_LOW, LOG_CENTRES, LOG_COMPLEMENTS, LOG_INVERSES } from '../real/log-table.ts'
import { POWERS_OF_TWO } from '../real/powers-of-two.ts'

const LN2 = LN2_HIGH + LN2_LOW

/**
 * Turn a random int32 into an exponential number of mean 1: −log u with u = (word + 1/2) 2^-32, word as uint32.
 *
 * From 2^-33 to 33 log 2 = 22.9; relative error below 2^-51 for every word, so also next to u = 1.
 */
export function exponentialOfWord(word: number): number {
  const zeros = Math.clz32(word)
  const scaled = ((word >>> 0) + 0.5) * POWERS_OF_TWO[1001 + zeros]! // exact, in [256, 512)
  // The same number to 32 bits as an integer, its half in place, gives the nearest whole number, less 256.
  const bits = (word << zeros) | (1 << (zeros - 1))
  const j = (((bits >>> 22) + 1) >>> 1) - 256
  const r = (scaled - LOG_CENTRES[j]!) * LOG_INVERSES[j]! // |r| ≤ 1.5/256
  const square = r * r
  // −log u = zeros log 2 + log(512/centre) − log1p(r); next to u = 1 only log1p(r) is left.
  const curve = square * (-1 / 2 + r * (1 / 3) + square * (-1 / 4 + r * (1 / 5) - square * (1 / 6)))
  return zeros * LN2 + (LOG_COMPLEMENTS[j]! - (r + curve))
}
