import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createDraws } from '../../src/engine/draws.ts'
import { createWorld } from '../../src/engine/world.ts'
import {
  assumptionsOf,
  atWidest,
  parseScenario,
  toModel,
  uncertainOfGrade,
  withGradesFixed,
  type Scenario,
} from '../../src/scenario/index.ts'
import { minimal, minimalWith } from './minimal.ts'

const folder = new URL('../../scenarios/', import.meta.url)
const files = readdirSync(folder).filter((file) => /^[^.]+\.json$/.test(file))
const read = (file: string) => parsed(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))

function parsed(json: unknown): Scenario {
  const result = parseScenario(json)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.scenario
}

const graded = (grade: string) => ({
  value: 0.3,
  low: 0.2,
  high: 0.5,
  grade,
  source: 'report',
  note: 'By value.',
})
const town = parsed(
  Object.assign(minimal(), {
    evidence: [
      { id: 'report', title: 'A report', publisher: 'The town', year: 2024, address: 'example.org' },
    ],
    groups: [
      { id: 'big', name: 'Big firms', capacityPerYear: 9e6, entry: graded('D'), serves: { repairs: 0.5 } },
      { id: 'twin', name: 'Twins', capacityPerYear: 1e6, entry: graded('A') },
      {
        id: 'organic',
        name: 'Organic',
        capacityPerYear: 1e6,
        convertsFrom: { group: 'twin', kind: 'organic', lagYears: { value: 2, low: 1, high: 3, grade: 'B' } },
      },
    ],
    categories: [
      {
        id: 'repairs',
        name: 'Repairs',
        tendersPerYear: 40,
        medianValue: 150_000,
        observedShares: { big: graded('C') },
      },
    ],
    mechanisms: { lapseHazard: { value: 0.4, low: 0.1, high: 0.6, grade: 'D' } },
    elections: { firstYear: 2027, everyYears: { value: 4, grade: 'A', source: 'report' } },
  })
)
const by = (scenario: Scenario) => new Map(assumptionsOf(scenario).map((each) => [each.path, each]))

describe('the assumptions of a place', () => {
  it('name each number with its range, grade, source, note, and what it feeds', () => {
    expect(by(town).get('groups.big.entry')).toEqual({
      path: 'groups.big.entry',
      part: 'groups',
      owner: { id: 'big', name: 'Big firms' },
      field: 'entry',
      of: '',
      value: 0.3,
      low: 0.2,
      high: 0.5,
      shape: 'pert',
      grade: 'D',
      source: { id: 'report', title: 'A report', publisher: 'The town', year: 2024, address: 'example.org' },
      note: 'By value.',
      unit: 'share',
      feeds: 'entry',
      isPrior: false,
      certain: false,
    })
  })

  it('hold what stands deeper: parts of capacity, conversion, observed shares, elections', () => {
    const all = by(town)
    expect(all.get('groups.big.serves.repairs')).toMatchObject({ of: 'Repairs', value: 0.5, certain: true })
    expect(all.get('groups.organic.convertsFrom.lagYears')).toMatchObject({ of: 'Twins', unit: 'years' })
    expect(all.get('categories.repairs.observedShares.big')).toMatchObject({ of: 'Big firms', grade: 'C' })
    expect(all.get('elections.everyYears')).toMatchObject({ value: 4, grade: 'A', certain: true })
    expect(all.get('elections.firstYear')).toMatchObject({ value: 2027, grade: null, source: null })
  })

  it('hold the shared priors, with their own sources, until the place sets its own', () => {
    const all = by(town)
    expect(all.get('mechanisms.compliance')).toMatchObject({ isPrior: true, grade: 'C' })
    expect(all.get('mechanisms.compliance')?.source?.id).toBe('cnm-2025')
    expect(all.get('mechanisms.lapseHazard')).toMatchObject({ isPrior: false, value: 0.4, source: null })
  })

  it('have no path twice', () => {
    expect(by(town).size).toBe(assumptionsOf(town).length)
  })

  it.each(files)('%s: hold every number that the engine draws, under the engine’s name', (file) => {
    const scenario = read(file)
    const all = by(scenario)
    const ofGroups = (name: string) => scenario.groups.some(({ id }) => name.startsWith(`groups.${id}.`))
    const drawn = createDraws(createWorld(toModel(scenario))).uncertain.map(({ name }) => name)
    // A cost floor that the file leaves out is the cost itself; in-house delivery is added by the engine.
    const own = drawn
      .filter((name) => !name.endsWith('.relativeCostFloor') || all.has(name))
      .filter((name) => !name.startsWith('groups.') || ofGroups(name))
    expect(own.filter((name) => !all.has(name))).toEqual([])
    const uncertain = [...all.values()].filter(({ low, high }) => low !== undefined && low < (high ?? low))
    expect(uncertain.map(({ path }) => path).filter((path) => !drawn.includes(path))).toEqual([])
  })

  it.each(files)('%s: have a source and a grade each', (file) => {
    const bare = assumptionsOf(read(file)).filter(({ source, grade }) => source === null || grade === null)
    expect(bare.map(({ path }) => path)).toEqual([])
  })
})

describe('guesses at their widest', () => {
  const widest = by(atWidest(town, 'D'))

  it('are drawn evenly from low to high, priors too', () => {
    expect(widest.get('groups.big.entry')).toMatchObject({
      value: 0.3,
      low: 0.2,
      high: 0.5,
      shape: 'uniform',
    })
    expect(widest.get('mechanisms.entrySpeed')?.shape).toBe('uniform')
    expect(widest.get('mechanisms.lapseHazard')?.shape).toBe('uniform')
  })

  it('leave measured numbers and certain ones alone', () => {
    for (const path of ['groups.twin.entry', 'categories.repairs.observedShares.big', 'elections.firstYear'])
      expect(widest.get(path)).toEqual(by(town).get(path))
  })

  it('count a number without a grade as a guess', () => {
    expect(widest.get('groups.big.relativeCost')).toMatchObject({ grade: null, shape: 'uniform' })
  })

  it('leave shapes that reach beyond low and high', () => {
    const shaped = { ...graded('D'), source: undefined, shape: 'normal' }
    const wide = parsed(minimalWith('groups', [{ id: 'a', name: 'A', capacityPerYear: 1, entry: shaped }]))
    expect(by(atWidest(wide, 'D')).get('groups.a.entry')?.shape).toBe('normal')
  })

  it('change nothing in the scenario that was given', () => {
    const before = structuredClone(town)
    atWidest(town, 'D')
    withGradesFixed(town, ['D'])
    expect(town).toEqual(before)
  })
})

describe('grades fixed', () => {
  it('stand at their central values, and no other does', () => {
    const fixed = by(withGradesFixed(town, ['D']))
    expect(fixed.get('groups.big.entry')).toMatchObject({ value: 0.3, grade: 'D' })
    expect(fixed.get('groups.big.entry')).not.toHaveProperty('low')
    expect(fixed.get('mechanisms.entrySpeed')).not.toHaveProperty('low')
    expect(fixed.get('groups.twin.entry')).toMatchObject({ low: 0.2, high: 0.5 })
  })

  it('leave nothing uncertain of that grade', () => {
    expect(uncertainOfGrade(town, 'D')).toBeGreaterThan(30)
    expect(uncertainOfGrade(withGradesFixed(town, ['D']), 'D')).toBe(0)
    expect(uncertainOfGrade(withGradesFixed(town, ['D']), 'B')).toBe(1)
  })

  it('give the same scenario when there is nothing to fix', () => {
    const all = withGradesFixed(town, ['A', 'B', 'C', 'D'])
    expect(withGradesFixed(all, ['A', 'B', 'C', 'D'])).toBe(all)
  })
})
