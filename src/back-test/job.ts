import type { SimulationJob } from '../engine/index.ts'
import { type Scenario, toModel, toPolicy } from '../scenario/index.ts'
import { modelUpToTargets, policiesOf } from './spreads.ts'

/** Futures and seed by which the project is judged. */
export const STANDARD = { runs: 2000, seed: 1 } as const

/** What is played for the targets of a scenario: each policy that they name, all quantities uncertain. */
export function backTestJob(scenario: Scenario): SimulationJob {
  const { backTests } = scenario
  return {
    model: modelUpToTargets(backTests, toModel(scenario)),
    baseline: toPolicy(scenario, 'baseline'),
    policies: policiesOf(backTests).map((id) => toPolicy(scenario, id)),
    seed: STANDARD.seed,
    fixed: false,
    feedback: true,
  }
}
