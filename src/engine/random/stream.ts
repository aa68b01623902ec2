import { exponentialOfWord } from './exponential.ts'
import { threefry } from './threefry.ts'

/**
 * Start a stream of random words, one for each (seed, run, lane, index), all uint32.
 *
 * The state is Threefry's scramble of (lane, index) under the key (seed, run): within one run no two
 * streams start alike. N streams of L words each overlap with probability below N² L / 2^64.
 * @param state receives the two words of the generator xoroshiro64**.
 */
export function openStream(state: Int32Array, seed: number, run: number, lane: number, index: number): void {
  threefry(seed, run, lane, index, state)
  // The generator cannot leave the all-zero state.
  if (state[0] === 0 && state[1] === 0) state[1] = 0x9e3779bb
}

/** Draw an int32, every value alike but for 0, one rarer in 2^64: xoroshiro64** 1.0 (Blackman & Vigna 2018). */
export function nextWord(state: Int32Array): number {
  const s0 = state[0]!
  const s1 = state[1]! ^ s0
  state[0] = ((s0 << 26) | (s0 >>> 6)) ^ s1 ^ (s1 << 9)
  state[1] = (s1 << 13) | (s1 >>> 19)
  const product = Math.imul(s0, 0x9e3779bb)
  return Math.imul((product << 5) | (product >>> 27), 5)
}

/** Draw a uniform number in (0, 1): an odd multiple of 2^-33, never 0 or 1. */
export function nextUniform(state: Int32Array): number {
  return ((nextWord(state) >>> 0) + 0.5) * (1 / 4294967296)
}

/** Draw an exponential number of mean 1, from 2^-33 to 33 log 2 = 22.9, by one word. */
export function nextExponential(state: Int32Array): number {
  return exponentialOfWord(nextWord(state))
}
