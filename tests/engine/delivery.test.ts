import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Policy } from '../../src/engine/index.ts'
import { TALLY } from '../../src/engine/tally.ts'
import { letMany, openAt } from './support/market.ts'
import { category, group, model } from './support/model.ts'
import { at, meanOverNormal, sum } from './support/numbers.ts'
import { expectMeanOf, expectShare, expectShares } from './support/sample.ts'
import { simulate, type Simulation } from './support/simulation.ts'

vi.setConfig({ testTimeout: 60_000 })

const N = 200_000
const RUNS = 10
const works = (fields: Parameters<typeof category>[0] = {}) =>
  category({ ceiling: 1, tendersPerYear: N / RUNS, ...fields })

describe('lots', () => {
  const SPREAD = 3
  const scene = model({
    groups: [group('firms')],
    categories: [works({ valueSpread: SPREAD, medianValue: 10 })],
    mechanisms: { lotAdminCost: 0.01, adminOpen: 0.02 },
  })
  const lots = (v: number) => (v > 12 ? Math.min(8, Math.ceil(v / 5)) : 1)

  it('are as many as a tender above the limit holds of the lot size, at most eight', () => {
    const play = letMany(scene, 25, RUNS, { lotSplit: 1, lotAbove: 12, lotSize: 5 })
    const n = sum(play.awards)
    const theory = meanOverNormal((z) => lots(10 * SPREAD ** z))
    const second = meanOverNormal((z) => lots(10 * SPREAD ** z) ** 2)
    expectMeanOf(n / N, N, theory, second - theory * theory)
    // An administration cost for each tender, and a smaller one for each further lot, in parts of the median value.
    expect(at(play.tally, TALLY.adminCost)).toBeCloseTo(10 * (0.02 * N + 0.01 * (n - N)), 4)
  })

  it('are worth together what the tender was worth', () => {
    const { tally } = letMany(scene, 25, 1, { lotSplit: 1, lotAbove: 12, lotSize: 5 })
    const whole = letMany(scene, 25, 1)
    expect(at(tally, TALLY.benchmarkValue)).toBeCloseTo(at(whole.tally, TALLY.benchmarkValue), 4)
    expect(at(tally, TALLY.neededValue)).toBe(at(whole.tally, TALLY.neededValue))
  })

  it('are made of the split share of large tenders', () => {
    const alike = model({ groups: [group('firms')], categories: [works({ medianValue: 14.9 })] })
    const { awards } = letMany(alike, 16, RUNS, { lotSplit: 0.3, lotAbove: 12, lotSize: 5 })
    expectShare((sum(awards) - N) / 2, N, 0.3)
  })

  it('let small firms take part of what is too large for them as a whole', () => {
    const two = model({
      groups: [group('large'), group('small', { contractLimit: 5 })],
      categories: [works({ medianValue: 40 })],
    })
    const share = (levers: Policy['levers']) => {
      const { awards } = letMany(two, 16, 2, levers)
      return { small: at(awards, 1), n: sum(awards) }
    }
    const fit = (v: number) => 1 / (1 + (v / 5) ** 3)
    const whole = share({})
    expectShare(whole.small, whole.n, fit(40) / (1 + fit(40)))
    const split = share({ lotSplit: 1, lotAbove: 12, lotSize: 5 })
    expect(split.n).toBe(8 * whole.n)
    // Lots of one tender are let one by one, each with draws of its own.
    expectShare(split.small, split.n, 0.5 / 1.5)
  })
})

describe('delivery', () => {
  it('fails at the winner’s rate, less what committees prevent, and is re-tendered in the open', () => {
    const scene = model({
      groups: [group('firms', { deliveryFailure: 0.1 }), group('coop', { deliveryFailure: 0.3 })],
      categories: [works({ medianValue: 2 })],
      mechanisms: { reletCost: 0.05, committeeEffect: 0.5 },
    })
    const { strengths } = openAt(scene, 16)
    const shares = strengths.map((each) => each / sum(strengths))
    const failed = (committees: number) => {
      const { tally, awards } = letMany(scene, 25, RUNS, { committees })
      expect(at(tally, TALLY.open)).toBe(N)
      expect(sum(awards)).toBe(N)
      expect(at(tally, TALLY.delayCost)).toBeCloseTo(0.05 * 2 * at(tally, TALLY.failures), 4)
      const rates = [0.1, 0.3].map((each) => each * (1 - 0.5 * committees))
      const mean = sum(rates.map((rate, g) => rate * at(shares, g)))
      expectShare(at(tally, TALLY.failures), N, mean)
      // What fails goes to the winner of fresh bids, which delivers.
      expectShares(
        awards,
        N,
        rates.map((rate, g) => at(shares, g) * (1 - rate + mean))
      )
    }
    failed(0)
    failed(0.6)
  })

  it('counts a need that failed and drew no second bid among those to be tried again', () => {
    const scene = model({ groups: [group('firms', { deliveryFailure: 1 })], categories: [works()] })
    const { awards, needs } = letMany(scene, 1, 1)
    const n = N / RUNS
    const some = 1 - Math.exp(-1)
    expectShare(sum(awards), n, some * some)
    expect(at(needs.carriedCount, 0)).toBe(n - sum(awards))
  })
})

describe('pass-through', () => {
  const scene = model({
    years: 1,
    groups: [
      group('coop', { traits: ['cooperative'] }),
      group('large', { traits: ['local'] }),
      group('small', { traits: ['small'], entry: 0.1 }),
    ],
    categories: [works({ tendersPerYear: 5000, meanBids: 60 })],
    mechanisms: { passThrough: 0.25, monitoringEffect: 0.4, monitoringCost: 0.02 },
  })
  const open = {}
  const reserved = { 'setAside.cooperative': 1 }
  const watched = { ...reserved, monitoring: 0.5 }
  const played = [open, reserved, watched]
  let simulation: Simulation
  beforeAll(() => {
    simulation = simulate(scene, played)
  })
  const shareOf = (levers: Policy['levers'], metric: string) =>
    simulation.value(played.indexOf(levers), metric, 0, 0)

  it('leaves the reported share and lowers the genuine one', () => {
    expect(shareOf(reserved, 'route.reserved.share')).toBe(1)
    expect(shareOf(reserved, 'share.trait.cooperative')).toBe(1)
    expect(shareOf(reserved, 'share.trait.cooperative.genuine')).toBeCloseTo(0.75, 10)
    // The others get it in proportion to strength, 5 to 1.
    expect(shareOf(reserved, 'share.trait.local.genuine')).toBeCloseTo((0.25 * 5) / 6, 10)
    expect(shareOf(reserved, 'share.trait.small.genuine')).toBeCloseTo(0.25 / 6, 10)
    expect(shareOf(reserved, 'share.trait.local')).toBe(0)
  })

  it('is lowered by monitoring, at a cost in proportion to what preferred routes award', () => {
    expect(shareOf(watched, 'share.trait.cooperative.genuine')).toBeCloseTo(1 - 0.25 * (1 - 0.5 * 0.4), 10)
    expect(shareOf(watched, 'cost.admin') / shareOf(watched, 'spend.total')).toBeCloseTo(0.5 * 0.02, 10)
  })

  it('does not touch open competition', () => {
    expect(shareOf(open, 'share.trait.cooperative.genuine')).toBe(shareOf(open, 'share.trait.cooperative'))
  })
})
