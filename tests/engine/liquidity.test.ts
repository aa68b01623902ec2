import { describe, expect, it, vi } from 'vitest'
import type { Policy } from '../../src/engine/index.ts'
import { openMarket } from '../../src/engine/market.ts'
import type { Play } from '../../src/engine/play.ts'
import { ringRow } from '../../src/engine/suppliers.ts'
import { defaultOnDebts } from '../../src/engine/year-end/liquidity.ts'
import { participation } from '../../src/engine/participation.ts'
import { startAt } from './support/market.ts'
import { AMPLE, category, group, model } from './support/model.ts'
import { at } from './support/numbers.ts'
import { add, expectMean, sample } from './support/sample.ts'
import { simulate } from './support/simulation.ts'

vi.setConfig({ testTimeout: 60_000 })

const works = category({ contractYears: 2 })
const firms = (fields: Parameters<typeof group>[1] = {}) =>
  group('firms', { capacityPerYear: 100, traits: ['cooperative'], workingCapitalMonths: 2, ...fields })

/** A play at the end of year 0 with 40 a year under contract in years 0 and 1, which pay 50. */
function indebted(levers: Policy['levers'], fields: Parameters<typeof group>[1] = {}, hazard = 0.1): Play {
  const place = model({
    groups: [firms(fields)],
    categories: [works],
    mechanisms: { liquidityHazard: hazard, defaultCapacityLoss: 0.6, creditMonths: 2 },
  })
  const { play } = startAt(place, levers)
  play.year = 0
  play.suppliers.used[0] = 40
  for (const year of [0, 1]) {
    const i = ringRow(year) * play.world.groups.length
    play.suppliers.load[i] = 40
    play.suppliers.payments[i] = 50
  }
  defaultOnDebts(play)
  return play
}

const lost = (play: Play) => 1 - at(play.suppliers.load, ringRow(1) * play.world.groups.length) / 40

describe('default', () => {
  it('never happens while a group can carry its unpaid work', () => {
    for (const levers of [
      { paymentDays: 60 },
      { paymentDays: 0, bidGuarantee: 0.08 },
      { paymentDays: 120, credit: 1 },
    ]) {
      expect(lost(indebted(levers, {}, 1))).toBe(0)
    }
  })

  it('takes contracts, payments to come and capacity, and leaves this year’s payments', () => {
    // Three months beyond the limit at a hazard of one half each: every firm defaults.
    const play = indebted({ paymentDays: 150 }, {}, 0.5)
    const { payments, load, capacity } = play.suppliers
    const G = play.world.groups.length
    expect(at(load, ringRow(1) * G)).toBe(0)
    expect(at(payments, ringRow(1) * G)).toBe(0)
    expect(at(payments, ringRow(0) * G)).toBe(50)
    expect(at(capacity, 0)).toBeCloseTo(100 * (1 - 0.6), 12)
    expect(at(play.suppliers.unmet, ringRow(1))).toBe(40)
  })

  it.each([1, 5, 12, 13, 1000])('strikes a group of %i firms at the hazard on average', (count) => {
    const parts = sample()
    const place = model({
      groups: [firms({ firms: count })],
      categories: [works],
      mechanisms: { liquidityHazard: 0.1 },
    })
    const { play } = startAt(place, { paymentDays: 120 })
    const i = ringRow(1) * play.world.groups.length
    for (let run = 0; run < 4000; run++) {
      play.run = run
      play.year = 0
      play.suppliers.used[0] = 40
      play.suppliers.load[i] = 40
      defaultOnDebts(play)
      add(parts, lost(play))
    }
    // Two months beyond.
    expectMean(parts, 0.2)
  })

  it('comes of a guarantee for its whole length as of late payment', () => {
    // 24 months × 0.15 = 3.6 months tied up, and one of payment: 2.6 beyond, so at 0.4 a month all default.
    expect(lost(indebted({ bidGuarantee: 0.15 }, {}, 0.4))).toBe(1)
    expect(lost(indebted({ bidGuarantee: 0.15, credit: 1 }, {}, 0.4))).toBeLessThan(1)
  })

  it('does not strike a group without work', () => {
    const place = model({
      groups: [firms()],
      categories: [works],
      mechanisms: { liquidityHazard: 1, defaultCapacityLoss: 1 },
    })
    const { play } = startAt(place, { paymentDays: 180 })
    play.year = 0
    defaultOnDebts(play)
    expect(play.suppliers.capacity[0]).toBe(100)
  })

  it('leaves genuine shares of at most one', () => {
    const place = model({
      years: 4,
      groups: [
        firms({ firms: 3, workingCapitalMonths: 1, capacityPerYear: AMPLE }),
        group('large', { traits: ['local'], workingCapitalMonths: 1000 }),
      ],
      categories: [category({ contractYears: 4, tendersPerYear: 40, meanBids: 30 })],
      mechanisms: { liquidityHazard: 1, defaultCapacityLoss: 1, passThrough: 0.9 },
    })
    const levers = { 'setAside.cooperative': 1, paymentDays: 180 }
    const { value } = simulate(place, [levers], { baseline: levers })
    for (let year = 0; year < 4; year++)
      expect(value(0, 'share.trait.local.genuine', 0, year)).toBeLessThanOrEqual(1 + 1e-9)
  })
})

describe('participation', () => {
  const place = model({
    groups: [firms(), group('large', { workingCapitalMonths: 6 })],
    categories: [works],
    mechanisms: { paymentDeterrence: 0.15, creditMonths: 2 },
  })
  const under = (baseline: Policy['levers'], days: number, credit = 0) => {
    const { play } = startAt(place, baseline)
    play.terms.paymentDays = days
    play.terms.credit = credit
    return [participation(play, 0, 0), participation(play, 1, 0)]
  }

  it('is one under the terms that entry was measured under', () => {
    expect(under({}, 30)).toEqual([1, 1])
    expect(under({ paymentDays: 150 }, 150)).toEqual([1, 1])
  })

  it('falls with each month beyond what a group can carry, and credit lengthens that', () => {
    expect(under({}, 150)).toEqual([1 / (1 + 0.15 * 3), 1])
    expect(under({}, 150, 1)).toEqual([1 / (1 + 0.15), 1])
  })

  it('rises when payment becomes prompter than it was', () => {
    const [small, large] = under({ paymentDays: 120 }, 30)
    expect(small).toBeCloseTo(1 + 0.15 * 2, 12)
    expect(large).toBe(1)
  })

  it('is a factor of bid strength', () => {
    const { play } = startAt(place, {})
    const [small, large] = Array.from(play.market.base)
    play.terms.paymentDays = 150
    openMarket(play, 0)
    expect(at(play.market.base, 0)).toBeCloseTo((small ?? NaN) / (1 + 0.15 * 3), 9)
    expect(at(play.market.base, 1)).toBe(large)
  })
})
