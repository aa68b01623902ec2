import { describe, expect, it } from 'vitest'
import { nextBeta, nextGamma } from '../../../src/engine/random/gamma.ts'
import { nextExponential, openStream } from '../../../src/engine/random/stream.ts'
import { logGamma } from '../../../src/engine/real/log-gamma.ts'
import { distance, gammaDistribution, moments } from './distribution.ts'

const state = new Int32Array(2)
openStream(state, 8, 0, 0, 0)

function draws(count: number, draw: () => number): Float64Array {
  return Float64Array.from({ length: count }, draw)
}

describe('nextGamma', () => {
  it.each([0.05, 0.4, 0.99, 1, 1.01, 2.5, 30])(
    'has the mean, variance and distribution of shape %d',
    (shape) => {
      const n = 200_000
      const sample = draws(n, () => nextGamma(state, shape))
      const { mean, variance, lag1 } = moments(sample)
      expect(Math.abs(mean - shape)).toBeLessThan(4 * Math.sqrt(shape / n))
      // The fourth central moment of a gamma number is 3 shape² + 6 shape.
      expect(Math.abs(variance - shape)).toBeLessThan(4 * Math.sqrt((2 * shape * shape + 6 * shape) / n))
      expect(Math.abs(lag1)).toBeLessThan(4 / Math.sqrt(n))
      expect(distance(sample, gammaDistribution(shape, logGamma(shape)))).toBeLessThan(1.95)
    }
  )

  it('of shape 1 is an exponential draw', () => {
    const copy = state.slice()
    for (let i = 0; i < 100; i++) expect(nextGamma(state, 1)).toBe(nextExponential(copy))
  })

  it('copes with tiny and huge shapes', () => {
    expect(draws(1000, () => nextGamma(state, 1e-3)).every((x) => x >= 0 && x < 10)).toBe(true)
    expect(draws(1000, () => nextGamma(state, 1e12)).every((x) => Math.abs(x / 1e12 - 1) < 1e-5)).toBe(true)
  })

  it('refuses shapes that are not positive and finite', () => {
    for (const shape of [0, -1, NaN, Infinity]) {
      expect(() => nextGamma(state, shape)).toThrow(`gamma: shape ${shape} must be positive and finite`)
    }
  })
})

describe('nextBeta', () => {
  const PAIRS = [
    [1, 1],
    [2, 3],
    [0.5, 0.5],
    [0.02, 0.03],
    [0.3, 4],
    [50, 20],
  ] as const

  it.each(PAIRS)('has the mean and variance of beta(%d, %d)', (a, b) => {
    const n = 200_000
    const { mean, variance } = moments(draws(n, () => nextBeta(state, a, b)))
    const spread = (a * b) / ((a + b) ** 2 * (a + b + 1))
    expect(Math.abs(mean - a / (a + b))).toBeLessThan(4 * Math.sqrt(spread / n))
    // The kurtosis of these is at most 6.5, so this is above 4 standard errors.
    expect(Math.abs(variance - spread)).toBeLessThan(4 * spread * Math.sqrt(6.5 / n))
  })

  it('follows the distributions that have simple formulas', () => {
    const arcsine = (x: number) => (2 / Math.PI) * Math.asin(Math.sqrt(x))
    expect(
      distance(
        draws(100_000, () => nextBeta(state, 0.5, 0.5)),
        arcsine
      )
    ).toBeLessThan(1.95)
    expect(
      distance(
        draws(100_000, () => nextBeta(state, 1, 1)),
        (x) => x
      )
    ).toBeLessThan(1.95)
    expect(
      distance(
        draws(100_000, () => nextBeta(state, 3, 1)),
        (x) => x ** 3
      )
    ).toBeLessThan(1.95)
    const halfAndTwo = (x: number) => 1.5 * Math.sqrt(x) - 0.5 * x * Math.sqrt(x)
    expect(
      distance(
        draws(100_000, () => nextBeta(state, 0.5, 2)),
        halfAndTwo
      )
    ).toBeLessThan(1.95)
  })

  it('stays within [0, 1] where both gamma numbers would underflow', () => {
    const sample = draws(10_000, () => nextBeta(state, 1e-4, 3e-4))
    expect(sample.every((x) => x >= 0 && x <= 1)).toBe(true)
    expect(Math.abs(moments(sample).mean - 0.25)).toBeLessThan(4 * Math.sqrt(0.1875 / sample.length))
  })

  it('refuses parameters that are not positive and finite', () => {
    expect(() => nextBeta(state, 0, 2)).toThrow('beta: a 0 and b 2 must be positive and finite')
    expect(() => nextBeta(state, 1, NaN)).toThrow('beta: a 1 and b NaN must be positive and finite')
  })
})
