import { describe, expect, it, vi } from 'vitest'
import type { Policy } from '../../src/engine/index.ts'
import { category, group, model } from './support/model.ts'
import { mean } from './support/numbers.ts'
import { simulate } from './support/simulation.ts'
import { busyReform, busyTown } from './support/towns.ts'

vi.setConfig({ testTimeout: 60_000 })

const LEGAL = { 'setAside.local': 0.4, familyFarmShare: 0.3 }

describe('limits', () => {
  it('no set-aside and no preference are the open market exactly', () => {
    const { rows } = simulate(
      busyTown,
      [{}, { 'setAside.local': 0, familyFarmShare: 0, pricePreference: 0 }],
      {
        runs: 5,
        fixed: false,
      }
    )
    expect(rows.slice(0, rows.length / 2)).toEqual(rows.slice(rows.length / 2))
    const open = simulate(busyTown, [{}])
    for (let year = 0; year < busyTown.years; year++)
      expect(open.value(0, 'route.open.share', 0, year)).toBe(1)
  })

  it('a threshold above every value makes every award direct, with ample accredited supply', () => {
    const ample = model({
      groups: [group('firms'), group('coop', { traits: ['cooperative'] })],
      categories: [category({ meanBids: 80, valueSpread: 3, tendersPerYear: 500 })],
    })
    const { value } = simulate(ample, [{ directAwardThreshold: 1e9 }])
    for (let year = 0; year < 3; year++) {
      expect(value(0, 'route.direct.share', 0, year)).toBe(1)
      expect(value(0, 'share.trait.cooperative', 0, year)).toBe(1)
    }
  })

  it('no capacity makes no awards, and all needs unmet from the second year on', () => {
    const none = model({ groups: [group('firms', { capacityPerYear: 0, localRecirculation: 0 })], years: 4 })
    const { value } = simulate(none, [LEGAL])
    for (let year = 0; year < 4; year++) {
      expect(value(0, 'tenders.count', 0, year)).toBe(0)
      expect(value(0, 'spend.total', 0, year)).toBe(0)
      // Warm-up lasts one year, so the first year gives up what warm-up could not let.
      expect(value(0, 'need.unmet.share', 0, year)).toBe(1)
    }
  })

  it('no capacity leaves no payments, and of nothing no part stays in the area: a gap', () => {
    const none = model({ groups: [group('firms', { capacityPerYear: 0 })] })
    expect(simulate(none, [{}]).value(0, 'local.retained', 0, 0)).toBeNaN()
  })

  it('little capacity makes few awards: what it holds and one contract, year after year', () => {
    const little = model({
      years: 20,
      groups: [group('firms', { capacityPerYear: 10.5, serves: { works: 1 } })],
      categories: [category({ meanBids: 50 })],
    })
    const { value } = simulate(little, [{}], { feedback: false })
    for (let year = 0; year < 20; year++) expect(value(0, 'tenders.count', 0, year)).toBe(11)
  })

  it('a full in-house share meets every need in house', () => {
    const { value } = simulate(busyTown, [{ ...busyReform, inHouse: 1, contractYears: 0 }], { runs: 1 })
    for (let year = 0; year < busyTown.years; year++) {
      if (value(0, 'programme.alive', 0, year) === 0) continue
      expect(value(0, 'route.inHouse.share', 0, year)).toBe(1)
    }
    expect(value(0, 'share.trait.public', 0, 0)).toBeGreaterThan(0.5)
  })

  it('full continuity, or no elections, keep the programme alive', () => {
    const alive = (levers: Policy['levers'], elections: typeof busyTown.elections) => {
      const { elections: _, ...rest } = busyTown
      const place = {
        ...rest,
        ...(elections && { elections }),
        mechanisms: { ...busyTown.mechanisms, lapseHazard: { value: 1 } },
      }
      const { mean } = simulate(place, [levers], { runs: 4 })
      return Array.from({ length: 8 }, (_, year) => mean(0, 'programme.alive', year))
    }
    const always = [1, 1, 1, 1, 1, 1, 1, 1]
    expect(alive({ continuity: 1 }, busyTown.elections)).toEqual(always)
    expect(alive({}, undefined)).toEqual(always)
    expect(alive({}, busyTown.elections)).not.toEqual(always)
  })
})

describe('a fixed budget', () => {
  const place = model({
    years: 10,
    groups: [
      group('firms', { entry: 1 }),
      group('coop', { traits: ['cooperative'], relativeCost: 1.1, entry: 0.3 }),
    ],
    categories: [category({ tendersPerYear: 400, meanBids: 6, valueSpread: 1.5 })],
    mechanisms: { inHouseCost: 1.4, unfilledDelayCost: 0.05 },
  })
  const dear = { inHouse: 0.5 }
  const { mean: of } = simulate(place, [{}, dear, { ...dear, fixedBudget: 1 }], { runs: 10 })
  const years = [2, 3, 4, 5, 6, 7, 8, 9]
  const bill = (position: number) => mean(years.map((year) => of(position, 'spend.total', year)))

  it('holds the bill within two percent, at the price of needs not met', () => {
    expect(bill(1) / bill(0)).toBeGreaterThan(1.2)
    expect(Math.abs(bill(2) / bill(0) - 1)).toBeLessThan(0.02)
    const unmet = mean(years.map((year) => of(2, 'need.unmet.share', year)))
    expect(unmet).toBeCloseTo(1 - bill(0) / bill(1), 1)
    expect(mean(years.map((year) => of(1, 'need.unmet.share', year)))).toBeLessThan(0.001)
  })

  it('changes nothing where the policy does not', () => {
    const { mean: same } = simulate(place, [{}, { fixedBudget: 1 }], { runs: 10 })
    for (const year of years) {
      expect(Math.abs(same(1, 'spend.total', year) / same(0, 'spend.total', year) - 1)).toBeLessThan(0.02)
    }
  })

  it('is not cut because nothing could be bought', () => {
    const place = model({
      groups: [group('firms', { capacityPerYear: 0, traits: ['cooperative'] })],
      categories: [category({ tendersPerYear: 8, phase: 0 })],
      mechanisms: { unfilledDelayCost: 0.1 },
    })
    const inHouse = { from: 0, to: 1, startYear: 2020, endYear: 2021 }
    const levers = { 'setAside.cooperative': 1, inHouse }
    const { value } = simulate(place, [levers, { ...levers, fixedBudget: 1 }])
    expect(value(1, 'tenders.count', 0, 1)).toBe(value(0, 'tenders.count', 0, 1))
  })
})
