import { describe, expect, it } from 'vitest'
import { quotaOf } from '../../src/back-test/quota.ts'
import { parsedTown, testedTown } from './town.ts'

const [near] = parsedTown().backTests
const of = (change: object, town: object = {}) => {
  if (!near) throw new Error('no target')
  return quotaOf({ ...near, ...change }, parsedTown(town))
}

describe('the quota that a forecast could go by', () => {
  it('is what the rules set aside for those whom the target counts, in its year', () => {
    expect(of({})).toBe(0.33)
    expect(of({ metric: 'spend.trait.local' })).toBe(0.33)
    expect(of({ metric: 'share.trait.local.count' })).toBe(0.33)
  })

  it('is that of a trait for the only group that has it', () => {
    expect(of({ metric: 'share.group.local-firms' })).toBe(0.33)
    const groups = testedTown.groups.map((group) => ({ ...group, traits: ['local'] }))
    expect(of({ metric: 'share.group.local-firms' }, { groups })).toBeNull()
  })

  it('has levers of its own for family farms and organic growers', () => {
    const groups = [{ ...testedTown.groups[1], traits: ['familyFarm'] }]
    const policies = { ...testedTown.policies, reform: { name: 'Farms', levers: { familyFarmShare: 0.3 } } }
    const backTests = testedTown.backTests.map((test) => ({
      ...test,
      metric: 'share.trait.familyFarm',
      unit: 'share',
    }))
    expect(of({ metric: 'share.trait.familyFarm' }, { groups, policies, backTests })).toBe(0.3)
  })

  describe('of the contracts below a threshold', () => {
    const rules = (levers: object) => ({
      ...testedTown.policies,
      reform: { name: 'Small contracts', levers },
    })
    const categories = [{ ...testedTown.categories[0], valueSpread: 2 }]
    const eligibility = { reserveBelow: ['local'] }
    // By value, half of a log-normal lies below its median times e^(σ²).
    const half = 150_000 * Math.exp(Math.log(2) ** 2)

    it('is the part of spending in them', () => {
      const town = { policies: rules({ reserveBelow: half }), categories, eligibility }
      expect(of({}, town)).toBeCloseTo(0.5, 5)
      expect(of({ metric: 'share.group.local-firms' }, town)).toBeCloseTo(0.5, 5)
      const levers = { reserveBelow: half, 'setAside.local': 0.4 }
      expect(of({}, { ...town, policies: rules(levers) })).toBeCloseTo(0.5 + 0.5 * 0.4, 5)
    })

    it('is none where it is for others too, or for nobody', () => {
      const groups = testedTown.groups.map((group) => ({
        ...group,
        traits: [...(group.traits ?? []), 'small'],
      }))
      const town = { policies: rules({ reserveBelow: half }), categories, groups }
      expect(of({}, { ...town, eligibility: { reserveBelow: ['small'] } })).toBeNull()
      expect(of({}, { ...town, eligibility: { reserveBelow: [] } })).toBeNull()
    })

    it('counts works at their higher threshold, and no category that rules do not reach', () => {
      const works = { ...categories[0], id: 'works', name: 'Works' }
      const policies = rules({ reserveBelow: half / 10 })
      const two = (change: object) => [
        { ...categories[0], reservable: false },
        { ...works, ...change },
      ]
      expect(of({}, { policies, eligibility, categories: two({ worksRatio: 10 }) })).toBeCloseTo(0.25, 5)
      expect(of({}, { policies, eligibility, categories: two({ reservable: false }) })).toBeNull()
    })
  })

  it('is a subcontract goal of what is not reserved, for those alone whom the target counts', () => {
    const policies = {
      ...testedTown.policies,
      reform: { name: 'A goal', levers: { 'setAside.local': 0.2, subcontractGoal: 0.3 } },
    }
    expect(of({}, { policies, eligibility: { subcontractGoal: ['local'] } })).toBeCloseTo(0.2 + 0.8 * 0.3, 12)
    expect(of({}, { policies, eligibility: { subcontractGoal: ['group:big-firms'] } })).toBe(0.2)
  })

  it('is none without one', () => {
    expect(of({ policy: 'baseline' })).toBeNull()
    expect(of({ metric: 'bids.single.share' })).toBeNull()
    expect(of({ metric: 'share.group.big-firms' })).toBeNull()
  })
})
