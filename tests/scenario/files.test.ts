import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseScenario, scenarioHash, ungradedNumbers, type Scenario } from '../../src/scenario/index.ts'

const folder = new URL('../../scenarios/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'scenario.schema.json')
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

function parsed(name: string): Scenario {
  const result = parseScenario(read(name))
  if (!result.ok)
    throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return result.scenario
}

/** Every `source` in the file. */
function sources(tree: unknown): string[] {
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([key, value]) =>
    key === 'source' && typeof value === 'string' ? [value] : sources(value)
  )
}

it('finds the scenarios of three places', () => {
  expect(files).toEqual(
    expect.arrayContaining(['recoleta-street-cleaning.json', 'sao-paulo-school-meals.json', 'us-city.json'])
  )
})

describe.each(files)('%s', (name) => {
  it('is valid and named like its file', () => {
    expect(`${parsed(name).id}.json`).toBe(name)
  })

  it('holds no number without grade and source', () => {
    expect(ungradedNumbers(read(name))).toEqual([])
  })

  it('cites every source that it lists', () => {
    const cited = new Set(sources(read(name)))
    expect(
      parsed(name)
        .evidence.map((each) => each.id)
        .filter((id) => !cited.has(id))
    ).toEqual([])
  })

  it('gives every assumption on an uncertain quantity a range', () => {
    const bare = (tree: unknown, path: string): string[] => {
      if (typeof tree !== 'object' || tree === null) return []
      const { value, low, grade } = tree as Record<string, unknown>
      if (value !== undefined && value !== 0 && grade === 'D' && low === undefined) return [path]
      return Object.entries(tree).flatMap(([key, each]) => bare(each, `${path}.${key}`))
    }
    const { groups, categories } = parsed(name)
    const certainOnly = /\.(contractYears|minBids|phase|serves\..*)$/
    expect(bare({ groups, categories }, '').filter((path) => !certainOnly.test(path))).toEqual([])
  })

  it('has a reform, two or three things left out, a note of law on every lever that it moves', () => {
    const { policies, leavesOut, law, levers } = parsed(name)
    expect(Object.keys(policies)).toContain('reform')
    expect(leavesOut.length).toBeGreaterThanOrEqual(2)
    expect(leavesOut.length).toBeLessThanOrEqual(3)
    const noted = law.map((each) => each.lever)
    const moved = Object.values(policies).flatMap((policy) => Object.keys(policy.levers))
    expect(noted).toEqual(expect.arrayContaining([...moved, ...levers.main]))
  })

  it('survives being written and read again', () => {
    const scenario = parsed(name)
    const again = parseScenario(JSON.parse(JSON.stringify(scenario)))
    expect(again).toEqual({ ok: true, scenario })
    expect(again.ok && scenarioHash(again.scenario)).toBe(scenarioHash(scenario))
  })
})
