import { describe, expect, it } from 'vitest'
import type { Policy, SeriesSummary } from '../../src/engine/index.ts'
import { toModel } from '../../src/scenario/index.ts'
import { groupsWith, keptForIn, reachesAnyone } from '../../src/scenario/lever-reach.ts'
import { proposalPolicy, todayPolicy, type Settings } from '../../src/state/proposal.ts'
import { supplierFacts } from '../../src/state/supplier-facts.ts'
import { parsed, town, townFile } from './town.ts'

const model = toModel(town)
const baseline = todayPolicy(town)
const series = (p50: readonly number[]): SeriesSummary => ({
  unit: 'share',
  mean: p50,
  sd: p50,
  mcse: p50,
  p05: p50,
  p10: p50,
  p25: p50,
  p50,
  p75: p50,
  p90: p50,
  p95: p50,
})
const metrics = {
  'spend.total': series([2e6, 2e6]),
  'share.group.farms': series([0.2, 0.4]),
  'capacity.group.farms': series([1e6, 1e6]),
}
const facts = (changes: Settings, at = 0, of = model, policy: Policy = proposalPolicy(baseline, changes)) =>
  supplierFacts({ model: of, baseline, policy, groups: groupsWith(of, ['familyFarm']), at, metrics })

describe('facts about suppliers', () => {
  it('say what they are paid, and what is reserved for them, over what they can deliver', () => {
    expect(facts({})?.use).toBeCloseTo(0.4, 12)
    expect(facts({}, 1)?.use).toBeCloseTo(0.8, 12)
    expect(facts({})?.demand).toBe(0)
    expect(facts({ familyFarmShare: 0.3 })?.demand).toBeCloseTo(0.6, 12)
    expect(
      facts({ familyFarmShare: 0.3, 'setAside.local': 0.1, 'setAside.womenLed': 0.5 })?.demand
    ).toBeCloseTo(0.8, 12)
    expect(facts({ familyFarmShare: 0.8, 'setAside.local': 0.8 })?.demand).toBeCloseTo(2, 12)
  })

  it('say nothing of use where nothing is recorded', () => {
    const empty = supplierFacts({
      model,
      baseline,
      policy: baseline,
      groups: groupsWith(model, ['familyFarm']),
      at: 0,
      metrics: {},
    })
    expect(empty).toMatchObject({ use: null, demand: null, entry: 0.3 })
  })

  it('move entry toward the level that help to bid sets, as the engine does', () => {
    const { entryCeiling, entrySpeed } = model.mechanisms
    expect(facts({ access: 1 })?.entry).toBe(0.3)
    const gap = (entryCeiling.value - 0.3) * (1 - entrySpeed.value) ** 7
    expect(facts({ access: 1 }, 7)?.entry).toBeCloseTo(entryCeiling.value - gap, 12)
    expect(facts({}, 7)?.entry).toBe(0.3)
  })

  it('do not claim an entry that is worked out from observed awards', () => {
    const category = { id: 'food', name: 'Food', tendersPerYear: 20, medianValue: 1e5 }
    const observed = parsed(townFile({ categories: [{ ...category, observedShares: { farms: 0.2 } }] }))
    expect(facts({}, 0, toModel(observed))?.entry).toBeNull()
  })

  it('compare what payment ties up with what suppliers can carry, credit included', () => {
    // Sixty days of today, and a guarantee of a tenth over a contract of one year.
    expect(facts({})).toMatchObject({ tied: 2, carried: 3 })
    expect(facts({ bidGuarantee: 0.1, contractYears: 1 })?.tied).toBeCloseTo(2 + 2.4, 12)
    expect(facts({ credit: 0.5 })?.carried).toBe(3 + 0.5 * model.mechanisms.creditMonths.value)
  })

  it('are none where there is no such supplier', () => {
    const policy = baseline
    expect(supplierFacts({ model, baseline, policy, groups: [], at: 0, metrics })).toBeNull()
  })
})

describe('whom levers reach', () => {
  it('are the groups that contracts are reserved for in a year', () => {
    const ramp = { from: 0, to: 0.3, startYear: 2022, endYear: 2024 }
    const policy = proposalPolicy(baseline, { familyFarmShare: ramp })
    expect(keptForIn(model, policy, 2022)).toBeNull()
    expect(keptForIn(model, policy, 2023)?.map(({ id }) => id)).toEqual(['farms'])
    expect(keptForIn(model, proposalPolicy(baseline, { 'setAside.womenLed': 0.2 }), 2022)).toEqual([])
  })

  it('are nobody for traits and routes that the place does not have', () => {
    expect(reachesAnyone(model, 'setAside.local')).toBe(true)
    expect(reachesAnyone(model, 'setAside.womenLed')).toBe(false)
    expect(reachesAnyone(model, 'organicTarget')).toBe(false)
    expect(reachesAnyone(model, 'formalisation')).toBe(false)
    expect(reachesAnyone(model, 'paymentDays')).toBe(true)
  })
})
