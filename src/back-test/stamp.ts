import { MODEL_VERSION } from '../engine/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { STANDARD } from './job.ts'
import type { Release } from './release.ts'
import { type BackTestReport, releaseEntry, scenarioEntry } from './report.ts'

/** What a report must have been made from to be true today. */
export interface Stamp {
  readonly model: string
  readonly runs: number
  readonly seed: number
  /** Hash of each place with targets, by its id. */
  readonly hashes: Readonly<Record<string, string>>
  /** Hash of each kept version's forecasts. */
  readonly releases: Readonly<Record<string, string>>
}

/** The stamp of a report made now, from all scenarios of the project and all kept versions. */
export function stampNow(scenarios: readonly Scenario[], releases: readonly Release[] = []): Stamp {
  const tested = scenarios.filter(({ backTests }) => backTests.length > 0)
  return {
    model: MODEL_VERSION,
    ...STANDARD,
    hashes: Object.fromEntries(tested.map((scenario) => [scenario.id, scenarioEntry(scenario, false).hash])),
    releases: hashesOf(releases.map(releaseEntry)),
  }
}

const hashesOf = (entries: BackTestReport['releases']): Stamp['releases'] =>
  Object.fromEntries(entries.map(({ model, hash }) => [model, hash]))

export const stampOf = ({ model, runs, seed, scenarios, releases }: BackTestReport): Stamp => ({
  model,
  runs,
  seed,
  hashes: Object.fromEntries(scenarios.map(({ id, hash }) => [id, hash])),
  releases: hashesOf(releases),
})

/** One way in which a report is out of date: where in it, and what is wrong. */
export interface Stale {
  readonly path: string
  readonly message: string
}

/** What makes a report out of date; nothing when it is as one made now would be. */
export function staleness(found: Stamp, wanted: Stamp): Stale[] {
  const fields = ['model', 'runs', 'seed'] as const
  return [
    ...fields
      .filter((field) => found[field] !== wanted[field])
      .map((path) => ({ path, message: `${found[path]}, must be ${wanted[path]}` })),
    ...differences('scenarios', found.hashes, wanted.hashes),
    ...differences('releases', found.releases, wanted.releases),
  ]
}

type Hashes = Readonly<Record<string, string>>

/** What is missing, too much, or not as it was. */
function differences(of: 'scenarios' | 'releases', found: Hashes, wanted: Hashes): Stale[] {
  const ids = [...new Set([...Object.keys(wanted), ...Object.keys(found)])].sort()
  return ids.flatMap((id) => {
    const [was, is] = [found[id], wanted[id]]
    if (was === is) return []
    const message = ((): string => {
      if (was === undefined) return 'is not in it, must be'
      if (is === undefined)
        return of === 'scenarios' ? 'has no targets, must not be in it' : 'is not kept, must not be in it'
      return 'has changed since, must be played again'
    })()
    return [{ path: `${of}.${id}`, message }]
  })
}
