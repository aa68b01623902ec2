import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import type { Group } from '../../src/engine/index.ts'
import { parseScenario, toModel, toPolicy } from '../../src/scenario/index.ts'
import { simulate } from './support/simulation.ts'

vi.setConfig({ testTimeout: 240_000 })

const RUNS = 4

interface Case {
  readonly file: string
  readonly who: string
  /** What the group is granted. */
  readonly granted: Partial<Group>
  readonly runs: number
}

/** Quotas that brought hardly anything. */
it.each<Case>([
  {
    file: 'held-out/tanzania-mainland',
    who: 'special-groups',
    granted: { entry: { value: 0.8 } },
    runs: RUNS,
  },
  // Peru's farms lack the size of the contracts too: admission alone does not do it.
  {
    file: 'qali-warma-school-meals',
    who: 'family-farms',
    granted: { entry: { value: 0.8 }, contractLimit: { value: 1e9 } },
    runs: 30,
  },
])(
  '$file fails for lack of firms that could bid: with them the share of $who is several times as high',
  ({ file, who, granted, runs }) => {
    const url = new URL(`../../scenarios/${file}.json`, import.meta.url)
    const result = parseScenario(JSON.parse(readFileSync(url, 'utf8')))
    if (!result.ok) throw new Error(`${file} is not valid`)
    const scene = { ...toModel(result.scenario), years: 5 }
    const baseline = toPolicy(result.scenario, 'baseline').levers
    const { levers } = toPolicy(result.scenario, 'reform')
    const admitted = scene.groups.map((group) => (group.id === who ? { ...group, ...granted } : group))
    const share = (groups: typeof scene.groups) =>
      simulate({ ...scene, groups }, [levers], { baseline, runs, fixed: false }).mean(
        0,
        `share.group.${who}`,
        4
      )
    const today = share(scene.groups)
    expect(today).toBeLessThan(0.03)
    expect(share(admitted)).toBeGreaterThan(3 * today)
  }
)
