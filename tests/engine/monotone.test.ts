import { describe, expect, it, vi } from 'vitest'
import type { Policy } from '../../src/engine/index.ts'
import { category, group, model } from './support/model.ts'
import { mean } from './support/numbers.ts'
import { simulate, type Simulation } from './support/simulation.ts'
import { busyTown } from './support/towns.ts'

vi.setConfig({ testTimeout: 60_000 })

const RUNS = 60

/** A town whose eligible supply is ample, with noise in capacities so that runs differ. */
const ample = model({
  years: 4,
  groups: [
    group('firms', { capacityPerYear: { value: 4e8, low: 2e8, high: 6e8, shape: 'pert' }, entry: 0.8 }),
    group('coop', {
      traits: ['cooperative', 'organic'],
      capacityPerYear: { value: 3e8, low: 1e8, high: 5e8, shape: 'pert' },
      relativeCost: 1.06,
      entry: 0.4,
    }),
  ],
  categories: [
    category({ tendersPerYear: 60, medianValue: 1e4, valueSpread: 2, meanBids: 4, bidDispersion: 7 }),
  ],
  mechanisms: { growthNoise: 0.05, growthAfterWinning: 0.2, maxGrowth: 0.3, maxShrink: 0.3, entrySpeed: 0.4 },
})

/** Expects a metric's mean over runs never to fall from one policy to the next, in any year. */
function expectRising(
  { mean, model }: Simulation,
  metric: string,
  policies: number,
  strictly: boolean
): void {
  for (let year = 0; year < model.years; year++) {
    for (let position = 1; position < policies; position++) {
      const step = mean(position, metric, year) - mean(position - 1, metric, year)
      expect(step, `step ${position} of ${metric} in year ${year}`).toBeGreaterThanOrEqual(
        strictly ? 1e-9 : 0
      )
    }
  }
}

const ladder = (lever: string, values: readonly number[], others: Policy['levers'] = {}) =>
  values.map((value) => ({ ...others, [lever]: value }))

describe('in paired means, with ample supply', () => {
  it('a larger set-aside never lowers the eligible share', () => {
    const values = [0, 0.1, 0.25, 0.5, 0.75, 1]
    const simulation = simulate(ample, ladder('setAside.cooperative', values), { runs: RUNS, fixed: false })
    expectRising(simulation, 'share.trait.cooperative', values.length, true)
  })

  it('a higher price preference never lowers the eligible share', () => {
    const values = [0, 0.02, 0.05, 0.1, 0.2, 0.3]
    const simulation = simulate(ample, ladder('pricePreference', values), { runs: RUNS, fixed: false })
    expectRising(simulation, 'share.trait.cooperative', values.length, true)
  })

  it('a higher allowed premium never lowers the part of reservations that are filled', () => {
    const values = [0, 0.1, 0.2, 0.3, 0.5]
    const simulation = simulate(ample, ladder('organicPremium', values, { organicTarget: 0.5 }).reverse(), {
      runs: RUNS,
      fixed: false,
    })
    expectRising(simulation, 'reserved.unfilled.share', values.length, false)
    expect(simulation.mean(4, 'reserved.unfilled.share', 2)).toBeGreaterThan(
      simulation.mean(0, 'reserved.unfilled.share', 2) + 0.1
    )
  })

  it('more access never lowers the eligible share, and acts over years', () => {
    const values = [0, 0.25, 0.5, 0.75, 1]
    const simulation = simulate(ample, ladder('access', values, { 'setAside.cooperative': 0.3 }), {
      runs: RUNS,
      fixed: false,
    })
    expectRising(simulation, 'share.trait.cooperative', values.length, false)
    const gain = (year: number) =>
      simulation.mean(4, 'share.trait.cooperative', year) -
      simulation.mean(0, 'share.trait.cooperative', year)
    expect(gain(0)).toBe(0)
    expect(gain(1)).toBeGreaterThan(0)
    expect(gain(2)).toBeGreaterThan(gain(1))
  })

  it('a higher social weight never lowers the share of groups with a better score', () => {
    const place = {
      ...ample,
      groups: ample.groups.map((each) => ({
        ...each,
        socialScore: { value: each.id === 'coop' ? 0.9 : 0.2 },
      })),
    }
    const values = [0, 0.1, 0.2, 0.35, 0.5]
    const simulation = simulate(place, ladder('socialWeight', values), { runs: RUNS, fixed: false })
    expectRising(simulation, 'share.trait.cooperative', values.length, true)
  })
})

describe('in paired means, in a busy town', () => {
  const last = busyTown.years - 1
  const over = (simulation: Simulation, position: number, metric: string) =>
    mean(Array.from({ length: last }, (_, year) => simulation.mean(position, metric, year + 1)))

  it('later payment and larger guarantees lower what small suppliers win, while large ones can carry them', () => {
    for (const levers of [ladder('paymentDays', [0, 60, 90]), ladder('bidGuarantee', [0, 0.03, 0.06])]) {
      const simulation = simulate(busyTown, levers, { runs: RUNS })
      const shares = levers.map((_, position) => over(simulation, position, 'share.trait.womenLed'))
      shares.slice(1).forEach((share, i) => expect(share).toBeLessThanOrEqual((shares[i] ?? 0) + 1e-9))
      expect(shares.at(-1)).toBeLessThan((shares[0] ?? 0) * 0.95)
    }
  })

  it('monitoring raises the genuine share, and committees lower failures', () => {
    const levers = { 'setAside.local': 0.4, continuity: 1 }
    const simulation = simulate(
      busyTown,
      [levers, { ...levers, monitoring: 1 }, { ...levers, committees: 1 }],
      { runs: RUNS }
    )
    expect(over(simulation, 1, 'share.trait.local.genuine')).toBeGreaterThan(
      over(simulation, 0, 'share.trait.local.genuine')
    )
    expect(over(simulation, 2, 'delivery.failure.share')).toBeLessThan(
      over(simulation, 0, 'delivery.failure.share')
    )
  })
})
