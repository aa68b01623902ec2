import { describe, expect, it, vi } from 'vitest'
import { TALLY } from '../../src/engine/tally.ts'
import { letMany, openAt } from './support/market.ts'
import { category, group, model } from './support/model.ts'
import { at, sum } from './support/numbers.ts'
import { expectMeanOf, expectShare } from './support/sample.ts'

vi.setConfig({ testTimeout: 60_000 })

const N = 100_000
const RUNS = 5
const R = 1.1
const K = 8
const FIRST = 0.5
const ALL = { 'setAside.cooperative': 1 }

interface Firms {
  readonly firms?: number
  readonly contractLimit?: number
}

/** A town with two cooperative groups: how many firms they have says how far they can respond, not what they bid today. */
const town = ({ firms = 20, contractLimit = 1e15 }: Firms = {}) => [
  group('large', { relativeCost: 0.97 }),
  group('coop', { relativeCost: 1.02, traits: ['cooperative'], firms, contractLimit }),
  group('farms', { relativeCost: 1.06, traits: ['cooperative'], entry: 0.7, firms, contractLimit }),
]
const works = (fields: Parameters<typeof category>[0] = {}) =>
  category({ ceiling: R, bidDispersion: K, tendersPerYear: N / RUNS, ...fields })

const { strengths } = openAt(model({ groups: town(), categories: [works()] }), FIRST)
const [large = 0, ...eligible] = strengths.slice(0, 3).map((phi) => phi * R ** K)

/** What a reserved competition draws in bids on average, by the closed form. */
function expectedBids(theta: number, { firms = 20, contractLimit = 1e15 }: Firms) {
  const fit = 1 / (1 + (1 / contractLimit) ** 3)
  const today = fit * sum(eligible)
  const open = large + today
  const admissible = fit * firms * (0.5 + 0.7)
  const wanted = Math.max(today, Math.min(admissible, today ** (1 - theta) * open ** theta))
  return { today, open, admissible, wanted }
}

/** Expects the bids of all competitions, where an unfilled reservation is opened to all afresh, to be those of N*. */
function expectBids(theta: number, firms: Firms): void {
  const scene = model({
    groups: town(firms),
    categories: [works()],
    mechanisms: { entryResponse: theta },
  })
  const { tally } = letMany(scene, FIRST, RUNS, ALL)
  const { wanted, open } = expectedBids(theta, firms)
  const none = Math.exp(-wanted)
  expect(at(tally, TALLY.reservations)).toBe(N)
  expectShare(at(tally, TALLY.unfilled), N, none)
  const mean = wanted + none * open
  const square = wanted + wanted ** 2 + none * (open + open ** 2)
  expectMeanOf(at(tally, TALLY.bids) / N, N, mean, square - mean * mean)
}

describe('a reserved competition', () => {
  it.each([0, 0.2, 0.6, 1])(
    'draws N_r^(1−θ) N_0^θ bids when enough firms are admissible (θ = %d)',
    (theta) => {
      const { today, open, wanted, admissible } = expectedBids(theta, {})
      expect(wanted).toBeCloseTo(today ** (1 - theta) * open ** theta, 12)
      expect(wanted).toBeLessThan(admissible)
      expectBids(theta, {})
    }
  )

  it.each([0.6, 1])('draws no more bids than there are admissible firms (θ = %d)', (theta) => {
    const few = { firms: 1.4 }
    const { admissible, today, wanted } = expectedBids(theta, few)
    expect(wanted).toBe(admissible)
    expect(wanted).toBeGreaterThan(1.1 * today)
    expectBids(theta, few)
  })

  it('draws no fewer bids than without a response, be the admissible firms ever so few', () => {
    const few = { firms: 1 }
    const { admissible, today } = expectedBids(1, few)
    expect(admissible).toBeLessThan(today)
    expectBids(1, few)
  })

  it('counts only the firms that are large enough for the contract', () => {
    // At a limit equal to the value half of the firms fit: fewer than the rivals to be replaced.
    const small = { firms: 2.2, contractLimit: 1 }
    const { admissible, wanted } = expectedBids(1, small)
    expect(wanted).toBe(admissible)
    expectBids(1, small)
  })

  it('counts only the free part of their capacity', () => {
    const scene = model({
      groups: [
        group('large', { relativeCost: 0.97 }),
        group('coop', { relativeCost: 1.02, traits: ['cooperative'], firms: 3 }),
      ],
      categories: [works()],
      mechanisms: { entryResponse: 1 },
    })
    const { tally } = letMany(scene, FIRST, RUNS, ALL, undefined, ({ suppliers }) => {
      suppliers.used[1] = 0.4 * at(suppliers.capacity, 1)
    })
    const admissible = 3 * 0.5 * 0.6
    expect(admissible).toBeLessThan(large + 0.6 * at(eligible, 0))
    expect(admissible).toBeGreaterThan(0.6 * at(eligible, 0))
    expectShare(at(tally, TALLY.unfilled), N, Math.exp(-admissible))
  })
})

describe('a reservation for a group without admissible firms', () => {
  const scene = (entryResponse: number) =>
    model({
      groups: [group('large'), group('coop', { traits: ['cooperative'], entry: 0 })],
      categories: [works({ tendersPerYear: 20_000 })],
      mechanisms: { entryResponse, unfilledDelayCost: 0.03, adminOpen: 0.02, adminReserved: 0.05 },
    })

  it('brings it nothing and costs its office work only, with no delay', () => {
    const { tally, awards } = letMany(scene(1), FIRST, 1, ALL)
    expect(at(tally, TALLY.unfilled)).toBe(20_000)
    expect(at(awards, 1)).toBe(0)
    expect(at(tally, TALLY.delayCost)).toBe(0)
    expect(at(tally, TALLY.adminCost)).toBeCloseTo(20_000 * 0.05, 6)
  })

  it('leaves the open competition as it is', () => {
    const open = letMany(scene(1), FIRST, 1)
    const reserved = letMany(scene(1), FIRST, 1, ALL)
    expect(Array.from(reserved.awards)).toEqual(Array.from(open.awards))
    expect(at(reserved.tally, TALLY.paidValue)).toBe(at(open.tally, TALLY.paidValue))
  })

  it('costs a delay where buyers wait in vain, without a response', () => {
    const { tally } = letMany(scene(0), FIRST, 1, ALL)
    expect(at(tally, TALLY.delayCost)).toBeCloseTo(20_000 * 0.03, 6)
  })
})

describe('a direct award to firms that are asked', () => {
  it('is taken with chance 1 − Π (1 − p)^n, where p = fit · free · price', () => {
    const PRICE = 0.9
    const scene = model({
      groups: [
        group('large', { relativeCost: 0.97 }),
        group('coop', { traits: ['cooperative'], entry: 0.05, firms: 2, contractLimit: 1 }),
        group('farms', { traits: ['cooperative'], entry: 0.05, firms: 3, contractLimit: 2 }),
      ],
      categories: [works({ estimate: PRICE })],
      mechanisms: { entryResponse: 0.6 },
    })
    const { tally, awards } = letMany(scene, FIRST, RUNS, { directAwardThreshold: 2 }, undefined, (play) => {
      play.suppliers.used[2] = 0.4 * at(play.suppliers.capacity, 2)
    })
    const accepts = (PRICE / R) ** K
    const coop = (1 / 2) * accepts
    const farms = (1 / (1 + 1 / 8)) * 0.6 * accepts
    const nobody = (1 - coop) ** 2 * (1 - farms) ** 3
    const direct = at(tally, TALLY.direct)
    expectShare(direct, N, 1 - nobody)
    // By the rates at which their firms accept; the few open awards of small firms are far below the error allowed.
    expect(at(awards, 1) / at(awards, 2)).toBeCloseTo((2 * Math.log(1 - coop)) / (3 * Math.log(1 - farms)), 1)
  })
})
