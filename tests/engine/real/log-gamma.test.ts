import { describe, expect, it } from 'vitest'
import { logGamma } from '../../../src/engine/real/log-gamma.ts'
import { openPoints } from './points.ts'
import { errorOf, referenceLogGamma } from './reference.ts'

/** The error over what is allowed: 2^-46, or 2^-50 of the value if that is more. */
function excess(x: number): number {
  return errorOf(logGamma(x), referenceLogGamma(x)) / Math.max(2 ** -46, 2 ** -50 * Math.abs(logGamma(x)))
}

describe('logGamma', () => {
  const { uniform, scale } = openPoints(4)

  it('is within 2^-46, or 2^-50 of the value, from tiny to huge arguments', () => {
    for (let i = 0; i < 1500; i++) {
      expect(excess(uniform(0, 3))).toBeLessThan(1)
      expect(excess(uniform(3, 30))).toBeLessThan(1)
      expect(excess(scale(-50, 5))).toBeLessThan(1)
      expect(excess(scale(5, 60))).toBeLessThan(1)
    }
  })

  it('knows factorials and Γ(1/2)', () => {
    let factorial = 1
    for (let n = 1; n <= 20; n++) {
      expect(Math.abs(logGamma(n) - Math.log(factorial))).toBeLessThan(2e-14)
      factorial *= n
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14)
  })

  it('has the usual limits', () => {
    expect([logGamma(0), logGamma(Infinity), logGamma(1e306)]).toEqual([Infinity, Infinity, Infinity])
    expect([logGamma(-1), logGamma(-0.5), logGamma(NaN)]).toEqual([NaN, NaN, NaN])
    expect(logGamma(1e-300)).toBeCloseTo(300 * Math.LN10, 11) // −log x
  })
})
