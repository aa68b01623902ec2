import { describe, expect, it } from 'vitest'
import { applyEdits, assumptionsOf, checkEdits, toModel, type Edits } from '../../src/scenario/index.ts'
import { parsed } from '../state/town.ts'
import { minimal } from './minimal.ts'

const town = parsed(
  Object.assign(minimal(), {
    evidence: [{ id: 'report', title: 'A report', publisher: 'The town' }],
    groups: [
      { id: 'big-firms', name: 'Big firms', capacityPerYear: 9e6, relativeCost: 1, relativeCostFloor: 0.9 },
      {
        id: 'local-firms',
        name: 'Local firms',
        capacityPerYear: 3e6,
        entry: {
          value: 0.3,
          low: 0.2,
          high: 0.5,
          shape: 'triangular',
          grade: 'D',
          source: 'report',
          note: 'Old.',
        },
      },
    ],
  })
)
const entry = 'groups.local-firms.entry'
const after = (edits: Edits, path: string) =>
  assumptionsOf(applyEdits(town, edits)).find((each) => each.path === path)
const wrong = (edits: Edits) => checkEdits(town, edits).map(({ path, message }) => `${path}: ${message}`)

describe('an edited number', () => {
  it('is the same in every future when it stands alone', () => {
    expect(after({ [entry]: 0.8 }, entry)).toMatchObject({ value: 0.8, grade: 'D', source: null, note: '' })
    expect(after({ [entry]: { value: 0.8 } }, entry)).not.toHaveProperty('low')
    expect(toModel(applyEdits(town, { [entry]: 0.8 })).groups[1]?.entry).toEqual({ value: 0.8 })
  })

  it('keeps grade and shape with a range of its own', () => {
    const own = { value: 0.6, low: 0.5, high: 0.9 }
    expect(after({ [entry]: own }, entry)).toMatchObject({ ...own, shape: 'triangular', grade: 'D' })
  })

  it('takes the place of a shared prior in this place alone', () => {
    const edits = { 'mechanisms.lapseHazard': 0.5 }
    expect(after(edits, 'mechanisms.lapseHazard')).toMatchObject({ value: 0.5, isPrior: false, grade: 'D' })
    expect(after({}, 'mechanisms.lapseHazard')?.isPrior).toBe(true)
    expect(toModel(applyEdits(town, edits)).mechanisms.lapseHazard).toEqual({ value: 0.5 })
  })

  it('leaves all others alone', () => {
    const others = (edits: Edits) =>
      assumptionsOf(applyEdits(town, edits)).filter(({ path }) => path !== entry)
    expect(others({ [entry]: 0.8 })).toEqual(others({}))
    expect(applyEdits(town, {})).toBe(town)
  })

  it('must be a number of the model', () => {
    expect(() => applyEdits(town, { 'groups.nobody.entry': 1 })).toThrow(
      'unknown assumption: groups.nobody.entry'
    )
    expect(wrong({ 'groups.local-firms.entrie': 0.3 })).toEqual([
      `groups.local-firms.entrie: no number of the model, did you mean ${entry}?`,
    ])
    expect(wrong({ constructor: 1 })[0]).toContain('constructor: no number of the model')
  })
})

describe('what is wrong with an edit is said as in a file', () => {
  it.each<[Edits, string]>([
    [{ [entry]: 1.3 }, `${entry}: 1.3 is too high: give a share from 0 to 1, where 0.3 means 30%`],
    [{ [entry]: Number.NaN }, `${entry}: NaN is not a number that a file can hold: give a finite one`],
    [{ [entry]: { value: 0.6, low: 0.7, high: 0.9 } }, `${entry}: 0.6 lies outside its own range`],
    [{ [entry]: { value: 0.6, low: 0.5 } }, `${entry}: missing: give low and high together, or neither`],
    [{ 'mechanisms.lapseYears': -1 }, 'mechanisms.lapseYears: -1 is too low: give a number of years'],
    [{ 'groups.big-firms.capacityPerYear': 0 }, 'groups.big-firms.capacityPerYear: 0 is too low'],
    [
      { 'categories.repairs.contractYears': 1.5 },
      'categories.repairs.contractYears: 1.5 is not a whole number',
    ],
    [
      { 'categories.repairs.contractYears': { value: 2, low: 1, high: 3 } },
      'categories.repairs.contractYears: unknown field',
    ],
  ])('%j', (edits, told) => {
    expect(wrong(edits)[0]).toContain(told)
  })

  it('names the number that does not fit another one', () => {
    const tooLow = { 'groups.big-firms.relativeCost': 0.8 }
    expect(wrong(tooLow)[0]).toContain('groups.big-firms.relativeCostFloor: 0.9 is above the cost itself')
    expect(wrong({ ...tooLow, 'groups.big-firms.relativeCostFloor': 0.7 })).toEqual([])
  })

  it('is nothing when all is allowed', () => {
    expect(wrong({ [entry]: 0.4, 'mechanisms.compliance': { value: 0.9, low: 0.8, high: 1 } })).toEqual([])
  })
})
