import { describe, expect, it, vi } from 'vitest'
import type { Policy } from '../../src/engine/index.ts'
import { TALLY } from '../../src/engine/tally.ts'
import { letMany, openAt } from './support/market.ts'
import { category, group, model } from './support/model.ts'
import { at, integral, poissonAtLeast, sum } from './support/numbers.ts'
import { expectMeanOf, expectShare, expectShares } from './support/sample.ts'

vi.setConfig({ testTimeout: 60_000 })

const N = 200_000
const RUNS = 10
const R = 1.1
const K = 8
const groups = [
  group('large', { relativeCost: 0.97 }),
  group('coop', { relativeCost: 1.02, traits: ['cooperative'] }),
  group('farms', { relativeCost: 1.06, traits: ['cooperative', 'familyFarm', 'organic'], entry: 0.7 }),
]
const works = (fields: Parameters<typeof category>[0] = {}) =>
  category({ ceiling: R, bidDispersion: K, tendersPerYear: N / RUNS, ...fields })
const ELIGIBLE = [1, 2]

/** Strengths at φ = 0.5 of the first group, and what they sum to among the eligible. */
const { strengths } = openAt(model({ groups, categories: [works()] }), 0.5)
const eligible = sum(ELIGIBLE.map((g) => at(strengths, g)))
const all = sum(strengths)

/** Mean and variance of a price that depends on the lowest cost, Weibull of strength φ, given that it is at most `top`. */
function ofLowestCost(
  phi: number,
  top: number,
  price: (c: number) => number
): [mean: number, variance: number] {
  const density = (c: number) =>
    (phi * K * c ** (K - 1) * Math.exp(-phi * c ** K)) / (1 - Math.exp(-phi * top ** K))
  const first = integral((c) => price(c) * density(c), 0, top)
  const second = integral((c) => price(c) ** 2 * density(c), 0, top)
  return [first, second - first * first]
}

/** Mean and variance of a competed price under a ceiling, given a bid. */
function competed(phi: number, ceiling: number): [mean: number, variance: number] {
  const mu = phi * ceiling ** K
  const some = 1 - Math.exp(-mu)
  const density = (c: number) => phi * phi * K * c ** (2 * K - 1) * Math.exp(-phi * c ** K)
  const moment = (n: number) =>
    (integral((c) => c ** n * density(c), 0, ceiling) + ceiling ** n * mu * Math.exp(-mu)) / some
  return [moment(1), moment(2) - moment(1) ** 2]
}

describe('in-house delivery', () => {
  it('meets its share of needs at its own cost, and leaves the rest to competition', () => {
    const scene = model({ groups, categories: [works()], mechanisms: { inHouseCost: 1.3 } })
    const { tally, awards } = letMany(scene, 0.5, RUNS, { inHouse: 0.35 })
    const inHouse = at(tally, TALLY.inHouse)
    expectShare(inHouse, N, 0.35)
    expect(at(awards, 3)).toBe(inHouse)
    expectShare(at(tally, TALLY.open), N - inHouse, 1 - Math.exp(-all * R ** K))
    const [mean, variance] = competed(all, R)
    const open = at(tally, TALLY.open)
    expectMeanOf((at(tally, TALLY.paidValue) - 1.3 * inHouse) / open, open, mean, variance)
  })
})

describe('direct award', () => {
  const threshold = { directAwardThreshold: 1.5 }

  it('at the posted price goes to an accredited group in proportion to strength, if one of its firms can take it', () => {
    const scene = model({ groups, categories: [works({ estimate: 0.95 })] })
    const { tally, awards } = letMany(scene, 0.5, RUNS, threshold)
    const direct = at(tally, TALLY.direct)
    const open = at(tally, TALLY.open)
    const can = 1 - Math.exp(-eligible * 0.95 ** K)
    expectShare(direct, N, can)
    expectShare(open, N - direct, 1 - Math.exp(-all * R ** K))
    ELIGIBLE.forEach((g) => {
      expectShare(
        at(awards, g),
        N,
        (can * at(strengths, g)) / eligible + ((open / N) * at(strengths, g)) / all
      )
    })
    const [mean, variance] = competed(all, R)
    expectMeanOf((at(tally, TALLY.paidValue) - 0.95 * direct) / open, open, mean, variance)
  })

  it('at the posted price is paid the estimate less the discount', () => {
    const scene = model({
      groups: groups.map((each) => ({ ...each, relativeCost: { value: 0.5 } })),
      categories: [works({ estimate: 0.95, tendersPerYear: 1000 })],
      mechanisms: { postedDiscount: 0.02 },
    })
    const { tally } = letMany(scene, 20, 1, threshold)
    expect(at(tally, TALLY.direct)).toBe(1000)
    expect(at(tally, TALLY.paidValue)).toBeCloseTo(1000 * 0.95 * 0.98, 8)
  })

  it('at the posted price is taken only by firms whose cost is at most that price', () => {
    const scene = model({
      groups,
      categories: [works({ estimate: 0.95 })],
      mechanisms: { postedDiscount: 0.05 },
    })
    const { tally } = letMany(scene, 0.5, 2, threshold)
    expectShare(at(tally, TALLY.direct), (2 * N) / RUNS, 1 - Math.exp(-eligible * (0.95 * 0.95) ** K))
  })

  it('by negotiation is paid cost plus the supplier’s share of the room up to the ceiling', () => {
    const BARGAINING = 0.3
    const scene = model({
      groups,
      categories: [works({ directPricing: 'negotiated' })],
      mechanisms: { bargainingShare: BARGAINING },
    })
    const { tally } = letMany(scene, 0.5, RUNS, threshold)
    const direct = at(tally, TALLY.direct)
    const open = at(tally, TALLY.open)
    expectShare(direct, N, 1 - Math.exp(-eligible * R ** K))
    const [paid, paidVariance] = ofLowestCost(eligible, R, (c) => c + BARGAINING * (R - c))
    const [price, variance] = competed(all, R)
    const n = direct + open
    const theory = (direct * paid + open * price) / n
    const spread = (direct * paidVariance + open * variance) / n
    expectMeanOf(at(tally, TALLY.paidValue) / n, n, theory, spread)
  })

  it('stops at the threshold', () => {
    const scene = model({ groups, categories: [works({ tendersPerYear: 1000 })] })
    expect(at(letMany(scene, 20, 1, { directAwardThreshold: 1 }).tally, TALLY.direct)).toBe(0)
    expect(at(letMany(scene, 20, 1, { directAwardThreshold: 1.001 }).tally, TALLY.direct)).toBe(1000)
  })
})

describe('direct awards as buyers make them today', () => {
  const BANDS = [
    { upTo: 0.5, share: { value: 0.7 } },
    { upTo: 2, share: { value: 0.25 } },
  ]
  /** Value 1 with a spread: three bands, the last of them above every direct award. */
  const scene = (fields: Parameters<typeof category>[0] = {}) =>
    model({ groups, categories: [works({ valueSpread: 3, directShares: BANDS, ...fields })] })

  /** Part of log-normal values below one (0–1), by the sum of the density. */
  const below = (value: number) =>
    integral((z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI), -9, Math.log(value) / Math.log(3))

  it.each([0, 0.6, 1])(
    'are the share of each band, less the part of them that is tendered: %d',
    (tendered) => {
      const { tally, awards } = letMany(scene(), 0.5, RUNS, { tenderDirectAwards: tendered })
      const direct = at(tally, TALLY.direct)
      const share = (1 - tendered) * (0.7 * below(0.5) + 0.25 * (below(2) - below(0.5)))
      const some = 1 - Math.exp(-all * R ** K)
      if (share === 0) expect(direct).toBe(0)
      else expectShare(direct, N, share * some)
      // Whatever the route, somebody takes a tender as often: the share of contracts let is the share of the band.
      expectShare(direct + at(tally, TALLY.open), N, some)
      const won = direct + at(tally, TALLY.open)
      expectShares(
        awards,
        won,
        strengths.map((phi) => phi / all)
      )
    }
  )

  it.each([
    [0.4, 0.7],
    [1, 0.25],
    [3, 0],
  ])('at a value of %d are %d of the contracts let', (medianValue, share) => {
    const { tally } = letMany(scene({ valueSpread: 1, medianValue }), 0.5, RUNS)
    const let_ = at(tally, TALLY.direct) + at(tally, TALLY.open)
    if (share === 0) expect(at(tally, TALLY.direct)).toBe(0)
    else expectShare(at(tally, TALLY.direct), let_, share)
  })

  it('are paid the posted price, or what the cheapest firm asks above it', () => {
    const all1 = [{ upTo: 10, share: { value: 1 } }]
    const { tally } = letMany(scene({ valueSpread: 1, directShares: all1, estimate: 0.95 }), 0.5, RUNS)
    const n = at(tally, TALLY.direct)
    const [mean, variance] = ofLowestCost(all, R, (c) => Math.max(c, 0.95))
    expectMeanOf(at(tally, TALLY.paidValue) / n, n, mean, variance)
  })

  it('leave the luck of all that is tendered as it was', () => {
    const rare = scene({ valueSpread: 1, directShares: [{ upTo: 10, share: { value: 1e-9 } }] })
    const none = letMany(model({ groups, categories: [works({ valueSpread: 1 })] }), 0.5, 1)
    const some = letMany(rare, 0.5, 1)
    expect(at(some.tally, TALLY.direct)).toBe(0)
    expect(Array.from(some.tally)).toEqual(Array.from(none.tally))
    expect(Array.from(some.awards)).toEqual(Array.from(none.awards))
  })
})

describe('reserved competition', () => {
  const quota = { 'setAside.cooperative': 0.4 }

  it.each([1, 2, 3])(
    'that needs %i bids fills when as many Poisson bids come, else it is opened to all afresh',
    (minBids) => {
      const scene = model({
        groups,
        categories: [works({ minBids })],
        mechanisms: { unfilledDelayCost: 0.03, compliance: 0.5 },
      })
      const { tally, awards } = letMany(scene, 0.5, RUNS, quota)
      const tried = at(tally, TALLY.reservations)
      const filled = at(tally, TALLY.reserved)
      expectShare(tried, N, 0.4 * 0.5)
      const chance = poissonAtLeast(minBids, eligible * R ** K)
      expectShare(filled, tried, chance)
      expect(at(tally, TALLY.unfilled)).toBe(tried - filled)
      expect(at(tally, TALLY.delayCost)).toBeCloseTo(0.03 * (tried - filled), 6)
      const open = at(tally, TALLY.open)
      expectShare(open, N - filled, 1 - Math.exp(-all * R ** K))
      ELIGIBLE.forEach((g) => {
        const theory = (filled / N) * (at(strengths, g) / eligible) + (open / N) * (at(strengths, g) / all)
        expectShare(at(awards, g), N, theory)
      })
    }
  )

  it('is paid the second-lowest cost among the eligible, at most the ceiling with its premium', () => {
    const scene = model({ groups, categories: [works()] })
    const farms = at(strengths, 2)
    const ceiling = R * 1.2
    const { tally, awards } = letMany(scene, 0.5, RUNS, { organicTarget: 1, organicPremium: 0.2 })
    const filled = at(tally, TALLY.reserved)
    const open = at(tally, TALLY.open)
    expectShare(filled, N, 1 - Math.exp(-farms * ceiling ** K))
    expectShare(at(awards, 2), filled + open, (filled + (open * farms) / all) / (filled + open))
    const [reserved, reservedVariance] = competed(farms, ceiling)
    const [price, variance] = competed(all, R)
    const n = filled + open
    const theory = (filled * reserved + open * price) / n
    expectMeanOf(at(tally, TALLY.paidValue) / n, n, theory, (filled * reservedVariance + open * variance) / n)
    expect(at(tally, TALLY.competitions)).toBe(n)
  })

  it('pays a group with a head start its full price: among its own bids, the second-lowest cost', () => {
    const scene = model({ groups, categories: [works()] })
    const levers = { familyFarmShare: 1, pricePreference: 0.1 }
    const { tally } = letMany(scene, 0.5, RUNS, { ...levers, inHouse: 0 })
    const filled = at(tally, TALLY.reserved)
    expectShare(filled, N, 1 - Math.exp(-at(strengths, 2) * R ** K))
    // What stays unfilled is let in the open under the same preference; its price is known from a run of its own.
    const [reserved, variance] = competed(at(strengths, 2), R)
    const open = letMany(scene, 0.5, RUNS, { pricePreference: 0.1 }).tally
    const openPrice = at(open, TALLY.paidValue) / at(open, TALLY.open)
    const n = filled + at(tally, TALLY.open)
    const theory = (filled * reserved + at(tally, TALLY.open) * openPrice) / n
    expectMeanOf(at(tally, TALLY.paidValue) / n, n, theory, 2 * variance)
  })

  it('at the posted price pays the estimate with the premium, to firms that can do it for that', () => {
    const scene = model({ groups, categories: [works({ reservedPricing: 'posted', estimate: 0.9 })] })
    const farms = at(strengths, 2)
    const { tally } = letMany(scene, 0.5, RUNS, { organicTarget: 1, organicPremium: 0.2 })
    const filled = at(tally, TALLY.reserved)
    const open = at(tally, TALLY.open)
    expectShare(filled, N, 1 - Math.exp(-farms * (0.9 * 1.2) ** K))
    const [price, variance] = competed(all, R)
    expectMeanOf((at(tally, TALLY.paidValue) - filled * 0.9 * 1.2) / open, open, price, variance)
    expect(at(tally, TALLY.competitions)).toBe(open)
  })

  it('stacks on one uniform number: the first reservations come first and never add up to more than all', () => {
    const count = (levers: Policy['levers']) => {
      const { tally, awards } = letMany(model({ groups, categories: [works({ ceiling: 1 })] }), 30, 2, levers)
      return { tried: at(tally, TALLY.reservations), farms: at(awards, 2) }
    }
    const n = N / 5
    expectShare(count({ organicTarget: 0.3, 'setAside.cooperative': 0.25 }).tried, n, 0.55)
    const full = count({ organicTarget: 0.8, 'setAside.cooperative': 0.7 })
    expect(full.tried).toBe(n)
    expectShare(full.farms, n, 0.8 + (0.2 * at(strengths, 2)) / eligible)
  })

  it('reaches only the categories that it may reach', () => {
    const tried = (fields: Parameters<typeof category>[0], levers: Policy['levers']) =>
      at(
        letMany(model({ groups, categories: [works({ tendersPerYear: 500, ...fields })] }), 2, 1, levers)
          .tally,
        TALLY.reservations
      )
    expect(tried({ reservable: false }, { 'setAside.cooperative': 1 })).toBe(0)
    expect(tried({ reservable: false }, { organicTarget: 1 })).toBe(500)
    expect(tried({ organicSupply: false }, { organicTarget: 1 })).toBe(0)
    expect(tried({ organicSupply: false }, { label: 1 })).toBe(500)
  })
})

describe('the order of routes', () => {
  it('is in-house, direct, reserved, open', () => {
    const scene = model({ groups, categories: [works({ ceiling: 1, tendersPerYear: 20_000 })] })
    const levers = { 'setAside.cooperative': 1, directAwardThreshold: 2, inHouse: 1 }
    const routes = (each: typeof levers) => {
      const { tally } = letMany(scene, 30, 1, each)
      return [TALLY.inHouse, TALLY.direct, TALLY.reserved, TALLY.open].map((slot) => at(tally, slot))
    }
    expect(routes(levers)).toEqual([20_000, 0, 0, 0])
    expect(routes({ ...levers, inHouse: 0 })).toEqual([0, 20_000, 0, 0])
    expect(routes({ ...levers, inHouse: 0, directAwardThreshold: 0 })).toEqual([0, 0, 20_000, 0])
    expect(routes({ inHouse: 0, directAwardThreshold: 0, 'setAside.cooperative': 0 })).toEqual([
      0, 0, 0, 20_000,
    ])
  })

  it('leaves the winners of an open market as they are when nothing is reserved', () => {
    const scene = model({ groups, categories: [works({ ceiling: 1 })] })
    const { awards } = letMany(scene, 30, 1)
    expectShares(
      awards,
      N / 10,
      strengths.map((each) => each / all)
    )
  })
})
