import { metricSpecs, MODEL_VERSION, type SimulationJob } from '../../engine/index.ts'
import { scenarioHash, toModel } from '../../scenario/index.ts'
import { suggest } from '../../scenario/nearest.ts'
import { wholeNumber } from '../command.ts'
import { choosePolicies } from '../policies.ts'
import { inputError } from '../problems.ts'
import { readScenario } from '../read.ts'
import { countFor } from '../together.ts'
import type { Asked } from './analysis.ts'
import type { AnalysisOptions } from './options.ts'

/** Makes the question of a scenario and the options. @throws InputError */
export function ask(options: AnalysisOptions): Asked {
  const found = readScenario(options.scenario)
  const { scenario, file } = found
  const { policy: wanted, settings, seed, runs, feedback } = options
  const chosen = choosePolicies(found, wanted === undefined ? [] : [wanted], settings)
  const [baseline, proposal] = [chosen[0], chosen.at(-1)]
  if (!baseline || !proposal || baseline === proposal)
    throw inputError('--policy', `names no proposal, must be a policy other than the baseline, or give --set`)
  const model = countFor(toModel(scenario), options.metric)
  const job: SimulationJob = {
    model,
    baseline: baseline.policy,
    policies: [baseline.policy, proposal.policy],
    seed,
    fixed: false,
    feedback,
  }
  const { target, ...measure } = measureOf(options, job, scenario.focus)
  const named = ({ policy, name }: typeof baseline) => ({ id: policy.id, name })
  return {
    file,
    scenario,
    question: { job, measure: { metric: measure.metric, year: measure.year }, target },
    head: {
      model: MODEL_VERSION,
      scenario: scenario.id,
      scenarioHash: scenarioHash(scenario),
      seed,
      runs,
      baseline: named(baseline),
      policy: named(proposal),
      measure,
      target,
    },
  }
}

function measureOf(
  options: Pick<AnalysisOptions, 'metric' | 'year' | 'target'>,
  { model }: SimulationJob,
  focus: Asked['scenario']['focus']
) {
  const specs = metricSpecs(model)
  const { metric = focus.metric, target } = options
  const spec = specs.find(({ id }) => id === metric)
  if (!spec) {
    const ids = specs.map(({ id }) => id)
    throw inputError('--metric', `${metric}, is not a metric of this scenario, ${suggest(metric, ids)}`)
  }
  const range = { min: model.startYear, max: model.startYear + model.years - 1 }
  const year = options.year === undefined ? focus.year : wholeNumber('--year', options.year, range)
  if (target === undefined && metric !== focus.metric)
    throw inputError('--target', `is missing, must be given for a metric other than ${focus.metric}`)
  return { metric, unit: spec.unit, year, target: targetOf(target, focus.target, spec.unit) }
}

function targetOf(text: string | undefined, usual: number, unit: string): number {
  if (text === undefined) return usual
  const target = text.trim() === '' ? NaN : Number(text)
  const fits = unit === 'share' ? target >= 0 && target <= 1 : Number.isFinite(target)
  if (fits) return target
  const allowed = unit === 'share' ? 'a share from 0 to 1, where 0.3 means 30%' : `a number (${unit})`
  throw inputError('--target', `${text || 'nothing'}, must be ${allowed}`)
}
