/** Powers of two by biased exponent: entry i is exactly 2^(i − 1024), i = 0 … 2047. */
export const POWERS_OF_TWO = powersOfTwo()

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2048)
  powers[1024] = 1
  for (let i = 1025; i < 2048; i++) powers[i] = powers[i - 1]! * 2
  for (let i = 1023; i >= 0; i--) powers[i] = powers[i + 1]! / 2
  return powers
}
