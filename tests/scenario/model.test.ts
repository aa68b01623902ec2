import { describe, expect, it } from 'vitest'
import { LEVERS, MECHANISM_IDS } from '../../src/engine/index.ts'
import {
  parseScenario,
  PRIOR_EVIDENCE,
  PRIORS,
  toModel,
  toPolicy,
  ungradedNumbers,
  type FileQuantity,
  type Scenario,
} from '../../src/scenario/index.ts'
import { minimal, minimalWith } from './minimal.ts'

function scenarioOf(json: unknown): Scenario {
  const result = parseScenario(json)
  if (!result.ok)
    throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return result.scenario
}

const plain = (prior: FileQuantity) =>
  typeof prior === 'number' ? { value: prior, low: 0, high: 0, grade: '', source: '', note: '' } : prior

describe('toModel', () => {
  it('strips grade, source and note, and names the shape', () => {
    const entry = { value: 0.5, low: 0.3, high: 0.7, grade: 'D', note: 'a guess' }
    const model = toModel(scenarioOf(minimalWith('groups/1/entry', entry)))
    expect(model.groups[1]?.entry).toEqual({ value: 0.5, low: 0.3, high: 0.7, shape: 'pert' })
    expect(model.groups[0]?.capacityPerYear).toEqual({ value: 9e6 })
  })

  it('lets a scenario override the priors', () => {
    const model = toModel(scenarioOf(minimalWith('mechanisms', { displacement: 0.9 })))
    expect(model.mechanisms.displacement).toEqual({ value: 0.9 })
    expect(model.mechanisms.lapseHazard).toMatchObject({ value: 0.25 })
  })

  it('starts learning from the cost itself when no floor is given', () => {
    const model = toModel(scenarioOf(minimalWith('groups/1/relativeCost', 1.1)))
    expect(model.groups[1]?.relativeCostFloor).toEqual({ value: 1.1 })
  })

  it('aims levers at the preferred traits unless told otherwise', () => {
    const file = { ...minimal(), preferredTraits: ['small'], eligibility: { access: ['local'] } }
    const { eligibility } = toModel(scenarioOf(file))
    expect(eligibility).toEqual({
      directAward: ['small'],
      pricePreference: ['small'],
      access: ['local'],
      support: ['small'],
      label: ['small'],
      reserveBelow: ['small'],
      subcontractGoal: ['small'],
    })
  })

  it('leaves out what the file leaves out', () => {
    const model = toModel(scenarioOf(minimal()))
    expect(model).not.toHaveProperty('elections')
    expect(model.groups[0]).not.toHaveProperty('serves')
    expect(model.categories[0]).not.toHaveProperty('phase')
  })
})

describe('toPolicy', () => {
  it('keeps what a policy does not name as it is today', () => {
    const policies = {
      baseline: { name: "Today's rules", levers: { paymentDays: { value: 60, grade: 'D' }, access: 0.1 } },
      reform: {
        name: 'Reform',
        levers: { access: { from: 0, to: 1, startYear: 2026, endYear: 2028, grade: 'D' } },
      },
    }
    const scenario = scenarioOf({ ...minimal(), policies })
    expect(toPolicy(scenario, 'baseline')).toEqual({
      id: 'baseline',
      levers: { paymentDays: 60, access: 0.1 },
    })
    const access = { from: 0, to: 1, startYear: 2026, endYear: 2028 }
    expect(toPolicy(scenario, 'reform')).toEqual({ id: 'reform', levers: { paymentDays: 60, access } })
  })

  it('refuses a policy that is not there', () => {
    const missing = () => toPolicy(scenarioOf(minimal()), 'toString')
    expect(missing).toThrow(new RangeError('unknown policy: toString, must be one of baseline'))
  })
})

describe('the shared priors', () => {
  it('cover every mechanism with a range, or as a switch, and with a grade and a source', () => {
    expect(Object.keys(PRIORS).sort()).toEqual([...MECHANISM_IDS].sort())
    const known = PRIOR_EVIDENCE.map((each) => each.id)
    for (const [id, prior] of Object.entries(PRIORS)) {
      const { value, low, high, grade, source, note } = plain(prior)
      const ranged = low !== undefined && high !== undefined && low < high
      const isSwitch = low === undefined && (value === 0 || value === 1)
      expect({ id, known: ranged || isSwitch }).toEqual({ id, known: true })
      expect(`${id} ${grade} ${typeof note}`).toMatch(/ [ABCD] string$/)
      expect(known).toContain(source)
    }
  })

  it('cite every source that they list', () => {
    const cited = Object.values(PRIORS).map((prior) => plain(prior).source)
    expect(PRIOR_EVIDENCE.map((each) => each.id).filter((id) => !cited.includes(id))).toEqual([])
  })
})

describe('ungradedNumbers', () => {
  it('names each number that lacks grade or source', () => {
    const graded = { value: 1, low: 0.5, high: 2, grade: 'B', source: 'page' }
    const file = {
      years: 10,
      groups: [{ entry: graded, firms: 3, serves: { a: { value: 1, grade: 'B' } } }],
      focus: { year: 2030 },
    }
    expect(ungradedNumbers(file)).toEqual(['groups[0].firms', 'groups[0].serves.a.value'])
  })
})

it('takes every lever at both ends of its range', () => {
  for (const { id, min, max } of LEVERS) {
    for (const value of [min, max]) {
      const scenario = scenarioOf(minimalWith('policies/baseline/levers', { [id]: value }))
      expect(toPolicy(scenario, 'baseline').levers).toEqual({ [id]: value })
    }
  }
})
