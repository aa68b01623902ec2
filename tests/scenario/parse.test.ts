import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepare, simulateRuns } from '../../src/engine/index.ts'
import { parsePolicy, parseScenario, toModel, toPolicy, type Scenario } from '../../src/scenario/index.ts'
import { minimal, minimalWith } from './minimal.ts'

function scenarioOf(json: unknown): Scenario {
  const result = parseScenario(json)
  if (!result.ok)
    throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return result.scenario
}

describe('parseScenario', { timeout: 60_000 }, () => {
  it('takes a minimal file and fills in the rest', () => {
    const scenario = scenarioOf(minimal())
    expect(scenario).toMatchObject({
      schemaVersion: 1,
      startYear: 2026,
      years: 10,
      currency: 'XXX',
      evidence: [],
    })
    expect(scenario.groups[0]).toMatchObject({
      traits: [],
      firms: 20,
      entry: { value: 0.5, low: 0.3, high: 0.7 },
    })
    expect(scenario.focus).toEqual({ metric: 'share.trait.local', year: 2035, target: 0.25 })
    expect(scenario.levers.main).toHaveLength(6)
    const money = { max: 2_000_000, step: 20_000 }
    expect(scenario.levers.ranges).toEqual({
      reserveBelow: money,
      directAwardThreshold: money,
      lotAbove: money,
      lotSize: money,
    })
  })

  it('gives the engine a minimal file that runs', () => {
    const scenario = scenarioOf(minimal())
    const baseline = toPolicy(scenario, 'baseline')
    const job = {
      model: toModel(scenario),
      baseline,
      policies: [baseline],
      seed: 1,
      fixed: true,
      feedback: true,
    }
    expect(
      simulateRuns(prepare(job), [0], 0, 2).every((value) => Number.isFinite(value) || Number.isNaN(value))
    ).toBe(true)
  })

  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (json) => {
        expect(parseScenario(json).ok).toBe(false)
      })
    )
  })

  it('never throws, whatever value is not JSON at all', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
        (value) => {
          expect(parseScenario(value).ok).toBe(false)
        }
      )
    )
  })

  it('never throws when any field of a good file holds something else, and then names a path', () => {
    const fields = [
      'id', 'place', 'years', 'groups', 'groups/0', 'groups/0/entry', 'groups/0/serves', 'groups/0/convertsFrom', 'groups/0/traits',
      'categories', 'categories/0', 'categories/0/observedShares', 'categories/0/directShares', 'categories/0/phase', 'mechanisms', 'eligibility', 'elections',
      'law', 'levers', 'levers/ranges', 'focus', 'leavesOut', 'policies', 'policies/baseline', 'policies/baseline/levers', 'policies/toString',
      'backTests', 'evidence', 'evidence/toString',
    ] // prettier-ignore
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 4 }), (field, value) => {
        const result = parseScenario(minimalWith(field, value))
        if (!result.ok) for (const { path, message } of result.problems) expect(path && message).not.toBe('')
      }),
      { numRuns: 500 }
    )
  })

  it('leaves no trace on the prototype of objects', () => {
    parseScenario(
      JSON.parse('{ "__proto__": { "polluted": true }, "groups": [{ "__proto__": { "polluted": true } }] }')
    )
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('parsePolicy', () => {
  const scenario = scenarioOf(
    minimalWith('policies/baseline/levers', { paymentDays: 60, bidGuarantee: { value: 0.05, grade: 'D' } })
  )

  it('takes levers that the file does not name from today', () => {
    const result = parsePolicy(
      { name: 'Faster', levers: { paymentDays: { from: 60, to: 30, startYear: 2026, endYear: 2028 } } },
      scenario
    )
    const paymentDays = { from: 60, to: 30, startYear: 2026, endYear: 2028 }
    expect(result).toEqual({
      ok: true,
      name: 'Faster',
      policy: { id: 'proposal', levers: { paymentDays, bidGuarantee: 0.05 } },
    })
  })

  it('refuses what is wrong by name', () => {
    expect(parsePolicy({ levers: { acces: 1, inHouse: 2 } }, scenario)).toEqual({
      ok: false,
      problems: [
        { path: 'levers.inHouse', message: '2 is too high: give a share from 0 to 1, where 0.3 means 30%' },
        { path: 'levers.acces', message: 'unknown field, did you mean access?' },
      ],
    })
    expect(parsePolicy({ levers: { access: { value: 1, source: 'page' } } }, scenario)).toEqual({
      ok: false,
      problems: [
        {
          path: 'levers.access.source',
          message: 'there is no evidence entry "page", and there is none to choose from',
        },
      ],
    })
  })

  it('never throws, whatever JSON it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => typeof parsePolicy(json, scenario).ok === 'boolean'))
  })
})
