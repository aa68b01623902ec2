import { metricSpecs, type Model, quantile } from '../engine/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { Spread } from './judge.ts'

export type Target = Scenario['backTests'][number]

/** Futures as the engine lays them out: `[policy][run][metric × years + year]`. */
export interface Block {
  readonly first: number
  readonly count: number
  readonly rows: Float64Array
}

export interface TargetSpread extends Spread {
  readonly mean: number
}

/** Takes futures in blocks, in any order, and keeps of them only what the targets name. */
export interface Spreads {
  add(block: Block): void
  /** One for each target, in their order, once all futures are in. */
  summarise(): TargetSpread[]
}

/** Ids of the policies that the targets of a scenario name, each once. */
export const policiesOf = (targets: readonly Target[]): string[] => [
  ...new Set(targets.map(({ policy }) => policy)),
]

/** The place up to the last year that a target names: later years change nothing in those before them. */
export function modelUpToTargets(targets: readonly Target[], model: Model): Model {
  const last = Math.max(model.startYear, ...targets.map(({ year }) => year))
  return { ...model, years: Math.min(model.years, last - model.startYear + 1) }
}

/**
 * @param model the place that is played.
 * @param runs futures (count).
 * @throws RangeError when the place has no such metric or year.
 */
export function createSpreads(targets: readonly Target[], model: Model, runs: number): Spreads {
  const { startYear, years } = model
  const metrics = metricSpecs(model).map(({ id }) => id)
  const width = metrics.length * years
  const policies = policiesOf(targets)
  const columns = targets.map(({ metric, year, policy }) => {
    const [row, offset] = [metrics.indexOf(metric), year - startYear]
    if (row < 0 || offset < 0 || offset >= years)
      throw new RangeError(`unknown target: ${metric} in ${year}, must be a metric and year of the place`)
    return {
      at: row * years + offset,
      policy: policies.indexOf(policy),
      values: new Float64Array(runs),
    }
  })
  return {
    add({ first, count, rows }) {
      for (const { at, policy, values } of columns) {
        for (let run = 0; run < count; run++) {
          values[first + run] = rows[(policy * count + run) * width + at] ?? NaN
        }
      }
    },
    summarise: () =>
      columns.map(({ values }) => {
        const sorted = values.toSorted()
        return {
          mean: values.reduce((sum, value) => sum + value, 0) / runs,
          p10: quantile(sorted, 0.1),
          p50: quantile(sorted, 0.5),
          p90: quantile(sorted, 0.9),
        }
      }),
  }
}
