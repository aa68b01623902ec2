import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  metricSpecs,
  readShareMetric,
  shareMetric,
  TRAITS,
  unionId,
  unionOf,
} from '../../src/engine/index.ts'
import { category, group, model } from './support/model.ts'
import { simulate } from './support/simulation.ts'

const parts = {
  groups: [
    group('large', { capacityPerYear: 1e12 }),
    group('coop', { traits: ['cooperative'], capacityPerYear: 1e12 }),
    group('near', { traits: ['local'], capacityPerYear: 1e12 }),
    group('both', { traits: ['local', 'cooperative'], capacityPerYear: 1e12 }),
  ],
  categories: [category({ tendersPerYear: 200, medianValue: 1e5, valueSpread: 2 })],
}
const plain = model(parts)
const place = { ...plain, unions: [['local', 'cooperative'] as const] }
const levers = { 'setAside.local': 0.2, 'setAside.cooperative': 0.1 }

describe('traits counted together', () => {
  const { value } = simulate(place, [levers])
  const read = (metric: string) => value(0, metric, 0, 1)

  it.each(['', '.count', '.genuine'])('count each supplier once: share%s', (way) => {
    const [union, local, coop] = ['local+cooperative', 'local', 'cooperative'].map((id) =>
      read(`share.trait.${id}${way}`)
    ) as [number, number, number]
    expect(union).toBeGreaterThan(Math.max(local, coop))
    expect(union).toBeLessThan(local + coop)
  })

  it('are what their groups get', () => {
    const groups = ['coop', 'near', 'both'].map((id) => read(`share.group.${id}`))
    expect(read('share.trait.local+cooperative')).toBeCloseTo(
      groups.reduce((a, b) => a + b),
      12
    )
  })

  it('move no other number', () => {
    const alone = simulate(plain, [levers])
    for (const { id } of metricSpecs(plain)) expect(value(0, id, 0, 2)).toBe(alone.value(0, id, 0, 2))
  })

  it.each([[['local']], [['cooperative', 'local']], [['local', 'local']]] as const)(
    'are refused unless two or more, each once, in order: %s',
    (union) => {
      expect(() => simulate({ ...plain, unions: [union] }, [levers])).toThrow(/^unions: /)
    }
  )

  it('have names that can be read back', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...TRAITS], { minLength: 1 }), fc.boolean(), (traits, byCount) => {
        const inOrder = TRAITS.filter((trait) => traits.includes(trait))
        expect(unionOf(unionId(traits))).toEqual(inOrder)
        expect(readShareMetric(shareMetric({ traits, byCount }))).toEqual({ traits: inOrder, byCount })
      })
    )
    for (const id of ['', 'local+local', 'cooperative+local', 'local+nobody', 'nobody', '+local'])
      expect(unionOf(id)).toBeNull()
  })
})
