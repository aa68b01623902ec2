import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseScenario } from '../../src/scenario/index.ts'
import { minimalWith } from '../scenario/minimal.ts'
import { runs } from '../support/runs.ts'
import { anyScenario } from './any-scenario.ts'
import { unsoundNumber } from './finite.ts'

/** What is refused of a file, by its fields. */
const refused = (json: unknown): readonly string[] => {
  const result = parseScenario(json)
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`)
}

describe('a file that is taken', { timeout: 120_000 }, () => {
  it('is played in finite numbers, over the whole range of every field', () => {
    let played = 0
    fc.assert(
      fc.property(anyScenario, (file) => {
        const result = parseScenario(file)
        if (!result.ok) return
        played++
        expect(unsoundNumber(result.scenario, 1)).toBe('')
      }),
      { numRuns: runs(4), endOnFailure: true }
    )
    expect(played).toBeGreaterThan(0)
  })

  it('has no endless number of bids where suppliers have next to no room today and no limits on them', () => {
    const file = {
      id: 'crowded',
      title: 'Crowded',
      years: 4,
      groups: [
        { id: 'a', name: 'A', traits: ['local'], capacityPerYear: 0.01, relativeCost: 20, firms: 6000 },
        { id: 'b', name: 'B', capacityPerYear: 1.01, contractLimit: 1.01, entry: 7e-323 },
      ],
      categories: [
        {
          id: 'x',
          name: 'X',
          tendersPerYear: 5,
          medianValue: 1.3e8,
          valueSpread: 1,
          meanBids: 100,
          ceiling: 0.29,
        },
      ],
      policies: {
        baseline: { name: 'Today', levers: {} },
        reform: { name: 'Access', levers: { access: 1 } },
      },
    }
    const result = parseScenario(file)
    if (!result.ok) throw new Error(refused(file).join())
    expect(unsoundNumber(result.scenario, 1)).toBe('')
  })
})

describe('a number that the model cannot hold is refused with its field', () => {
  it.each([
    ['groups/0/capacityPerYear', 1e-9, 'at least 0.01'],
    ['groups/0/contractLimit', 5e-324, 'at least 0.01'],
    ['categories/0/medianValue', 1e-7, 'at least 0.01'],
    ['groups/0/unitCost', 1e-300, 'at least 0.01'],
    ['mechanisms/promptPayGrowth', 1.5, 'a share from 0 to 1'],
    ['mechanisms/guaranteeFee', 2, 'a share from 0 to 1'],
    [
      'groups/0/entry',
      { value: 0.5, low: 0.4999999999, high: 0.5000000001, shape: 'beta' },
      'too narrow for a beta',
    ],
    ['groups/0/entry', { value: 0.5, low: 0, high: 1, shape: 'beta' }, ''],
    ['groups/0/entry', { value: 0.001, low: 0, high: 0.5, shape: 'beta' }, 'too wide for a beta'],
  ])('%s as %j', (path, value, words) => {
    const lines = refused(minimalWith(path, value))
    if (words === '') return expect(lines).toEqual([])
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(words)
  })
})
