import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { parseScenario, toModel, toPolicy } from '../../src/scenario/index.ts'
import { simulate } from './support/simulation.ts'

vi.setConfig({ testTimeout: 240_000 })

const RUNS = 4

/** Quotas that brought hardly anything. */
it.each([['held-out/tanzania-mainland', 'special-groups']])(
  '%s fails for lack of admissible firms: with them the share of %s is several times as high',
  (file, who) => {
    const url = new URL(`../../scenarios/${file}.json`, import.meta.url)
    const result = parseScenario(JSON.parse(readFileSync(url, 'utf8')))
    if (!result.ok) throw new Error(`${file} is not valid`)
    const scene = { ...toModel(result.scenario), years: 5 }
    const baseline = toPolicy(result.scenario, 'baseline').levers
    const { levers } = toPolicy(result.scenario, 'reform')
    const admitted = scene.groups.map((group) =>
      group.id === who ? { ...group, entry: { value: 0.8 } } : group
    )
    const share = (groups: typeof scene.groups) =>
      simulate({ ...scene, groups }, [levers], { baseline, runs: RUNS, fixed: false }).mean(
        0,
        `share.group.${who}`,
        4
      )
    const today = share(scene.groups)
    expect(today).toBeLessThan(0.03)
    expect(share(admitted)).toBeGreaterThan(3 * today)
  }
)
