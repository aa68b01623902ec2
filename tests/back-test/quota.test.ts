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

  it('is none without one', () => {
    expect(of({ policy: 'baseline' })).toBeNull()
    expect(of({ metric: 'bids.single.share' })).toBeNull()
    expect(of({ metric: 'share.group.big-firms' })).toBeNull()
  })
})
