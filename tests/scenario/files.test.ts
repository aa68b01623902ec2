import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseScenario, scenarioHash, ungradedNumbers, type Scenario } from '../../src/scenario/index.ts'
import { readScenario, scenarioIds } from '../../src/cli/read.ts'
import { library } from '../../src/state/library.ts'

const folder = new URL('../../scenarios/', import.meta.url)
const filesIn = (under: string) =>
  readdirSync(new URL(under, folder)).flatMap((name) =>
    name.endsWith('.json') && name !== 'scenario.schema.json' ? [`${under}${name}`] : []
  )
const places = filesIn('')
const heldOut = filesIn('held-out/')
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

it('finds the scenarios of three places, and those held out for a test of the model', () => {
  expect(places).toEqual(
    expect.arrayContaining(['recoleta-street-cleaning.json', 'sao-paulo-school-meals.json', 'us-city.json'])
  )
  expect(heldOut).toHaveLength(4)
})

it('offers no held-out place to the page or by its id, only by its path', () => {
  const ids = heldOut.map((name) => parsed(name).id)
  expect(library.cards.filter(({ id }) => ids.includes(id))).toEqual([])
  expect(scenarioIds().filter((id) => ids.includes(id))).toEqual([])
  expect(heldOut.map((name) => readScenario(`scenarios/${name}`).scenario.id)).toEqual(ids)
})

describe.each([...places, ...heldOut])('%s', (name) => {
  it('is valid and named like its file', () => {
    expect(`${parsed(name).id}.json`).toBe(basename(name))
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
