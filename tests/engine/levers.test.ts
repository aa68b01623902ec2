import { describe, expect, it, vi } from 'vitest'
import {
  LEVER_IDS,
  leverById,
  LEVERS,
  metricSpecs,
  prepare,
  simulateRuns,
  type LeverId,
  type Policy,
} from '../../src/engine/index.ts'
import { leverTable, setTerms } from '../../src/engine/policy-terms.ts'
import { createTerms } from '../../src/engine/terms.ts'
import { createWorld } from '../../src/engine/world.ts'
import { model, policy } from './support/model.ts'
import { jobOf, simulate } from './support/simulation.ts'
import { busyTown } from './support/towns.ts'

vi.setConfig({ testTimeout: 60_000 })

describe('the list of levers', () => {
  it('is in the order of the ids', () => {
    expect(LEVERS.map(({ id }) => id)).toEqual([...LEVER_IDS])
    expect(new Set(LEVER_IDS).size).toBe(LEVER_IDS.length)
  })

  it('finds each by its id, and no other', () => {
    for (const lever of LEVERS) expect(leverById(lever.id)).toBe(lever)
    expect(() => leverById('setAside.martian')).toThrow('unknown lever: setAside.martian')
  })

  it.each(LEVERS)(
    'says how $id works and where it comes from',
    ({ mechanism, source, min, max, step, neutral }) => {
      expect(mechanism).toMatch(/^[A-Z].{20,}\.$/)
      expect(source.length).toBeGreaterThan(10)
      expect(min).toBeLessThanOrEqual(neutral)
      expect(neutral).toBeLessThanOrEqual(max)
      expect(min).toBeLessThan(max)
      expect(step).toBeGreaterThan(0)
      expect(step).toBeLessThanOrEqual(max - min)
    }
  )
})

describe('a policy', () => {
  const world = createWorld(busyTown)

  const termsOf = (...policies: readonly Policy['levers'][]) => {
    const terms = createTerms(world)
    for (const levers of policies) setTerms(terms, leverTable(policy(levers), 2020, 1), 0)
    return terms
  }

  it('sets the same terms whichever were in force before, and when it comes back', () => {
    const reform = {
      pricePreference: 0.1,
      label: 0.2,
      'setAside.local': 0.3,
      paymentDays: 60,
      fixedBudget: 1,
    }
    expect(termsOf(reform, {}, {}, reform)).toEqual(termsOf(reform))
    expect(termsOf({}, reform, reform, {})).toEqual(termsOf({}))
  })

  it('without levers changes nothing', () => {
    const { paymentDays, fixedBudget, directUptake, ...others } = termsOf({})
    expect({ paymentDays, fixedBudget, directUptake }).toEqual({
      paymentDays: 30,
      fixedBudget: false,
      directUptake: 1,
    })
    const noEffect = new Set(['set', 'preferenceEligible', 'accessEligible', 'supportEligible'])
    for (const [name, term] of Object.entries(others)) {
      if (noEffect.has(name)) continue
      expect(typeof term === 'number' ? [term] : Array.from(term), name).toSatisfy((list: number[]) =>
        list.every((x) => x === 0)
      )
    }
  })

  it('with every lever at its neutral value is one without levers', () => {
    expect(termsOf(Object.fromEntries(LEVERS.map((lever) => [lever.id, lever.neutral])))).toEqual(termsOf({}))
  })

  it('of one year leaves nothing behind in the next', () => {
    const moved = Object.fromEntries(
      LEVERS.map(({ id, unit, max }) => [id, unit === 'currency' ? 1000 : max])
    )
    expect(termsOf(moved)).not.toEqual(termsOf({}))
    expect(termsOf(moved, {})).toEqual(termsOf({}))
  })

  const refusal = (levers: Policy['levers']) => () => prepare(jobOf(model({}), [levers]))

  it.each(LEVERS)('is refused, naming $id, beyond its bounds', ({ id, min, max }) => {
    const rule = `must lie between ${min} and ${max}`
    expect(refusal({ [id]: max * 1.01 + 1 })).toThrow(
      `policies.policy-0.levers.${id}: ${max * 1.01 + 1}, ${rule}`
    )
    expect(refusal({ [id]: min - 0.01 })).toThrow(`policies.policy-0.levers.${id}: ${min - 0.01}, ${rule}`)
    expect(refusal({ [id]: NaN })).toThrow(`policies.policy-0.levers.${id}: NaN, ${rule}`)
    expect(refusal({ [id]: { from: min, to: max * 2 + 1, startYear: 2020, endYear: 2021 } })).toThrow(
      `policies.policy-0.levers.${id}: ${max * 2 + 1}, ${rule}`
    )
  })

  it('is refused as a baseline too', () => {
    const job = jobOf(model({}), [{}], { baseline: { inHouse: 2 } })
    expect(() => prepare(job)).toThrow('policies.baseline.levers.inHouse: 2, must lie between 0 and 1')
  })
})

describe('no lever is dead', () => {
  /** What a lever needs beside it to act at all, and a value other than its largest where that would hide it. */
  const beside: Partial<Record<LeverId, Policy['levers']>> = {
    organicPremium: { organicTarget: 0.5 },
    lotSplit: { lotAbove: 5e5, lotSize: 2e5 },
    lotAbove: { lotSplit: 1, lotSize: 2e5 },
    lotSize: { lotSplit: 1, lotAbove: 5e5 },
    monitoring: { 'setAside.local': 0.5 },
    fixedBudget: { inHouse: 0.5 },
    directUptake: { directAwardThreshold: 4e5 },
  }
  const values: Partial<Record<LeverId, number>> = {
    directAwardThreshold: 4e5,
    lotAbove: 1e6,
    lotSize: 4e5,
    directUptake: 0.5,
    reserveBelow: 4e5,
  }
  /** Half of today's tenders are awarded directly, for the lever that has them tendered. */
  const directTown = {
    ...busyTown,
    categories: busyTown.categories.map((each) => ({
      ...each,
      directShares: [{ upTo: 1e12, share: { value: 0.5 } }],
    })),
  }
  const townFor = (id: string) => (id === 'tenderDirectAwards' ? directTown : busyTown)

  it.each(LEVERS)('$id changes some metric of a busy town', ({ id, max }) => {
    const others = beside[id as LeverId] ?? {}
    const { rows } = simulate(townFor(id), [others, { ...others, [id]: values[id as LeverId] ?? max }], {
      runs: 2,
    })
    expect(rows.slice(0, rows.length / 2)).not.toEqual(rows.slice(rows.length / 2))
  })

  /** What each lever is there for: this metric moves up or down with it, summed over years and runs. */
  const aims: readonly (readonly [LeverId, string, 'up' | 'down'])[] = [
    ['setAside.local', 'share.trait.local', 'up'],
    ['setAside.cooperative', 'share.trait.cooperative', 'up'],
    ['setAside.minorityOwned', 'share.trait.minorityOwned', 'up'],
    ['setAside.womenLed', 'share.trait.womenLed', 'up'],
    ['setAside.small', 'share.trait.small', 'up'],
    ['setAside.informal', 'share.trait.informal', 'up'],
    ['familyFarmShare', 'share.trait.familyFarm', 'up'],
    ['organicTarget', 'share.trait.organic', 'up'],
    ['organicPremium', 'reserved.unfilled.share', 'down'],
    ['label', 'share.trait.organic', 'up'],
    ['reserveBelow', 'share.trait.small', 'up'],
    ['subcontractGoal', 'subcontract.share.trait.cooperative', 'up'],
    ['directAwardThreshold', 'route.direct.share', 'up'],
    ['directUptake', 'route.direct.share', 'down'],
    ['handOver', 'tenders.count', 'up'],
    ['tenderDirectAwards', 'route.direct.share', 'down'],
    ['formalisation', 'capacity.group.pickers-coop', 'up'],
    ['inHouse', 'share.trait.public', 'up'],
    ['lotSplit', 'tenders.count', 'up'],
    ['pricePreference', 'share.trait.local', 'up'],
    ['socialWeight', 'share.trait.womenLed', 'up'],
    ['contractYears', 'tenders.count', 'down'],
    ['access', 'share.trait.cooperative', 'up'],
    ['support', 'capacity.group.cooperative', 'up'],
    ['credit', 'capacity.group.cooperative', 'up'],
    ['paymentDays', 'capacity.group.cooperative', 'down'],
    ['bidGuarantee', 'capacity.group.cooperative', 'down'],
    ['continuity', 'programme.alive', 'up'],
    ['monitoring', 'share.trait.local.genuine', 'up'],
    ['committees', 'delivery.failure.share', 'down'],
  ]

  it.each(aims)('%s moves %s %s', (id, metric, way) => {
    const others = { ...beside[id] }
    const value = values[id] ?? leverById(id).max
    const simulation = simulate(townFor(id), [others, { ...others, [id]: value }], { runs: 20 })
    const total = (position: number) =>
      Array.from({ length: busyTown.years }, (_, year) => simulation.mean(position, metric, year)).reduce(
        (a, b) => a + b
      )
    const change = total(1) - total(0)
    expect(way === 'up' ? change : -change).toBeGreaterThan(0)
  })
})

describe('metrics', () => {
  it('are listed once each, shares with what they are a share of', () => {
    const specs = metricSpecs(busyTown)
    expect(new Set(specs.map(({ id }) => id)).size).toBe(specs.length)
    const whole = new Set(['concentration.hhi', 'programme.alive'])
    for (const { id, unit, denominator } of specs) {
      if (unit === 'share' && !whole.has(id)) expect(denominator, id).not.toBe('')
    }
  })

  it('fill a row, year by year', () => {
    const prepared = prepare(jobOf(busyTown, [{}]))
    expect(simulateRuns(prepared, [0], 0, 1)).toHaveLength(metricSpecs(busyTown).length * busyTown.years)
  })
})
