import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseScenario, type Scenario } from '../../src/scenario/index.ts'

const folder = new URL('../../scenarios/', import.meta.url)
const scenarios = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'scenario.schema.json')
  .map((name): Scenario => {
    const result = parseScenario(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    if (!result.ok) throw new Error(`${name} is not valid`)
    return result.scenario
  })

/** Which number of a group turns its payments into what the metric counts. */
const RATES = { units: 'unitCost', jobs: 'jobsPerMillion' } as const

/** Targets in homes, farms, workers and the like, with the rate that they are worked out with. */
const targets = scenarios.flatMap(({ id, groups, backTests }) =>
  backTests.flatMap((target) => {
    const [kind = '', , groupId] = target.metric.split('.')
    const group = groups.find((each) => each.id === groupId)
    if (!group || !(kind === 'units' || kind === 'jobs')) return []
    return [{ name: `${id}: ${target.id}`, target, rate: group[RATES[kind]], group, kind }]
  })
)

describe('targets in units and workers', () => {
  it('are ten at least, in six places', () => {
    expect(targets.length).toBeGreaterThanOrEqual(10)
    expect(new Set(targets.map(({ name }) => name.split(':')[0])).size).toBeGreaterThanOrEqual(6)
  })

  it.each(targets)('$name: is not worked out with a rate from its own source', ({ target, rate }) => {
    const source = typeof rate === 'object' ? rate.source : undefined
    expect(source).toBeDefined()
    expect(source).not.toBe(target.source)
  })

  it('name the unit wherever one has a cost', () => {
    const unnamed = targets.filter(({ kind, group }) => kind === 'units' && group.unitName === undefined)
    expect(unnamed.map(({ name }) => name)).toEqual([])
  })
})

describe('targets that are events', () => {
  const events = scenarios.flatMap(({ backTests }) => backTests).filter(({ event }) => event)

  it('came or did not come, and say from which value on they have come', () => {
    expect(events.length).toBeGreaterThanOrEqual(5)
    expect(events.filter(({ observed, above }) => above === undefined || ![0, 1].includes(observed))).toEqual(
      []
    )
  })
})
