import { describe, expect, it } from 'vitest'
import { CATEGORY_BOUNDS, GROUP_BOUNDS, mechanismBounds } from '../../src/engine/bounds.ts'
import { MECHANISM_IDS, prepare, type Model } from '../../src/engine/index.ts'
import { category, group, model } from './support/model.ts'
import { jobOf } from './support/simulation.ts'
import { busyTown } from './support/towns.ts'

const refusal = (place: Model) => () => prepare(jobOf(place, [{}]))
const beyond = (max: number) => max * 2 + 1

describe('a model', () => {
  it('within its bounds is taken', () => {
    expect(refusal(busyTown)).not.toThrow()
  })

  it.each(Object.entries(GROUP_BOUNDS))('is refused for a %s beyond its bounds', (field, [min, max]) => {
    const rule = `must lie between ${min} and ${max}`
    const place = (value: number) => model({ groups: [group('firms', { [field]: value })] })
    expect(refusal(place(beyond(max)))).toThrow(`groups.firms.${field}: value ${beyond(max)}, ${rule}`)
    expect(refusal(place(min - 1))).toThrow(`groups.firms.${field}: value ${min - 1}, ${rule}`)
    expect(refusal(place(NaN))).toThrow(`groups.firms.${field}: value NaN, ${rule}`)
  })

  it.each(Object.entries(CATEGORY_BOUNDS))('is refused for a %s beyond its bounds', (field, [min, max]) => {
    const rule = `must lie between ${min} and ${max}`
    const place = (value: number) => model({ categories: [category({ [field]: value })] })
    expect(refusal(place(beyond(max)))).toThrow(`categories.works.${field}: value ${beyond(max)}, ${rule}`)
    expect(refusal(place(min - 1))).toThrow(`categories.works.${field}: value ${min - 1}, ${rule}`)
  })

  it.each(MECHANISM_IDS)('is refused for a %s beyond its bounds', (id) => {
    const [min, max] = mechanismBounds(id)
    expect(refusal(model({ mechanisms: { [id]: beyond(max) } }))).toThrow(
      `mechanisms.${id}: value ${beyond(max)}, must lie between ${min} and ${max}`
    )
  })

  it('is refused for quantities whose range does not hold together', () => {
    const place = (entry: NonNullable<Parameters<typeof group>[1]>['entry']) => () =>
      refusal(model({ groups: [group('firms', { entry: entry ?? 0 })] }))()
    expect(place({ value: 0.5, low: 0.6, high: 0.9 })).toThrow(
      'value 0.5, must lie between low 0.6 and high 0.9'
    )
    expect(place({ value: 0.5, low: 0.2 })).toThrow('low and high belong together')
    expect(place({ value: 0.5, low: 0.2, high: 1.2 })).toThrow('high 1.2, must lie between 0 and 1')
    expect(place({ value: 0.1, low: 0, high: 0.3, shape: 'lognormal' })).toThrow(
      'low 0, must be positive for a lognormal'
    )
    expect(place({ value: 0.1, low: 0, high: 1, shape: 'beta' })).toThrow(
      'too far apart for a beta of mean 0.1'
    )
  })

  it('is refused without groups or categories, or with years that are not whole', () => {
    expect(refusal(model({ groups: [] }))).toThrow('groups: 0, must be 1 to 32 groups')
    expect(refusal(model({ categories: [] }))).toThrow('categories: 0, must be 1 to 64 categories')
    for (const years of [0, 41, 2.5]) {
      expect(refusal(model({ years }))).toThrow(`years: ${years}, must be a whole number from 1 to 40`)
    }
    expect(refusal(model({ categories: [category({ contractYears: 11 })] }))).toThrow(
      'categories.works.contractYears: 11, must be a whole number from 1 to 10'
    )
    expect(refusal(model({ categories: [category({ minBids: 0 })] }))).toThrow(
      'categories.works.minBids: 0, must be a whole number from 1 to 10'
    )
  })

  it('is refused for a group that converts from itself or from none', () => {
    const from = (twin: string) =>
      model({
        groups: [group('new', { convertsFrom: { group: twin, kind: 'organic', lagYears: { value: 2 } } })],
      })
    for (const twin of ['new', 'nobody']) {
      expect(refusal(from(twin))).toThrow(
        `groups.new.convertsFrom.group: ${twin}, must be the id of another group`
      )
    }
  })
})
