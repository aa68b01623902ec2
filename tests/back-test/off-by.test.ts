import { describe, expect, it } from 'vitest'
import { errorElsewhere, errorOf, errorOfAny } from '../../src/back-test/off-by.ts'
import { createReport, type TargetResult } from '../../src/back-test/report.ts'
import { offByIn, widened } from '../../src/back-test/widen.ts'
import { normalQuantile } from '../../src/engine/real/normal-quantile.ts'
import { parsedTown } from './town.ts'

const many = (sd: number, own = 0) =>
  Array.from({ length: 400 }, (_, i) => ({ off: sd * normalQuantile((i + 0.5) / 400), sd: own }))

describe('how far a place is off', () => {
  it('is the spread of its residuals, less what its own ranges already hold', () => {
    expect(errorOf(many(0.2))).toBeCloseTo(0.2, 2)
    expect(errorOf(many(0.25, 0.15))).toBeCloseTo(0.2, 2)
    expect(errorOf(many(0.05, 0.2))).toBeLessThan(0.02)
  })

  it('is the prior’s middle where nothing was observed', () => {
    expect(errorOf([])).toBeCloseTo(0.1, 3)
  })

  it('is no more than what was seen by much, for a single observation', () => {
    const error = errorOf([{ off: 0.3, sd: 0.05 }])
    expect(error).toBeGreaterThan(0.1)
    expect(error).toBeLessThan(0.6)
  })
})

describe('how far off a place taken from several is', () => {
  it('is their error where they agree', () => {
    expect(errorOfAny([0.2, 0.2, 0.2])).toBeCloseTo(0.2, 2)
  })

  it('is not made by one of ten that is far off', () => {
    const nine = Array.from({ length: 9 }, () => 0.05)
    expect(errorOfAny([...nine, 5])).toBeLessThan(0.075)
  })

  it('is that of the far half where half are far off', () => {
    // 8 of 10 such errors are smaller than 6 of 10 of the far half.
    const size = 0.3 * normalQuantile(0.8)
    expect(errorOfAny([0.01, 0.01, 0.3, 0.3])).toBeCloseTo(size / normalQuantile(0.9), 2)
  })
})

describe('the wider range', () => {
  const range = { p10: 0.1, p50: 0.2, p90: 0.4 }

  it('holds the range and keeps its middle', () => {
    const { low, high } = widened(range, 0.1, 'share')
    expect(low).toBeLessThan(0.1)
    expect(high).toBeGreaterThan(0.4)
    expect(widened(range, 0, 'share').low).toBeCloseTo(0.1, 12)
    expect(widened(range, 0, 'share').high).toBeCloseTo(0.4, 12)
  })

  it('adds errors as independent ones add', () => {
    const none = { p10: 100, p50: 100, p90: 100 }
    const { low, high } = widened(none, 0.1, 'currency')
    expect(Math.log10(high / 100)).toBeCloseTo(0.1 * normalQuantile(0.9), 10)
    expect(low * high).toBeCloseTo(1e4, 6)
  })

  it('stays within shares, and where nothing is simulated opens upwards only', () => {
    const nothing = { p10: 0, p50: 0, p90: 0 }
    expect(widened(nothing, 0.1, 'share').low).toBe(0)
    expect(widened(nothing, 0.1, 'share').high).toBeGreaterThan(0)
    expect(widened({ p10: 0.8, p50: 0.95, p90: 1 }, 0.5, 'share').high).toBe(1)
    expect(widened(nothing, 0.1, 'currency')).toEqual({ low: 0, high: 0 })
  })

  it('is of shares, money and counts only', () => {
    const offBy = { share: 0.1, amount: 0.2 }
    expect((['share', 'currency', 'count', 'ratio'] as const).map((unit) => offByIn(unit, offBy))).toEqual([
      0.1,
      0.2,
      0.2,
      null,
    ])
  })
})

describe('places that are not used', () => {
  const futures = Float64Array.from({ length: 100 }, (_, i) => 0.2 + i / 1000)
  const played = (id: string, observed: number) => ({
    scenario: parsedTown({
      id,
      backTests: parsedTown()
        .backTests.slice(0, 1)
        .map((test) => ({ ...test, observed, tolerance: 0.01 })),
    }),
    futures: [futures],
    firstYear: [futures, futures],
  })
  const off = (targets: readonly TargetResult[], id: string) => errorElsewhere(targets, id).share

  it('learn from all others and not from themselves', () => {
    const { targets } = createReport([played('near', 0.25), played('far', 0.9)], 100)
    expect(off(targets, 'near')).toBeGreaterThan(0.3)
    expect(off(targets, 'far')).toBeLessThan(0.1)
    const { targets: other } = createReport([played('near', 0.25), played('far', 0.1)], 100)
    expect(off(other, 'far')).toBe(off(targets, 'far'))
  })

  it('take nothing from places held out', () => {
    const held = { ...played('far', 0.9), heldOut: true }
    const report = createReport([played('near', 0.25), held], 100)
    expect(report.offBy).toEqual(errorElsewhere(report.targets, 'far'))
  })
})
