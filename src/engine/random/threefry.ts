/**
 * Scramble a 64-bit counter with a 64-bit key: Threefry-2x32 with 20 rounds (Salmon, Moraes, Dror & Shaw,
 * "Parallel random numbers: as easy as 1, 2, 3", SC 2011). Distinct counters give distinct outputs.
 *
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
  let k0 = key0 | 0
  let k1 = key1 | 0
  let k2 = key2
  for (let group = 1; group <= 5; group++) {
    // Four rounds, by the rotations of odd and even groups in turn, then the next two words of the key.
    const odd = (group & 1) === 1
    a = (a + b) | 0
    b = a ^ rotateLeft(b, odd ? 13 : 17)
    a = (a + b) | 0
    b = a ^ rotateLeft(b, odd ? 15 : 29)
    a = (a + b) | 0
    b = a ^ rotateLeft(b, odd ? 26 : 16)
    a = (a + b) | 0
    b = a ^ rotateLeft(b, odd ? 6 : 24)
    a = (a + k1) | 0
    b = (b + k2 + group) | 0
    const first = k0
    k0 = k1
    k1 = k2
    k2 = first
  }
  out[0] = a
  out[1] = b
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}
