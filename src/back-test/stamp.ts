import { MODEL_VERSION } from '../engine/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { STANDARD } from './job.ts'
import { type BackTestReport, scenarioEntry } from './report.ts'

/** What a report must have been made from to be true today. */
export interface Stamp {
  readonly model: string
  readonly runs: number
  readonly seed: number
  /** Hash of each place with targets, by its id. */
  readonly hashes: Readonly<Record<string, string>>
}

/** The stamp of a report made now, from all scenarios of the project. */
export function stampNow(scenarios: readonly Scenario[]): Stamp {
  const tested = scenarios.filter(({ backTests }) => backTests.length > 0)
  return {
    model: MODEL_VERSION,
    ...STANDARD,
    hashes: Object.fromEntries(tested.map((scenario) => [scenario.id, scenarioEntry(scenario).hash])),
  }
}

export const stampOf = ({ model, runs, seed, scenarios }: BackTestReport): Stamp => ({
  model,
  runs,
  seed,
  hashes: Object.fromEntries(scenarios.map(({ id, hash }) => [id, hash])),
})

/** One way in which a report is out of date: where in it, and what is wrong. */
export interface Stale {
  readonly path: string
  readonly message: string
}

/** What makes a report out of date; nothing when it is as one made now would be. */
export function staleness(found: Stamp, wanted: Stamp): Stale[] {
  const fields = ['model', 'runs', 'seed'] as const
  const ids = [...new Set([...Object.keys(wanted.hashes), ...Object.keys(found.hashes)])].sort()
  return [
    ...fields
      .filter((field) => found[field] !== wanted[field])
      .map((path) => ({ path, message: `${found[path]}, must be ${wanted[path]}` })),
    ...ids.flatMap((id) => {
      const [was, is] = [found.hashes[id], wanted.hashes[id]]
      if (was === is) return []
      const message = ((): string => {
        if (was === undefined) return 'is not in it, must be'
        return is === undefined
          ? 'has no targets, must not be in it'
          : 'has changed since, must be played again'
      })()
      return [{ path: `scenarios.${id}`, message }]
    }),
  ]
}
