import { describe, expect, it, vi } from 'vitest'
import { category, group, model } from './support/model.ts'
import { mean, sum } from './support/numbers.ts'
import { simulate } from './support/simulation.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Contracts of value 1 a year, all awarded at the ceiling price of 1: payments are contracts in force. */
const place = (contractYears: number, tendersPerYear = 60, years = 12) =>
  model({
    years,
    groups: [group('firms', { relativeCost: 0.5 })],
    categories: [
      category({
        contractYears,
        tendersPerYear,
        medianValue: contractYears,
        meanBids: 1.001,
        ceiling: 1,
        phase: 0.5,
      }),
    ],
    mechanisms: { inHouseCost: 1 },
  })

/** In house at cost 1 nothing depends on bids. */
const IN_HOUSE = { inHouse: 1 }

const YEARS = Array.from({ length: 12 }, (_, year) => year)

describe('the ledger', () => {
  it('spreads payments equally over the years of a contract', () => {
    // One tender in three years, worth 3, let in year 1 and again in year 4.
    const { value } = simulate(place(3, 1 / 3), [IN_HOUSE], { baseline: IN_HOUSE })
    const lets = YEARS.map((year) => value(0, 'tenders.count', 0, year))
    expect(sum(lets)).toBe(4)
    for (const year of YEARS) expect(value(0, 'spend.total', 0, year)).toBeCloseTo(1, 12)
  })

  it.each([1, 2, 5, 10])(
    'opens with contracts of %i years in force: the first year is like every other',
    (length) => {
      const { value } = simulate(place(length), [IN_HOUSE], { baseline: IN_HOUSE })
      for (const year of YEARS) expect(value(0, 'spend.total', 0, year)).toBeCloseTo(60 * length, 9)
    }
  )

  it('opens with contracts in force in categories of different lengths', () => {
    const lengths = [1, 4, 7]
    const mixed = model({
      years: 12,
      categories: lengths.map((contractYears) =>
        category({
          id: `c${contractYears}`,
          contractYears,
          tendersPerYear: 10,
          medianValue: contractYears,
          phase: 0.2,
        })
      ),
    })
    const { value } = simulate(mixed, [IN_HOUSE], { baseline: IN_HOUSE })
    for (const year of YEARS) expect(value(0, 'spend.total', 0, year)).toBeCloseTo(10 * (1 + 4 + 7), 9)
  })

  it('opens so also in the market, where a need without a bid is carried for a year', () => {
    const market = model({
      years: 8,
      groups: [group('firms'), group('coop', { entry: 0.2 })],
      categories: [category({ contractYears: 4, tendersPerYear: 50, valueSpread: 1.5, meanBids: 8 })],
    })
    const { mean: of } = simulate(market, [{}], { runs: 60, feedback: false })
    const bills = Array.from({ length: 8 }, (_, year) => of(0, 'spend.total', year))
    for (const bill of bills) expect(Math.abs(bill / mean(bills) - 1)).toBeLessThan(0.02)
  })

  it('opens so also where supply is tight and many needs are carried', () => {
    const tight = model({
      years: 8,
      groups: [
        group('firms', { capacityPerYear: 60, contractLimit: 3, serves: { works: 1 } }),
        group('small', { capacityPerYear: 25, contractLimit: 1, relativeCost: 1.05, serves: { works: 1 } }),
      ],
      categories: [category({ tendersPerYear: 40, valueSpread: 2.5, attractiveness: 2 })],
    })
    const { mean: of } = simulate(tight, [{}], { runs: 400, feedback: false })
    const later = mean([4, 5, 6, 7].map((year) => of(0, 'spend.total', year)))
    expect(Math.abs(of(0, 'spend.total', 0) / later - 1)).toBeLessThan(0.02)
  })
})

describe('longer contracts', () => {
  it.each([1, 3])(
    'meet the same needs with fewer contracts, worth more each (%i years and two more)',
    (length) => {
      const long = place(length, 60, 30)
      const { value } = simulate(long, [IN_HOUSE, { ...IN_HOUSE, contractYears: 2 }], { baseline: IN_HOUSE })
      const from = 15
      const steady = Array.from({ length: 30 - from }, (_, i) => from + i)
      for (const year of steady) expect(value(1, 'spend.total', 0, year)).toBeCloseTo(60 * length, 6)
      const count = (position: number) =>
        mean(steady.map((year) => value(position, 'tenders.count', 0, year)))
      expect(count(0)).toBe(60)
      expect(Math.abs(count(1) - (60 * length) / (length + 2))).toBeLessThan(1e-9)
    }
  )

  it('are in force before year 0 when today’s rules ask for them', () => {
    const baseline = { ...IN_HOUSE, contractYears: 2 }
    const { value } = simulate(place(2), [baseline], { baseline })
    for (const year of YEARS) expect(value(0, 'spend.total', 0, year)).toBeCloseTo(120, 9)
  })

  it('bind capacity for all their years', () => {
    // Room for ten contracts in force; each year can let only what has ended.
    const tight = model({
      years: 9,
      groups: [group('firms', { capacityPerYear: 9.5, serves: { works: 1 } })],
      categories: [category({ contractYears: 3, medianValue: 3, tendersPerYear: 30, meanBids: 60 })],
    })
    const { value } = simulate(tight, [{}], { feedback: false })
    for (let year = 0; year < 9; year++) {
      const lets = [0, 1, 2].map((i) => (year + i < 9 ? value(0, 'tenders.count', 0, year + i) : NaN))
      if (year + 2 < 9) expect(sum(lets)).toBeLessThanOrEqual(10)
    }
  })
})

describe('real growth', () => {
  it('compounds from the first year on', () => {
    const growing = model({
      years: 12,
      categories: [category({ tendersPerYear: 1000, realGrowthPerYear: 0.05, phase: 0 })],
    })
    const { value } = simulate(growing, [IN_HOUSE], { baseline: IN_HOUSE })
    for (const year of YEARS)
      expect(Math.abs(value(0, 'tenders.count', 0, year) - 1000 * 1.05 ** year)).toBeLessThanOrEqual(1)
  })
})

describe('a need that nobody takes', () => {
  it('is tried once more a year later and then counted as unmet', () => {
    const idle = model({
      years: 4,
      groups: [group('firms', { capacityPerYear: 0, localRecirculation: 0 })],
      categories: [category({ tendersPerYear: 7, medianValue: 2, phase: 0 })],
    })
    const { value } = simulate(idle, [{}, { inHouse: 1 }])
    for (let year = 0; year < 4; year++) {
      expect(value(0, 'need.unmet.share', 0, year)).toBe(1)
      // The seven of the last warm-up year are carried into year 0.
      expect(value(1, 'tenders.count', 0, year)).toBe(year === 0 ? 14 : 7)
      expect(value(1, 'need.unmet.share', 0, year)).toBe(0)
    }
  })

  it('is unmet also where there is a tender every second year only', () => {
    const rare = model({
      years: 6,
      groups: [group('firms', { capacityPerYear: 0 })],
      categories: [category({ tendersPerYear: 0.5, phase: 0.5 })],
    })
    const { value } = simulate(rare, [{}])
    const unmet = [0, 1, 2, 3, 4, 5].map((year) => value(0, 'need.unmet.share', 0, year))
    expect(sum(unmet)).toBeGreaterThan(0)
  })
})
