import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exp } from '../../../src/engine/real/exp.ts'
import { POWERS_OF_TWO } from '../../../src/engine/real/powers-of-two.ts'
import { nextAbove, openPoints } from './points.ts'
import { fixed, referenceExp, ulpsOf } from './reference.ts'

const MOST_ULPS = 0.6

function worst(points: number[]): number {
  return Math.max(
    ...points.map((x) => {
      const { value, exponent } = referenceExp(fixed(x))
      return ulpsOf(exp(x), value, exponent)
    })
  )
}

function many(count: number, point: () => number): number[] {
  return Array.from({ length: count }, point)
}

describe('exp', () => {
  const { uniform, scale } = openPoints(2)

  it('is within 0.6 units of the last place wherever the result is a normal double', () => {
    expect(worst(many(3000, () => uniform(-708, 709.78)))).toBeLessThan(MOST_ULPS)
    expect(worst(many(3000, () => uniform(-2, 2)))).toBeLessThan(MOST_ULPS)
    expect(worst([-708, -708.3, 709, 709.5, 709.782712893384])).toBeLessThan(MOST_ULPS)
  })

  it('is within 0.6 units of the last place about 0', () => {
    expect(worst(many(1500, () => scale(-100, 0)))).toBeLessThan(MOST_ULPS)
    expect(worst(many(1500, () => -scale(-100, 0)))).toBeLessThan(MOST_ULPS)
  })

  it('is within 0.6 units of the last place where the table changes entry', () => {
    const edges = Array.from({ length: 600 }, (_, k) => ((k - 299.5) * Math.LN2) / 128)
    expect(worst(edges.flatMap((x) => [x - 1e-14, x, x + 1e-14]))).toBeLessThan(MOST_ULPS)
  })

  it('is exact at 0 and has the usual limits', () => {
    expect([exp(0), exp(-0), exp(5e-324)]).toEqual([1, 1, 1])
    expect([exp(709.7827128933841), exp(1e300), exp(Infinity)]).toEqual([Infinity, Infinity, Infinity])
    expect([exp(-746), exp(-1e300), exp(-Infinity)]).toEqual([0, 0, 0])
    expect(exp(NaN)).toBeNaN()
  })

  it('shrinks gradually below the normal doubles', () => {
    for (const x of many(500, () => uniform(-745, -708))) {
      const smallest = 5e-324
      expect(Math.abs(exp(x) - Math.exp(x))).toBeLessThanOrEqual(Math.max(smallest, Math.exp(x) * 2 ** -52))
    }
  })

  it('never decreases from one double to the next', () => {
    const steps = (x: number) => (x < 0 ? exp(-nextAbove(-x)) <= exp(x) : exp(nextAbove(x)) >= exp(x))
    const point = fc.double({ min: -746, max: 710, noNaN: true })
    fc.assert(fc.property(fc.oneof(point, fc.double({ min: -1, max: 1, noNaN: true })), steps))
    for (let k = -400; k < 400; k++) {
      let x = (Math.abs(k + 0.5) * Math.LN2 * (1 - 2 ** -47)) / 128
      for (let i = 0; i < 64; i++, x = nextAbove(x)) expect(steps(k < 0 ? -x : x)).toBe(true)
    }
  })
})

describe('the table of powers of two', () => {
  it('holds every power from 2^-1024 to 2^1023', () => {
    expect([...POWERS_OF_TWO]).toEqual(Array.from({ length: 2048 }, (_, i) => 2 ** (i - 1024)))
  })
})
