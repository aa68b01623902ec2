import { describe, expect, it, vi } from 'vitest'
import { TALLY } from '../../src/engine/tally.ts'
import { climb, letMany, openAt } from './support/market.ts'
import { category, group, model } from './support/model.ts'
import { at, integral, sum } from './support/numbers.ts'
import { add, expectDistribution, expectMean, expectShare, expectShares, sample } from './support/sample.ts'

vi.setConfig({ testTimeout: 60_000 })

const N = 1_000_000
const R = 1.1
const K = 8

const town = (ceiling = R) =>
  model({
    groups: [
      group('large', { relativeCost: 0.97 }),
      group('small', { relativeCost: 1.04, entry: 0.8, traits: ['small'] }),
      group('coop', { relativeCost: 1.1, traits: ['cooperative'] }),
    ],
    categories: [category({ bidDispersion: K, ceiling })],
  })

describe('bid strengths', () => {
  it('are in proportion to capacity, service, entry and cost to the power −k', () => {
    const { strengths } = openAt(
      model({
        groups: [
          group('a', { capacityPerYear: 4e9, entry: 0.5, relativeCost: 1, serves: { works: 0.5 } }),
          group('b', { capacityPerYear: 2e9, entry: 0.9, relativeCost: 1.2, serves: { works: 1 } }),
          group('none', { capacityPerYear: 0 }),
          group('elsewhere', { serves: {} }),
          group('city', { traits: ['public'] }),
        ],
      }),
      2
    )
    expect(strengths[0]).toBeCloseTo(2, 12)
    expect(strengths[1]).toBeCloseTo((2 * (2e9 * 0.9 * 1.2 ** -8)) / (4e9 * 0.5 * 0.5), 12)
    expect(strengths.slice(2)).toEqual([0, 0, 0])
  })
})

describe('an open competition of a million tenders, all groups evaluated alike', () => {
  const market = openAt(town(), 0.6)
  const phi = sum(market.strengths)
  const mu = phi * R ** K
  const wins = [0, 0, 0, 0]
  const counts = new Float64Array(64)
  const bids = sample()
  const prices = sample()
  const lowest = new Float64Array(N)
  const costs: number[] = []
  let atCeiling = 0
  let awards = 0
  climb(market, N, ({ winner, bids: n, lowest: c1, price }) => {
    counts[n] = at(counts, n) + 1
    add(bids, n)
    if (winner < 0) return
    wins[winner] = at(wins, winner) + 1
    lowest[awards] = c1
    awards++
    add(prices, price)
    if (price === R) atCeiling++
    else costs.push(price)
  })

  it('is won in proportion to strength', () => {
    expectShares(
      wins,
      awards,
      market.strengths.map((each) => each / phi)
    )
  })

  it('draws no bid with chance exp(−Φ R^k)', () => {
    expectShare(N - awards, N, Math.exp(-mu))
  })

  it('draws a Poisson number of bids of mean Φ R^k, one bid with chance Φ R^k exp(−Φ R^k)', () => {
    expectMean(bids, mu)
    let chance = Math.exp(-mu)
    for (let n = 0; n < 8; n++) {
      expectShare(at(counts, n), N, chance)
      chance *= mu / (n + 1)
    }
  })

  it('has a lowest cost that is Weibull below the ceiling', () => {
    const some = 1 - Math.exp(-mu)
    expectDistribution(lowest.subarray(0, awards), (c) => (1 - Math.exp(-phi * c ** K)) / some)
  })

  it('is paid the ceiling exactly when one bid came', () => {
    expectShare(atCeiling, awards, (mu * Math.exp(-mu)) / (1 - Math.exp(-mu)))
    expect(atCeiling).toBe(counts[1])
  })

  it('is paid the second-lowest cost when two or more came', () => {
    const upTo = (level: number) => 1 - (1 + level) * Math.exp(-level)
    expectDistribution(Float64Array.from(costs), (c) => upTo(phi * c ** K) / upTo(mu))
    const density = (c: number) => phi * phi * K * c ** (2 * K - 1) * Math.exp(-phi * c ** K)
    const expected = integral((c) => c * density(c), 0, R) + R * mu * Math.exp(-mu)
    expectMean(prices, expected / (1 - Math.exp(-mu)))
  })
})

describe('a million tenders under price preference and social weight, the ceiling binding', () => {
  const PREFERENCE = 0.1
  const WEIGHT = 0.15
  const groups = [
    group('large', { relativeCost: 0.97 }),
    group('small', { relativeCost: 1.04, entry: 0.8, socialScore: 0.5 }),
    group('coop', { relativeCost: 1.1, traits: ['cooperative'], socialScore: 0.9 }),
  ]
  const scene = model({ groups, categories: [category({ bidDispersion: K, ceiling: R })] })
  const market = openAt(scene, 0.6, { pricePreference: PREFERENCE, socialWeight: WEIGHT })
  const { strengths } = market
  const advantage = [1, 1 - WEIGHT * 0.5, (1 - PREFERENCE) * (1 - WEIGHT * 0.9)]
  const rates = advantage.map((each, g) => at(strengths, g) * each ** -K)
  const reaches = advantage.map((each) => (R * each) ** K)
  const mu = sum(strengths) * R ** K
  /** Mean number of admissible bids of evaluated level up to x, and its slope. */
  const below = (x: number) => sum(rates.map((rate, g) => rate * Math.min(x, at(reaches, g))))
  const slope = (x: number) => sum(rates.map((rate, g) => (x <= at(reaches, g) ? rate : 0)))
  /** Integral over levels, piece by piece between the groups' ceilings. */
  const overLevels = (f: (x: number) => number) => {
    const ends = [0, ...reaches.slice().sort((a, b) => a - b)]
    return sum(
      ends
        .slice(1)
        .map((end, i) => integral((x) => f(Math.min(x, end - 1e-12)), at(ends, i) + 1e-12, end, 500))
    )
  }

  const wins = [0, 0, 0, 0]
  const bids = sample()
  const prices = sample()
  let single = 0
  let none = 0
  climb(market, N, ({ winner, bids: n, price }) => {
    add(bids, n)
    if (n === 1) single++
    if (winner < 0) {
      none++
      return
    }
    wins[winner] = at(wins, winner) + 1
    add(prices, price)
  })

  it('are won by the lowest evaluated bid among those at or under the ceiling', () => {
    const chances = rates.map((rate, g) =>
      overLevels((x) => (x <= at(reaches, g) ? rate * Math.exp(-below(x)) : 0))
    )
    expect(sum(chances)).toBeCloseTo(1 - Math.exp(-mu), 6)
    expectShares(wins, N, chances)
  })

  it('draw as many bids as without: Poisson of mean Φ R^k', () => {
    expectMean(bids, mu)
    expectShare(none, N, Math.exp(-mu))
    expectShare(single, N, mu * Math.exp(-mu))
  })

  it('are paid the tying cost of the next bid, e₂ / ε, at most the ceiling', () => {
    const competed = advantage.map((each, g) =>
      overLevels(
        (y) =>
          at(rates, g) *
          Math.min(y, at(reaches, g)) *
          slope(y) *
          Math.exp(-below(y)) *
          Math.min(R, y ** (1 / K) / each)
      )
    )
    expectMean(prices, (sum(competed) + R * mu * Math.exp(-mu)) / (1 - Math.exp(-mu)))
  })

  it('are won by φ ε^−k / Φ′ when no ceiling binds', () => {
    const wide = openAt({ ...scene, categories: [category({ bidDispersion: K, ceiling: 1.7 })] }, 0.6, {
      pricePreference: PREFERENCE,
      socialWeight: WEIGHT,
    })
    const shares = advantage.map((each, g) => at(wide.strengths, g) * each ** -K)
    const won = [0, 0, 0, 0]
    climb(wide, 200_000, ({ winner }) => (won[winner] = at(won, winner) + 1))
    expectShares(
      won,
      200_000,
      shares.map((each) => each / sum(shares))
    )
  })
})

describe('an evaluation that puts one group far ahead', () => {
  const market = openAt(
    model({
      groups: [group('large'), group('coop', { traits: ['cooperative'], socialScore: 1 })],
      categories: [category({ bidDispersion: 12, ceiling: 1 })],
    }),
    1,
    { pricePreference: 0.2, socialWeight: 0.4 }
  )
  const found = { awards: 0, large: 0, bids: sample() }
  climb(market, 100_000, ({ winner, bids }) => {
    add(found.bids, bids)
    if (winner >= 0) found.awards++
    if (winner === 0) found.large++
  })

  it('leaves the bids of the others as they are: they win whenever none of its bids is admissible', () => {
    expectShare(found.awards, 100_000, 1 - Math.exp(-2))
  })

  it('leaves the number of bids as it is', () => {
    expectMean(found.bids, 2)
  })
})

describe('the tender loop', () => {
  it('counts what the ladder finds', () => {
    const scene = town()
    const { strengths } = openAt(scene, 0.6)
    const { tally, awards } = letMany(
      { ...scene, categories: [category({ bidDispersion: K, ceiling: R, tendersPerYear: 20_000 })] },
      0.6,
      50
    )
    const mu = sum(strengths) * R ** K
    const open = at(tally, TALLY.open)
    expectShare(open, N, 1 - Math.exp(-mu))
    expect(at(tally, TALLY.competitions)).toBe(open)
    expect(sum(awards)).toBe(open)
    expectShare(at(tally, TALLY.singleBids), N, mu * Math.exp(-mu))
    expect(Math.abs(at(tally, TALLY.bids) / N - mu)).toBeLessThan(4 * Math.sqrt(mu / N))
    expectShares(
      awards,
      open,
      strengths.map((each) => each / sum(strengths))
    )
  })
})
