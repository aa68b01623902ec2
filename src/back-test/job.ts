import type { SimulationJob } from '../engine/index.ts'
import { type Scenario, toModel, toPolicy } from '../scenario/index.ts'
import { modelUpToTargets, policiesOf, type Wanted } from './columns.ts'

/** Futures and seed by which the project is judged. */
export const STANDARD = { runs: 2000, seed: 1 } as const

/** What is played for the targets of a scenario: each policy that they name, all quantities uncertain. */
export const backTestJob = (scenario: Scenario): SimulationJob => jobFor(scenario, scenario.backTests)

/** The first year under today's rules: what a forecast that nothing changes goes by. */
export const firstYearJob = (scenario: Scenario): SimulationJob => jobFor(scenario, firstYear(scenario))

/** What the targets count, in the first year under today's rules, and the payments of that year. */
export function firstYear({ backTests, startYear }: Scenario): Wanted[] {
  const metrics = [...backTests.map(({ metric }) => metric), 'spend.total']
  return metrics.map((metric) => ({ metric, policy: 'baseline', year: startYear }))
}

function jobFor(scenario: Scenario, wanted: readonly Wanted[]): SimulationJob {
  return {
    model: modelUpToTargets(wanted, toModel(scenario)),
    baseline: toPolicy(scenario, 'baseline'),
    policies: policiesOf(wanted).map((id) => toPolicy(scenario, id)),
    seed: STANDARD.seed,
    fixed: false,
    feedback: true,
  }
}
