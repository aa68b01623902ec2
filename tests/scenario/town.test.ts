import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseScenario, toModel, toPolicy, type Scenario } from '../../src/scenario/index.ts'
import { townFile, type TownFacts } from '../../src/scenario/town.ts'
import { simulate } from '../engine/support/simulation.ts'

const read = (file: unknown): Scenario => {
  const parsed = parseScenario(file)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.scenario
}
const template = read(JSON.parse(readFileSync('scenarios/your-town.json', 'utf8')))
const words = {
  id: 'my-riverton',
  jurisdiction: 'eu' as const,
  title: 'Riverton',
  story: 's',
  scaled: 'scaled',
  told: 'told',
  jobs: 'jobs',
}
const facts: TownFacts = { name: 'Riverton', country: 'IE', currency: 'EUR', spend: 60e6, contracts: 400 }
const town = (change: Partial<TownFacts> = {}) => read(townFile(template, { ...facts, ...change }, words))

/** A metric of the first year under today's rules with every number at its middle, as the mean of some futures. */
const mean = (scenario: Scenario, metric: string): number =>
  simulate(toModel(scenario), [toPolicy(scenario, 'baseline').levers], { runs: 60 }).mean(0, metric, 0)

describe('a town told by a few facts', () => {
  it('spends the money that was told in as many contracts', () => {
    expect(Math.abs(mean(town(), 'spend.total') / 60e6 - 1)).toBeLessThan(0.2)
    expect(Math.abs(mean(town(), 'tenders.count') / 400 - 1)).toBeLessThan(0.15)
  })

  it('is under today’s rules, by its own name, with no law of the template’s', () => {
    const riverton = town()
    expect(Object.keys(riverton.policies)).toEqual(['baseline'])
    expect(riverton.place).toEqual({ name: 'Riverton', country: 'IE' })
    expect(riverton.law).toEqual([])
    expect(riverton.jurisdiction).toBe('eu')
  })

  it('has its thresholds in the size of its contracts, to a figure that a rule would name', () => {
    // Twice the money in as many contracts: each is twice as large.
    const { medianValue: before } = template.categories[0] as { medianValue: { value: number } }
    const same = town({ spend: 74e6, contracts: 170 })
    const ratio = (same.categories[0]?.medianValue as { value: number }).value / before.value
    expect(ratio).toBeGreaterThan(1.8)
    expect(ratio).toBeLessThan(2.2)
    expect(same.policies['baseline'].levers.lotAbove).toMatchObject({ value: 600_000 })
    const half = town({ spend: 55.5e6, contracts: 170 })
    expect(half.policies['baseline'].levers.lotAbove).toMatchObject({ value: 450_000 })
  })

  it('has firms that can deliver as much of the money as in the template, and jobs as many for a contract', () => {
    const size = (of: Scenario) => {
      const [category] = of.categories as unknown as [
        Record<'medianValue' | 'tendersPerYear', { value: number }>,
      ]
      const [group] = of.groups as unknown as [
        Record<'capacityPerYear' | 'jobsPerMillion', { value: number }>,
      ]
      const { medianValue, tendersPerYear } = category
      return { each: medianValue.value, count: tendersPerYear.value, ...group }
    }
    const before = size(template)
    const after = size(town({ currency: 'INR', spend: 6e9, contracts: 340 }))
    const each = after.each / before.each
    const money = each * (after.count / before.count)
    expect(each / money).not.toBeCloseTo(1, 1)
    expect(after.capacityPerYear.value / before.capacityPerYear.value / money).toBeCloseTo(1, 3)
    expect((after.jobsPerMillion.value / before.jobsPerMillion.value) * each).toBeCloseTo(1, 3)
  })

  it.each([0.2, 0.4, 0.7])('gives local suppliers what they were told to win: %s', (localShare) => {
    expect(Math.abs(mean(town({ localShare }), 'share.trait.local') - localShare)).toBeLessThan(0.08)
  })

  it('can be simulated whatever is told', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 9, noNaN: true }).map((power) => 10 ** power),
        fc.integer({ min: 5, max: 20_000 }),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
        fc.constantFrom('EUR', 'INR', 'CLP'),
        (each, contracts, localShare, currency) => {
          const spend = Math.min(1e12, each * contracts)
          const made = town({ spend, contracts, currency, ...(localShare !== undefined && { localShare }) })
          expect(() => toModel(made)).not.toThrow()
        }
      ),
      { numRuns: 100 }
    )
  })
})
