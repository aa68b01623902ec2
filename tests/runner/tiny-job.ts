import type { LeverId, Policy, SimulationJob } from '../../src/engine/index.ts'
import { parseScenario, toModel, toPolicy } from '../../src/scenario/index.ts'

/** Two groups and one category, played in a fraction of a millisecond a future. */
const file = {
  id: 'tiny-town',
  title: 'Tiny town',
  startYear: 2020,
  years: 3,
  groups: [
    {
      id: 'big',
      name: 'Big firms',
      capacityPerYear: { value: 9e6, low: 6e6, high: 12e6 },
      relativeCost: 1,
      entry: { value: 0.6, low: 0.4, high: 0.8 },
    },
    {
      id: 'coop',
      name: 'Cooperatives',
      traits: ['local', 'cooperative'],
      capacityPerYear: { value: 2e6, low: 1e6, high: 3e6 },
      relativeCost: 1.05,
      entry: { value: 0.3, low: 0.1, high: 0.5 },
    },
  ],
  categories: [{ id: 'cleaning', name: 'Cleaning', tendersPerYear: 8, medianValue: 5e5, meanBids: 3 }],
  policies: { baseline: { name: 'Today' } },
}

export const METRIC = 'share.trait.local'
export const YEARS: readonly [number, number, number] = [2020, 2021, 2022]

function parsed() {
  const result = parseScenario(file)
  if (!result.ok)
    throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return result.scenario
}

const scenario = parsed()

export const proposal = (id: string, levers: Readonly<Partial<Record<LeverId, number>>>): Policy => ({
  id,
  levers,
})

/** A job over the tiny town: its baseline and the proposals. */
export function tinyJob(...proposals: readonly Policy[]): SimulationJob {
  const baseline = toPolicy(scenario, 'baseline')
  return {
    model: toModel(scenario),
    baseline,
    policies: [baseline, ...proposals],
    seed: 7,
    fixed: false,
    feedback: true,
  }
}

/** The job of most tests: a third of the tenders set aside for local firms. */
export const setAsideJob = (share: number = 0.3): SimulationJob =>
  tinyJob(proposal('reform', { 'setAside.local': share }))

/** The job without a common factor: each number is drawn alone, so that what one of them does is told from the others. */
export const alone = (job: SimulationJob): SimulationJob => ({
  ...job,
  model: { ...job.model, mechanisms: { ...job.model.mechanisms, supplierStrength: { value: 0.5 } } },
})
