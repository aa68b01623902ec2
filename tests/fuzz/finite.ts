import { metricSpecs, prepare, simulateRuns, type Model, type MetricUnit } from '../../src/engine/index.ts'
import { toModel, toPolicy, type Scenario } from '../../src/scenario/index.ts'

/** Tenders that two futures may hold in all, so that they are played in a moment (count). */
const MOST_TENDERS = 100

/** The model with so few tenders that it is played in a moment; all else as it is. */
function quickModel(scenario: Scenario): Model {
  const model = toModel(scenario)
  const years = Math.min(model.years, 6)
  const most = MOST_TENDERS / (years * model.categories.length)
  const cap = (value: number) => Math.min(value, most)
  const categories = model.categories.map((category) => {
    const { tendersPerYear } = category
    const few = Object.fromEntries(
      Object.entries(tendersPerYear).map(([name, each]) => [
        name,
        typeof each === 'number' ? cap(each) : each,
      ])
    ) as typeof tendersPerYear
    return { ...category, tendersPerYear: few }
  })
  return { ...model, years, categories }
}

/**
 * Plays two futures under every policy, and names the first number that is none: infinite anywhere, or NaN where no
 * gap is documented. Empty when all are well.
 *
 * @throws RangeError when the engine refuses the model.
 */
export function unsoundNumber(scenario: Scenario, seed: number): string {
  const model = quickModel(scenario)
  const ids = Object.keys(scenario.policies)
  const policies = ids.map((id) => toPolicy(scenario, id))
  const baseline = toPolicy(scenario, 'baseline')
  const job = { model, baseline, policies, seed, fixed: false, feedback: true }
  const runs = 2
  const rows = simulateRuns(
    prepare(job),
    policies.map((_, i) => i),
    0,
    runs
  )
  const specs = metricSpecs(model)
  let at = 0
  for (const id of ids) {
    for (let run = 0; run < runs; run++) {
      for (const spec of specs) {
        for (let year = 0; year < model.years; year++) {
          const value = rows[at++] ?? NaN
          if (!isSound(value, spec)) return `${id}, future ${run}, ${spec.id}, year ${year}: ${value}`
        }
      }
    }
  }
  return ''
}

/** A year without what a metric divides by is a gap (docs/model.md); sums and counts have none. */
function isSound(value: number, { id, unit }: { readonly id: string; readonly unit: MetricUnit }): boolean {
  if (!Number.isNaN(value)) return Number.isFinite(value)
  return unit === 'share' || unit === 'ratio' || id === 'bids.mean' || id.startsWith('units.group.')
}
