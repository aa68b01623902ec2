import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LeverTrial } from '../../src/cli/lever-trial.ts'
import { LEVER_IDS } from '../../src/engine/index.ts'
import { cli, createFolder, quickCli, smallTown } from './run-cli.ts'

/*
 * What `npm run levers` says, of a town in which every expectation holds and of one in which some cannot: no contract
 * there ever fails, so that no committee can notice it.
 */

const folder = createFolder()
const place = (id: string, deliveryFailure: number) =>
  folder.write(`${id}.json`, {
    ...smallTown,
    id,
    years: 2,
    groups: smallTown.groups.map((group) => ({ ...group, deliveryFailure })),
    categories: [{ id: 'repairs', name: 'Repairs', tendersPerYear: 60, medianValue: 150_000 }],
    policies: { baseline: { ...smallTown.policies.baseline, levers: { lotAbove: 150_000 } } },
  })
const busy = place('busy', 0.4)
const idle = place('idle', 0)
afterAll(folder.remove)

const RUNS = ['--runs', '8']
let text: string
let trials: readonly LeverTrial[]

beforeAll(async () => {
  const shown = await quickCli('levers', busy, ...RUNS)
  const json = await quickCli('levers', busy, ...RUNS, '--json')
  expect([...shown.problems, ...json.problems]).toEqual([])
  text = shown.out
  trials = (JSON.parse(json.out) as { trials: readonly LeverTrial[] }).trials
})

describe('levers', () => {
  it('prints a line for every lever, in order, under the name of the place', () => {
    const [head = '', empty, title, ...lines] = text.trimEnd().split('\n')
    expect(head.trim().split(/\s{2,}/)).toEqual([
      ...['lever', 'today', 'strong', 'effect', '± error', 'bill', 'unfilled', 'expected'],
    ])
    expect([empty, title]).toEqual(['', smallTown.title])
    expect(lines.map((line) => line.trim().split(/\s+/)[0])).toEqual(LEVER_IDS)
    expect(lines.find((line) => line.includes('setAside.womenLed'))).toContain('reaches nothing here')
    expect(lines.find((line) => line.includes('setAside.local'))).toMatch(
      /\+\d+\.\d\d pt .* up: rivals are shut out/
    )
  })

  it('prints the same as JSON, with the numbers behind each line', () => {
    expect(trials.map(({ lever }) => lever)).toEqual(LEVER_IDS)
    const inHouse = trials.find(({ lever }) => lever === 'inHouse')
    expect(inHouse).toMatchObject({ scenario: 'busy', today: 0, sign: 'up', verdict: 'asExpected' })
    expect(inHouse?.effect).toBeGreaterThan(3 * (inHouse?.error ?? Infinity))
    expect(trials.filter(({ verdict }) => verdict === 'without effect' || verdict === 'against')).toEqual([])
  })

  it('ends with status 2 and a line for each expectation that does not hold', async () => {
    const { status, out, err } = await cli('levers', idle, ...RUNS)
    expect(status).toBe(2)
    expect(out.split('\n').filter((line) => line.includes('[without effect]')).length).toBeGreaterThan(0)
    const lines = err.trimEnd().split('\n')
    expect(lines).toContain('idle: committees is without effect, must act: failures are noticed early')
    for (const line of lines) expect(line).toMatch(/^idle: \w+ is (without effect|against), must act: /)
  })
})
