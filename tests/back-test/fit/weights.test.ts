import { describe, expect, it } from 'vitest'
import {
  effectiveSize,
  importanceWeights,
  placeLogWeights,
  weightedQuantile,
} from '../../../src/back-test/fit/weights.ts'
import { normalQuantile } from '../../../src/engine/real/normal-quantile.ts'

const RUNS = 4000
/** A standard normal prior, evenly spaced. */
const prior = Float64Array.from({ length: RUNS }, (_, i) => normalQuantile((i + 0.5) / RUNS))

describe('the weights of runs', () => {
  it('turn a normal prior and one observation into their normal posterior', () => {
    // Prior N(0, 1), observed 1.2 with sd 0.5: mean 1.2 / 1.25, variance 0.2.
    const weights = importanceWeights(
      [placeLogWeights([{ observed: 1.2, sd: 0.5, runs: prior }], RUNS)],
      RUNS
    )
    const mean = prior.reduce((sum, value, run) => sum + value * (weights[run] ?? 0), 0)
    expect(mean).toBeCloseTo(0.96, 3)
    for (const part of [0.1, 0.5, 0.9])
      expect(weightedQuantile(prior, weights, part)).toBeCloseTo(
        0.96 + Math.sqrt(0.2) * normalQuantile(part),
        2
      )
  })

  it('are the product over places', () => {
    const place = placeLogWeights([{ observed: 1.2, sd: 0.5, runs: prior }], RUNS)
    const weights = importanceWeights([place, place], RUNS)
    const mean = prior.reduce((sum, value, run) => sum + value * (weights[run] ?? 0), 0)
    expect(mean).toBeCloseTo(1.2 / 1.125, 3)
  })

  it('take a place for one observation, however often it says the same', () => {
    const once = { observed: 1.2, sd: 0.5, runs: prior }
    expect(placeLogWeights([once, once, once], RUNS)[7]).toBeCloseTo(
      placeLogWeights([once], RUNS)[7] ?? 0,
      12
    )
  })

  it('are even where nothing is said, and add to 1', () => {
    const weights = importanceWeights([placeLogWeights([], 10)], 10)
    expect([...weights]).toEqual(Array.from({ length: 10 }, () => 0.1))
    expect(effectiveSize(weights)).toBeCloseTo(10, 10)
  })

  it('say as much as one run where one run has them all', () => {
    expect(effectiveSize(Float64Array.of(0, 1, 0))).toBe(1)
    expect(effectiveSize(Float64Array.of(0.5, 0.5, 0))).toBe(2)
  })

  it('leave runs without a value almost none', () => {
    const logs = placeLogWeights([{ observed: 0.3, sd: 0.1, runs: Float64Array.of(0.3, NaN) }], 2)
    expect(importanceWeights([logs], 2)[1]).toBeLessThan(1e-20)
  })

  it('give the plain quantiles when they are even', () => {
    const even = new Float64Array(5).fill(0.2)
    expect(
      [0.1, 0.5, 0.9].map((part) => weightedQuantile(Float64Array.of(5, 1, 3, 2, 4), even, part))
    ).toEqual([1, 3, 5])
  })
})
