import { MODEL_VERSION, type SimulationJob } from '../engine/index.ts'
import { scenarioHash, toModel } from '../scenario/index.ts'
import { jobLayout } from './gather.ts'
import { choosePolicies } from './policies.ts'
import { readScenario } from './read.ts'
import type { ResultHead } from './result.ts'
import type { SimulateOptions } from './simulate-options.ts'
import { countTogether } from './together.ts'

/** What a scenario and the options make together. */
export interface Work {
  /** As the user would find it. */
  readonly file: string
  readonly job: SimulationJob
  readonly head: ResultHead
}

/** @throws InputError */
export function makeWork(options: SimulateOptions): Work {
  const found = readScenario(options.scenario)
  const { scenario, file } = found
  const policies = choosePolicies(found, options.policies, options.settings)
  const model = countTogether(toModel(scenario), options.together)
  const [baseline] = policies
  if (!baseline) throw new Error('no baseline was chosen')
  const { seed, runs, fixed, feedback, years = model.years } = options
  const job: SimulationJob = {
    model: { ...model, years },
    baseline: baseline.policy,
    policies: policies.map(({ policy }) => policy),
    seed,
    fixed,
    feedback,
  }
  const head = {
    model: MODEL_VERSION,
    scenario: scenario.id,
    scenarioHash: scenarioHash(scenario),
    seed,
    runs,
    years: jobLayout(job).years,
    policies: policies.map(({ policy, name }) => ({ id: policy.id, name })),
  }
  return { file, job, head }
}
