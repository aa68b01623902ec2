import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { integerPower, power } from '../../../src/engine/real/power.ts'
import { openPoints } from './points.ts'
import { fixed, parts, referenceExp, referenceLog, relativeErrorOf } from './reference.ts'

/** Relative error of power(x, y), by exp of the exact product y log x. */
function errorOfPower(x: number, y: number): number {
  const { mantissa, exponent } = parts(y)
  const product = referenceLog(x) * mantissa
  const { value, exponent: twos } = referenceExp(exponent < 0n ? product >> -exponent : product << exponent)
  return relativeErrorOf(power(x, y), value, twos)
}

describe('power', () => {
  const { uniform, scale } = openPoints(3)

  it('has a relative error below (1 + 2 |y log x|) 2^-52', () => {
    for (let i = 0; i < 5000; i++) {
      const x = i % 2 === 0 ? scale(-20, 20) : uniform(0.5, 2)
      const y = i % 4 < 2 ? uniform(-4, 4) : uniform(-40, 40)
      expect(errorOfPower(x, y)).toBeLessThan((1 + 2 * Math.abs(y * Math.log(x))) * 2 ** -52)
    }
  })

  it('treats 0, 1 and negative numbers as documented', () => {
    expect([power(0, 2), power(0, 0), power(0, -1)]).toEqual([0, 1, Infinity])
    expect([power(7, 0), power(7, 1), power(1, 1e9), power(NaN, 0)]).toEqual([7 ** 0, 7, 1, 1])
    expect([power(-2, 2), power(-2, 1), power(NaN, 1)]).toEqual([NaN, NaN, NaN])
    expect([power(2, 1e9), power(2, -1e9), power(0.5, 1e9)]).toEqual([Infinity, 0, 0])
  })
})

describe('integerPower', () => {
  it('has a relative error below |n| 2^-53', () => {
    const base = fc.double({ min: 0.1, max: 10, noNaN: true })
    const exponents = fc.integer({ min: -60, max: 60 })
    fc.assert(
      fc.property(base, exponents, fc.boolean(), (size, n, negative) => {
        const x = negative ? -size : size
        const exact = fixed(size) ** BigInt(Math.abs(n)) // value × 2^(224 n)
        const { mantissa, exponent } = parts(integerPower(x, n))
        const left = mantissa < 0n ? -mantissa : mantissa
        const scale = 1n << (224n * BigInt(Math.abs(n)))
        // n ≥ 0: result / exact; n < 0: result × exact, both against 1.
        const over = n < 0 ? left * exact : left * scale
        const under = n < 0 ? scale : exact
        const ratio =
          exponent < 0n ? (over << 120n) / (under << -exponent) : (over << (120n + exponent)) / under
        const error = Math.abs(Number(ratio - (1n << 120n))) / 2 ** 120
        expect(error).toBeLessThanOrEqual(Math.max(Math.abs(n), 1) * 2 ** -53)
        expect(mantissa < 0n).toBe(negative && n % 2 !== 0)
      })
    )
  })

  it('is exact where the result fits a double', () => {
    expect([integerPower(3, 5), integerPower(-3, 5), integerPower(2, -10)]).toEqual([243, -243, 1 / 1024])
    expect([integerPower(0, 0), integerPower(0, 3), integerPower(0, -3)]).toEqual([1, 0, Infinity])
    expect([integerPower(2, 1023), integerPower(2, 1024), integerPower(1.5, 1)]).toEqual([
      2 ** 1023,
      Infinity,
      1.5,
    ])
  })
})
