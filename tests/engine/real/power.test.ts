import { describe, expect, it } from 'vitest'
import { power } from '../../../src/engine/real/power.ts'
import { openPoints } from './points.ts'
import { parts, referenceExp, referenceLog, relativeErrorOf } from './reference.ts'

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
