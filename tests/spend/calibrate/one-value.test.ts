import { describe, expect, it, vi } from 'vitest'
import { toModel } from '../../../src/scenario/index.ts'
import { calibrate } from '../../../src/spend/calibrate/calibrate.ts'
import type { CalibrationSettings } from '../../../src/spend/calibrate/settings.ts'
import { fitSums, fitValues } from '../../../src/spend/calibrate/value-fit.ts'
import { log } from '../../../src/calibration/exact.ts'
import { minimum } from '../../../src/calibration/minimum.ts'
import { contract, mention } from '../mention.ts'

interface Minimum {
  readonly minimum: typeof minimum
}

/** Times that the fits of one calibration may ask how well a law does: a second's work, about. */
const MOST_QUESTIONS = 2_000_000

const counter = vi.hoisted(() => ({ asked: 0 }))

/** The search itself, counted: it gives up where it would go on for ever. */
vi.mock('../../../src/calibration/minimum.ts', async (load) => {
  const real = await load<Minimum>()
  return {
    minimum: (cost: (x: number) => number, low: number, high: number): number =>
      real.minimum(
        (x) => {
          if (++counter.asked > MOST_QUESTIONS) throw new Error('the search does not end')
          return cost(x)
        },
        low,
        high
      ),
  }
})

const asked = (work: () => unknown): number => {
  counter.asked = 0
  work()
  return counter.asked
}

/** Sixty awards to twenty suppliers, every second of them local. */
const awards = (valueOf: (i: number) => number) =>
  Array.from({ length: 60 }, (_, i) =>
    contract({
      row: i + 1,
      date: `2024-${String(1 + (i % 12)).padStart(2, '0')}-10`,
      value: valueOf(i),
      suppliers: [
        mention(`Supplier ${String.fromCharCode(65 + (i % 20))}`, { flags: { local: i % 2 === 0 } }),
      ],
    })
  )

const spreadOf = (valueOf: (i: number) => number, settings: CalibrationSettings = {}): number =>
  toModel(calibrate(awards(valueOf), settings).scenario).categories[0]?.valueSpread.value ?? NaN

describe('the search for the least', () => {
  it.each([
    [0, 1],
    [10, 10 + 4e-8],
    [-1e-300, 1e-300],
    [1e15, 1e15 + 1],
    [3, 3],
  ])('ends between %d and %d after a bounded number of steps', (low, high) => {
    const found = { x: NaN }
    const middle = (low + high) / 2
    expect(asked(() => (found.x = minimum((x) => Math.abs(x - middle), low, high)))).toBeLessThanOrEqual(52)
    expect(Math.abs(found.x - middle)).toBeLessThanOrEqual(Math.max(1e-9, 1e-15 * Math.abs(middle)))
  })
})

describe('awards that are all alike', () => {
  // Rounding leaves a spread of 1e-8 in the sums of some of these values and none in those of others.
  it.each([25_000, 7500, 12_345.67, 1, 1e9])('are all of one value at %d: a spread of 1', (value) => {
    const found = { spread: NaN }
    const count = asked(() => (found.spread = spreadOf(() => value)))
    expect(found.spread).toBe(1)
    expect(fitValues(awards(() => value).map((each) => each.value ?? NaN)).distance).toBe(0)
    expect(count).toBeLessThan(MOST_QUESTIONS)
  })

  it('have no spread above a threshold of publication either', () => {
    expect(spreadOf(() => 25_000, { publishedFrom: 25_000 })).toBe(1)
    expect(fitSums({ count: 60, sum: 60 * log(25_000), squares: 60 * log(25_000) ** 2 }, 20_000)).toEqual({
      mu: expect.closeTo(log(25_000), 9) as number,
      sigma: 0,
    })
  })

  it.each([20_000, 25_000])('or nearly so, from %d on one apart, end too', (base) => {
    const found = { spread: NaN }
    const count = asked(() => (found.spread = spreadOf((i) => base + i, { publishedFrom: base })))
    expect(found.spread).toBeGreaterThan(1)
    expect(found.spread).toBeLessThan(1.01)
    expect(count).toBeLessThan(MOST_QUESTIONS)
  })
})
