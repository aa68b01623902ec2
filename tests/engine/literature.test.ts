import { describe, expect, it, vi } from 'vitest'
import type { Policy } from '../../src/engine/index.ts'
import { climb, openAt } from './support/market.ts'
import { category, group, model } from './support/model.ts'
import { add, sample } from './support/sample.ts'
import { simulate } from './support/simulation.ts'

vi.setConfig({ testTimeout: 60_000 })

const N = 200_000

/** Costs spread by 10% between firms. */
const K = 12

/**
 * Mean price of an award among the small firms and, unless it is set aside for these, the large ones.
 *
 * @param large and small: firms of each kind; the large ones are of cost 1 and of `size` times a small one's capacity.
 */
function price(
  { large = 0, small = 0, size = 1, smallCost = 1, ceiling = 1.06 },
  levers: Policy['levers'] = {}
): number {
  const strength = { large: large * size, small: small * smallCost ** -K }
  const scene = model({
    groups: [
      group('small', {
        capacityPerYear: small * 1e12,
        relativeCost: smallCost,
        traits: ['cooperative'],
        serves: { works: 1 },
      }),
      group('large', { capacityPerYear: strength.large * 1e12, serves: { works: 1 } }),
    ],
    categories: [category({ bidDispersion: K, ceiling })],
  })
  const prices = sample()
  climb(openAt(scene, strength.small, levers), N, ({ winner, price: paid }) => {
    if (winner >= 0) add(prices, paid)
  })
  return prices.total / prices.n
}

describe('a price preference of 5% for two small firms beside three large ones', () => {
  const preference = { pricePreference: 0.05 }
  const before = { large: 3, small: 2, size: 3, ceiling: 1 }

  it.each([1, 1.05])('of cost %d is cheap when nobody leaves: 0.1 to 0.5%', (smallCost) => {
    const change = price({ ...before, smallCost }, preference) / price({ ...before, smallCost }) - 1
    expect(change).toBeGreaterThan(0.001)
    expect(change).toBeLessThan(0.005)
  })

  it.each([1, 1.05])(
    'of cost %d costs about 3% when a large firm leaves (Marion 2007: 3.8%)',
    (smallCost) => {
      const change =
        price({ ...before, large: 2, smallCost }, preference) / price({ ...before, smallCost }) - 1
      expect(change).toBeGreaterThan(0.025)
      expect(change).toBeLessThan(0.035)
    }
  )
})

describe('a set-aside that replaces four firms by four to six that are 5 to 10% dearer', () => {
  it('costs 1.5 to 9%, less with more of them (Athey, Coey & Levin 2013: 5%)', () => {
    const open = price({ large: 4, small: 0.001 })
    const cost = (small: number, smallCost: number) =>
      Math.round(1000 * (price({ small, smallCost }) / open - 1)) / 1000
    const four = [cost(4, 1.05), cost(4, 1.1)]
    const six = [cost(6, 1.05), cost(6, 1.1)]
    for (const each of [...four, ...six]) {
      expect(each).toBeGreaterThanOrEqual(0.015)
      expect(each).toBeLessThanOrEqual(0.09)
    }
    four.forEach((each, i) => expect(six[i]).toBeLessThan(each))
  })
})

describe('a quota alone', () => {
  it('does not bring suppliers who hardly bid: at an entry of 0.02 their share stays under 1%', () => {
    // Capacities, costs and limits are about those of school meals in São Paulo.
    const place = model({
      years: 5,
      groups: [
        group('national', { capacityPerYear: 6.9e7, relativeCost: 0.95, contractLimit: 5e7, entry: 0.7 }),
        group('regional', { capacityPerYear: 3.9e7, contractLimit: 8e6, entry: 0.5 }),
        group('farms', {
          traits: ['familyFarm'],
          capacityPerYear: 2.7e7,
          relativeCost: 1.06,
          contractLimit: 3e6,
          entry: 0.02,
        }),
      ],
      categories: [
        category({
          tendersPerYear: 60,
          medianValue: 9e5,
          valueSpread: 2.7,
          attractiveness: 2,
          reservedPricing: 'posted',
        }),
      ],
    })
    const { mean } = simulate(place, [{}, { familyFarmShare: 0.3 }], { runs: 100 })
    for (let year = 0; year < 5; year++) {
      expect(mean(1, 'share.trait.familyFarm', year)).toBeGreaterThanOrEqual(
        mean(0, 'share.trait.familyFarm', year)
      )
      expect(mean(1, 'share.trait.familyFarm', year)).toBeLessThan(0.01)
      expect(mean(1, 'reserved.unfilled.share', year)).toBeGreaterThan(0.9)
    }
  })
})
