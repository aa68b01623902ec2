import { describe, expect, it } from 'vitest'
import type { Policy } from '../../src/engine/index.ts'
import { category, group, model } from './support/model.ts'
import { simulate } from './support/simulation.ts'

const GOAL = 0.3
const TRAIT = 'share.trait.minorityOwned'
const PASSED = 'subcontract.share.trait.minorityOwned'

interface Options {
  readonly compliance?: number
  readonly goalWaivers?: number
  readonly goalCost?: number
  readonly minority?: Parameters<typeof group>[1]
  readonly works?: Parameters<typeof category>[0]
}

/** A town whose minority-owned firms are too dear to win: all that they have comes through subcontracts. */
function town({ compliance = 1, goalWaivers = 0, goalCost = 0, minority = {}, works = {} }: Options) {
  const scene = model({
    years: 2,
    groups: [
      group('firms', { serves: { works: 1 } }),
      group('minority', {
        traits: ['minorityOwned'],
        relativeCost: 15,
        serves: { works: 1 },
        ...minority,
      }),
    ],
    categories: [category({ meanBids: 20, phase: 0, ...works })],
    mechanisms: { compliance, goalWaivers, goalCost },
  })
  const levers: Policy['levers'][] = [{}, { subcontractGoal: GOAL }]
  const { value } = simulate(scene, levers, { feedback: false })
  return (position: number, metric: string, year = 1) => value(position, metric, 0, year)
}

describe('a subcontract goal', () => {
  it.each([
    { compliance: 1, goalWaivers: 0 },
    { compliance: 0.8, goalWaivers: 0.3 },
    { compliance: 1.5, goalWaivers: 0.3 },
  ])('passes on goal · min(1, ρ) · (1 − waivers) where there is room: %o', (options) => {
    const of = town(options)
    const part = GOAL * Math.min(1, options.compliance) * (1 - options.goalWaivers)
    expect(of(0, TRAIT)).toBe(0)
    expect(of(1, PASSED)).toBeCloseTo(part, 9)
    // A share of the trait includes what it is passed on.
    expect(of(1, TRAIT)).toBeCloseTo(part, 9)
    expect(of(1, 'spend.total')).toBeCloseTo(of(0, 'spend.total'), 6)
    // It is paid to them, but awarded to the winner.
    expect(of(1, 'share.trait.minorityOwned.count')).toBe(0)
  })

  it('costs its part of the work passed on, and nothing else', () => {
    const of = town({ goalCost: 0.1 })
    expect(of(1, 'spend.total') / of(0, 'spend.total')).toBeCloseTo(1 + GOAL * 0.1, 9)
    expect(of(1, 'price.index') / of(0, 'price.index')).toBeCloseTo(1 + GOAL * 0.1, 9)
    expect(of(1, TRAIT)).toBeCloseTo((GOAL * 1.1) / (1 + GOAL * 0.1), 9)
  })

  it('passes on no more than admissible firms have room for', () => {
    // 100 contracts of 1; room of 40, half of it with admissible firms, stretched by a quarter.
    const of = town({ minority: { capacityPerYear: 32, stretch: 0.25, entry: 0.5 } })
    expect(of(1, PASSED)).toBeCloseTo(0.2, 9)
  })

  it('passes nothing on to firms that are not admissible', () => {
    const of = town({ minority: { entry: 0 }, goalCost: 0.1 })
    expect(of(1, PASSED)).toBe(0)
    expect(of(1, 'spend.total')).toBe(of(0, 'spend.total'))
  })

  it('reaches nothing in a category that is not reservable', () => {
    const of = town({ works: { reservable: false } })
    expect(of(1, PASSED)).toBe(0)
    expect(of(1, 'spend.total')).toBe(of(0, 'spend.total'))
  })

  it('asks nothing of winners whom it is for', () => {
    const of = town({ minority: { relativeCost: 1 }, goalCost: 0.1 })
    const won = of(0, TRAIT)
    expect(won).toBeGreaterThan(0)
    const passed = GOAL * (1 - won)
    expect(of(1, 'spend.total') / of(0, 'spend.total')).toBeCloseTo(1 + passed * 0.1, 9)
    expect(of(1, TRAIT)).toBeCloseTo((won + passed * 1.1) / (1 + passed * 0.1), 9)
  })

  it('lasts as long as the contract', () => {
    const of = town({ works: { contractYears: 4 } })
    // A quarter of the contracts in force is let in each year, at about the same price.
    expect(of(1, PASSED, 0)).toBeCloseTo(GOAL / 4, 2)
    expect(of(1, PASSED, 1)).toBeCloseTo(GOAL / 2, 2)
  })
})
