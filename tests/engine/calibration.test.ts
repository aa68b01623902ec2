import { describe, expect, it, vi } from 'vitest'
import type { Model, Policy } from '../../src/engine/index.ts'
import { category, group, model } from './support/model.ts'
import { mean, sum } from './support/numbers.ts'
import { simulate } from './support/simulation.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Means over many runs of the first year at central values, each run a baseline year after warm-up. */
function baselineYear(place: Model, runs: number, baseline: Policy['levers'] = {}) {
  const simulation = simulate({ ...place, years: 1 }, [baseline], { baseline, runs, seed: 99 })
  const total = (metric: string, weight: string) => {
    const weights = simulation.column(0, weight, 0)
    const values = simulation.column(0, metric, 0)
    return sum(values.map((value, run) => value * (weights[run] ?? NaN))) / sum(weights)
  }
  return {
    // Every competition and every payment counts once, whichever run it fell in.
    bids: total('bids.mean', 'tenders.count'),
    share: (id: string) => total(`share.group.${id}`, 'spend.total'),
    unmet: mean(simulation.column(0, 'need.unmet.share', 0)),
  }
}

const groups = [
  group('large', { capacityPerYear: 6e7, relativeCost: 0.96 }),
  group('small', { capacityPerYear: 2e7, relativeCost: 1.05, traits: ['small'] }),
  group('coop', { capacityPerYear: 8e6, relativeCost: 1.1, traits: ['cooperative'] }),
]

describe('a simulated baseline year', () => {
  it('draws the observed mean number of bids, over tenders with a bid, to 1%', () => {
    for (const attractiveness of [0, 1, 3]) {
      const place = model({
        groups,
        categories: [
          category({ tendersPerYear: 400, medianValue: 1e4, meanBids: 2.5, attractiveness, valueSpread: 2 }),
        ],
      })
      expect(Math.abs(baselineYear(place, 250).bids / 2.5 - 1)).toBeLessThan(0.01)
    }
  })

  it('gives the observed shares, to 1 percentage point', () => {
    const observedShares = { large: { value: 0.55 }, small: { value: 0.33 }, coop: { value: 0.12 } }
    const place = model({
      groups,
      categories: [category({ tendersPerYear: 400, medianValue: 1e4, attractiveness: 2, observedShares })],
    })
    const { bids, share } = baselineYear(place, 250)
    expect(Math.abs(bids / 3 - 1)).toBeLessThan(0.01)
    for (const [id, { value }] of Object.entries(observedShares))
      expect(Math.abs(share(id) - value)).toBeLessThan(0.01)
  })

  const observedShares = { small: { value: 0.3 }, coop: { value: 0.06 } }

  /** Contracts that are large for small firms, and two years long; the small firms' capacity is `ease` times 12 million a year. */
  const tight = (ease: number) => {
    const served = { serves: { works: 1 } }
    return model({
      groups: [
        group('large', { capacityPerYear: 4e7, relativeCost: 0.96, contractLimit: 5e6, ...served }),
        group('small', {
          capacityPerYear: ease * 1.2e7,
          relativeCost: 1.05,
          contractLimit: 5e5,
          traits: ['small'],
          ...served,
        }),
        group('coop', { capacityPerYear: ease * 3e6, relativeCost: 1.1, contractLimit: 2e5, ...served }),
      ],
      categories: [
        category({
          tendersPerYear: 90,
          medianValue: 2.5e5,
          valueSpread: 2.2,
          contractYears: 2,
          attractiveness: 2,
          observedShares,
        }),
      ],
    })
  }
  const rules = { 'setAside.small': 0.1, bidGuarantee: 0.02 }

  it('does both also where small firms can take few of the contracts, use 4 tenths of their capacity, and have a set-aside', () => {
    const { bids, share } = baselineYear(tight(2), 1500, rules)
    expect(Math.abs(bids / 3 - 1)).toBeLessThan(0.01)
    for (const [id, { value }] of Object.entries(observedShares))
      expect(Math.abs(share(id) - value)).toBeLessThan(0.01)
  })

  // The nearer a group is to its capacity, the less its wins respond to entry, and the more steps it would take.
  it('comes near where they use nearly 8 tenths of it', () => {
    const { bids, share, unmet } = baselineYear(tight(1), 1500, rules)
    expect(unmet).toBeLessThan(0.1)
    expect(Math.abs(bids / 3 - 1)).toBeLessThan(0.025)
    for (const [id, { value }] of Object.entries(observedShares))
      expect(Math.abs(share(id) - value)).toBeLessThan(0.025)
  })
})
