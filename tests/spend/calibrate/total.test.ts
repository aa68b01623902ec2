import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutBid } from '../../../src/calibration/bid-counts.ts'
import { exp, log, nextNormal, nextUniform, openStream } from '../../../src/calibration/exact.ts'
import { playYear } from '../../../src/runner/play-year.ts'
import { toModel, type Scenario } from '../../../src/scenario/index.ts'
import { calibrate, checkCalibration } from '../../../src/spend/calibrate/calibrate.ts'
import { meanPrice } from '../../../src/spend/calibrate/price-fit.ts'
import { fitTotal, fitWithMean, publishedMean } from '../../../src/spend/calibrate/total-fit.ts'
import { fitValues } from '../../../src/spend/calibrate/value-fit.ts'
import { contract, mention } from '../mention.ts'

const NO_CUT = { cut: null, cutIsSure: true }

/** Kinds of files whose values no log-normal holds, by the values' own law. */
const KINDS = {
  /** Every tenfold value is 10^−shape as common: the few largest are most of the total. */
  pareto: (shape: number, { uniform }: Luck) => 1000 * exp(-log(uniform()) / shape),
  logNormal: (spread: number, { normal }: Luck) => exp(10 + spread * normal()),
  /** Purchases, and one in fifty a contract of a thousand times their size. */
  giants: (spread: number, { normal, uniform }: Luck) =>
    exp((uniform() < 0.02 ? 16 : 9) + (spread / 3) * normal()),
  /** Many tiny values below those that make the total: the law of all expects giants that are not there. */
  dwarfs: (spread: number, { normal, uniform }: Luck) =>
    exp((uniform() < 0.3 ? 12 - 2 * spread : 12) + 0.5 * normal()),
} as const

interface Luck {
  readonly uniform: () => number
  readonly normal: () => number
}

function valuesOf(kind: keyof typeof KINDS, shape: number, count: number, seed: number): number[] {
  const state = new Int32Array(2)
  openStream(state, seed, 0, 0, 0)
  const luck = { uniform: () => nextUniform(state), normal: () => nextNormal(state) }
  return Array.from({ length: count }, () => Math.round(KINDS[kind](shape, luck)) + 1)
}

const register = (values: readonly number[]) =>
  values.map((value, i) =>
    contract({
      row: i + 1,
      date: `2024-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
      value,
      suppliers: [mention(`Supplier number ${i % 37}`, { flags: { local: i % 3 === 0 } })],
    })
  )

/** What the place's own numbers say is spent in a year: tenders that end in a contract, at their mean value and price. */
const expectedTotal = (scenario: Scenario): number =>
  toModel(scenario).categories.reduce((sum, each) => {
    const law = { meanBids: each.meanBids.value, attractiveness: each.attractiveness.value }
    const none = withoutBid(law)
    const price = meanPrice(law, each.bidDispersion.value, each.ceiling.value)
    const sigma = log(each.valueSpread.value)
    const contracts = each.tendersPerYear.value * (1 - none * none)
    return sum + contracts * each.medianValue.value * exp((sigma * sigma) / 2) * price
  }, 0)

const samples = fc.record({
  kind: fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[])),
  shape: fc.double({ min: 1.05, max: 2.8, noNaN: true }),
  count: fc.integer({ min: 25, max: 300 }),
  seed: fc.integer({ min: 1, max: 1e6 }),
})

describe('the total of a place made from contracts', () => {
  it('is within a tenth of the file’s, however heavy the tail of the values', () => {
    fc.assert(
      fc.property(samples, ({ kind, shape, count, seed }) => {
        const values = valuesOf(kind, shape, count, seed)
        const { scenario, report } = calibrate(register(values), { publishedFrom: null })
        const file = values.reduce((sum, value) => sum + value, 0)
        expect(report.total).toBeCloseTo(file, 0)
        expect(Math.abs(expectedTotal(scenario) / file - 1)).toBeLessThan(0.1)
      }),
      { numRuns: 60 }
    )
  }, 60_000)

  it.each([
    ['pareto', 1.1],
    ['giants', 1.5],
    ['dwarfs', 2],
    ['logNormal', 2.5],
  ] as const)(
    'is within a tenth when it is played: %s %d',
    async (kind, shape) => {
      const values = valuesOf(kind, shape, 150, 5)
      const { report } = await checkCalibration(
        calibrate(register(values), { publishedFrom: null }),
        {},
        playYear
      )
      const total = report.check?.measures[0]
      expect(total?.id).toBe('total')
      expect(total?.distance).toBeLessThan(0.1)
      const { low = NaN, high = NaN } = report.check?.total ?? {}
      expect(low).toBeLessThan(report.total)
      expect(high).toBeGreaterThan(report.total)
    },
    30_000
  )

  it('carries the largest contracts as they are where a law of all misses it', () => {
    const values = [...valuesOf('logNormal', 1.1, 200, 3), 40_000_000, 50_000_000, 60_000_000]
    const { scenario, report } = calibrate(register(values))
    expect(scenario.categories.map(({ name }) => name)).toEqual([
      'All contracts',
      'All contracts: the 3 largest',
    ])
    const largest = report.categories[1]
    expect(largest?.contracts).toBe(3)
    expect(largest?.values.lawMean).toBeCloseTo(50_000_000, 0)
    expect(largest?.values.sigma).toBeLessThan(0.25)
  })

  it('takes nothing apart where the law has it', () => {
    const { scenario } = calibrate(register(valuesOf('logNormal', 1.1, 300, 3)))
    expect(scenario.categories.map(({ id }) => id)).toEqual(['all'])
  })

  it('counts tenders that find nobody also where the bids are assumed', () => {
    const { report } = calibrate(register(valuesOf('logNormal', 1.1, 300, 3)))
    const none = withoutBid({ meanBids: 3, attractiveness: 2 })
    expect(report.categories[0]?.tendersPerYear.value).toBeCloseTo(300 / (1 - none * none), 6)
  })
})

describe('a law that keeps the mean', () => {
  it('is the likeliest one where that has it already', () => {
    const values = valuesOf('logNormal', 1, 2000, 8)
    const free = fitValues(values, null, true)
    const kept = fitWithMean(values, null, publishedMean(free))
    expect(kept.mu).toBeCloseTo(free.mu, 6)
    expect(kept.sigma).toBeCloseTo(free.sigma, 6)
  })

  it('has the mean of the values, above a threshold of publication too', () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(null, 2000, 5000), ({ kind, shape, count, seed }, cut) => {
        const values = valuesOf(kind, shape, count, seed).filter((value) => value >= (cut ?? 0))
        fc.pre(values.length >= 20 && new Set(values).size > 5)
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length
        const law = fitWithMean(values, cut, mean)
        expect(publishedMean(law) / mean).toBeCloseTo(1, 3)
      }),
      { numRuns: 60 }
    )
  })

  it('is the only value where all are one', () => {
    expect(fitTotal([500, 500, 500, 500, 500], 500, NO_CUT)).toMatchObject({
      mu: expect.closeTo(log(500), 9) as number,
      sigma: 0,
      distance: 0,
    })
  })
})
