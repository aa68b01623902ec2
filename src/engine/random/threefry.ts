/**
 * Scramble a 64-bit counter with a 64-bit key: Threefry-2x32 with 20 rounds (Salmon, Moraes, Dror & Shaw,
 * "Parallel random numbers: as easy as 1, 2, 3", SC 2011). Distinct counters give distinct outputs.
 *
 * Written out round by round: a rotation by a constant is one instruction, by a variable it is three.
 * All words are taken as int32; uint32 values may be passed as they are.
 * @param out receives two words.
 */
export function threefry(
  key0: number,
  key1: number,
  counter0: number,
  counter1: number,
  out: Int32Array
): void {
  const key2 = 0x1bd11bda ^ key0 ^ key1
  let a = (counter0 + key0) | 0
  let b = (counter1 + key1) | 0

  a = (a + b) | 0
  b = a ^ ((b << 13) | (b >>> 19))
  a = (a + b) | 0
  b = a ^ ((b << 15) | (b >>> 17))
  a = (a + b) | 0
  b = a ^ ((b << 26) | (b >>> 6))
  a = (a + b) | 0
  b = a ^ ((b << 6) | (b >>> 26))
  a = (a + key1) | 0
  b = (b + key2 + 1) | 0

  a = (a + b) | 0
  b = a ^ ((b << 17) | (b >>> 15))
  a = (a + b) | 0
  b = a ^ ((b << 29) | (b >>> 3))
  a = (a + b) | 0
  b = a ^ ((b << 16) | (b >>> 16))
  a = (a + b) | 0
  b = a ^ ((b << 24) | (b >>> 8))
  a = (a + key2) | 0
  b = (b + key0 + 2) | 0

  a = (a + b) | 0
  b = a ^ ((b << 13) | (b >>> 19))
  a = (a + b) | 0
  b = a ^ ((b << 15) | (b >>> 17))
  a = (a + b) | 0
  b = a ^ ((b << 26) | (b >>> 6))
  a = (a + b) | 0
  b = a ^ ((b << 6) | (b >>> 26))
  a = (a + key0) | 0
  b = (b + key1 + 3) | 0

  a = (a + b) | 0
  b = a ^ ((b << 17) | (b >>> 15))
  a = (a + b) | 0
  b = a ^ ((b << 29) | (b >>> 3))
  a = (a + b) | 0
  b = a ^ ((b << 16) | (b >>> 16))
  a = (a + b) | 0
  b = a ^ ((b << 24) | (b >>> 8))
  a = (a + key1) | 0
  b = (b + key2 + 4) | 0

  a = (a + b) | 0
  b = a ^ ((b << 13) | (b >>> 19))
  a = (a + b) | 0
  b = a ^ ((b << 15) | (b >>> 17))
  a = (a + b) | 0
  b = a ^ ((b << 26) | (b >>> 6))
  a = (a + b) | 0
  b = a ^ ((b << 6) | (b >>> 26))
  a = (a + key2) | 0
  b = (b + key0 + 5) | 0

  out[0] = a
  out[1] = b
}
