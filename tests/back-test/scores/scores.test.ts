import { describe, expect, it } from 'vitest'
import { crps } from '../../../src/back-test/scores/crps.ts'
import { eventScores, numberScores } from '../../../src/back-test/scores/forecast.ts'
import { intervalScore } from '../../../src/back-test/scores/interval.ts'
import { asObserved, HALF_WIDTH_80 } from '../../../src/back-test/scores/observation.ts'
import { pitFifths, pitOf } from '../../../src/back-test/scores/pit.ts'
import { scaleOf, valueAt } from '../../../src/back-test/scores/scale.ts'
import { quantile } from '../../../src/engine/index.ts'
import { normalQuantile } from '../../../src/engine/real/normal-quantile.ts'

const COUNT = 20_000
const evenly = (at: (part: number) => number) =>
  Float64Array.from({ length: COUNT }, (_, i) => at((i + 0.5) / COUNT))

describe('the CRPS', () => {
  it('of one value is its distance', () => {
    expect(crps(Float64Array.of(3), 5)).toBe(2)
  })

  it('of two values is the mean distance less a quarter of theirs', () => {
    expect(crps(Float64Array.of(0, 1), 0)).toBe(0.25)
    expect(crps(Float64Array.of(0, 2), 5)).toBe(3.5)
  })

  it('of a standard normal at its mean is (√2 − 1)/√π', () => {
    expect(crps(evenly(normalQuantile), 0)).toBeCloseTo((Math.SQRT2 - 1) / Math.sqrt(Math.PI), 4)
  })

  it('of a uniform on [0, 1] at y is y² − y + 1/3', () => {
    for (const y of [0, 0.25, 0.5, 1])
      expect(
        crps(
          evenly((part) => part),
          y
        )
      ).toBeCloseTo(y * y - y + 1 / 3, 8)
  })

  it('of a chance p of an event is its Brier score', () => {
    const futures = Float64Array.of(0, 0, 0, 1)
    for (const happened of [0, 1]) expect(crps(futures, happened)).toBe(eventScores(happened, futures).brier)
  })
})

describe('the Brier score', () => {
  it('is the squared distance of the chance from what happened', () => {
    const futures = Float64Array.of(1, 0, 0, 1, 1)
    expect(eventScores(1, futures)).toEqual({ chance: 0.6, brier: 0.4 * 0.4 })
    expect(eventScores(0, futures)).toEqual({ chance: 0.6, brier: 0.6 * 0.6 })
  })
})

describe('the interval score', () => {
  it('is the width inside, and ten times the distance more outside', () => {
    expect(intervalScore(1, 3, 2)).toBe(2)
    expect(intervalScore(1, 3, 3.5)).toBe(7)
    expect(intervalScore(1, 3, 0)).toBe(12)
  })
})

describe('the PIT', () => {
  const uniform = evenly((part) => part)

  it('of a uniform is where the observation lies', () => {
    const [below, atOrBelow] = pitOf(uniform, 0.3)
    expect([below, atOrBelow]).toEqual([0.3, 0.3])
  })

  it('fills each fifth alike when observations are drawn as the futures are', () => {
    const pits = Array.from({ length: 100 }, (_, i) => pitOf(uniform, (i + 0.5) / 100))
    expect(pitFifths(pits)).toEqual([20, 20, 20, 20, 20])
  })

  it('spreads a tie over all futures that are tied', () => {
    expect(pitOf(Float64Array.of(0, 0, 0, 1, 2), 0)).toEqual([0, 0.6])
    const fifths = pitFifths([pitOf(Float64Array.of(0, 0, 0, 1, 2), 0)])
    for (const [fifth, share] of [1 / 3, 1 / 3, 1 / 3, 0, 0].entries())
      expect(fifths[fifth]).toBeCloseTo(share, 12)
  })

  it('counts what lies outside all futures in the ends', () => {
    expect(pitFifths([pitOf(uniform, -1), pitOf(uniform, 2)])).toEqual([1, 0, 0, 0, 1])
  })
})

describe('the error of observation', () => {
  it('adds to normal futures as variances do, with ± tolerance as its 80% range', () => {
    // Futures in no order that errors could be tied to.
    const futures = evenly((part) => 100 + 3 * normalQuantile((part * 7919) % 1 || 0.5))
    const seen = asObserved(futures, 4 * HALF_WIDTH_80, 'count').sort()
    for (const p of [0.1, 0.5, 0.9]) expect(quantile(seen, p)).toBeCloseTo(100 + 5 * normalQuantile(p), 0)
  })

  it('leaves futures as they are without a tolerance, and shares within 0 and 1', () => {
    const futures = Float64Array.of(0, 0.5, 1)
    expect(asObserved(futures, 0, 'share')).toEqual(futures)
    for (const share of asObserved(evenly(Math.round), 0.5, 'share')) {
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1)
    }
  })
})

describe('the scale', () => {
  it('is arcsin √share for shares, the logarithm to base 10 for money, and there is a way back', () => {
    expect(scaleOf('share', 1)(0.25)).toBeCloseTo(Math.PI / 6, 12)
    expect(scaleOf('currency', 500)(1000)).toBeCloseTo(3, 12)
    for (const value of [0.02, 0.5, 1])
      expect(valueAt('share', scaleOf('share', 1)(value))).toBeCloseTo(value, 12)
    expect(valueAt('currency', scaleOf('currency', 1)(42))).toBeCloseTo(42, 10)
  })

  it('takes less than a hundredth of what is observed for a hundredth', () => {
    const scale = scaleOf('currency', 500)
    expect([0, 1, 5].map(scale)).toEqual([scale(5), scale(5), scale(5)])
  })
})

describe('the scores of a number', () => {
  it('take its tolerance for the error of what was observed', () => {
    const futures = Float64Array.from({ length: 2000 }, () => 0.2)
    const exact = { observed: 0.22, tolerance: 0, unit: 'share' } as const
    expect(numberScores(exact, futures).inside).toBe(false)
    expect(numberScores({ ...exact, tolerance: 0.03 }, futures).inside).toBe(true)
  })

  it('of a single number are those of as many futures that agree', () => {
    const target = { observed: 0.3, tolerance: 0.02, unit: 'share' } as const
    const agreed = Float64Array.from({ length: 2000 }, () => 0.2)
    expect(numberScores(target, Float64Array.of(0.2))).toEqual(numberScores(target, agreed))
  })

  it('of no error are the distance on the scale and ten times it', () => {
    const { crps, interval } = numberScores(
      { observed: 1000, tolerance: 0, unit: 'currency' },
      Float64Array.of(100)
    )
    expect(crps).toBeCloseTo(1, 10)
    expect(interval).toBeCloseTo(10, 10)
  })
})
