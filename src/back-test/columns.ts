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

/** What is looked up in futures. */
export type Wanted = Pick<Target, 'metric' | 'policy' | 'year'>

/** Takes futures in blocks, in any order, and keeps of them only what the targets name. */
export interface Columns {
  add(block: Block): void
  /** One for each target, in their order, once all futures are in. */
  values(): readonly Float64Array[]
}

/** Ids of the policies that the targets of a scenario name, each once. */
export const policiesOf = (targets: readonly Wanted[]): string[] => [
  ...new Set(targets.map(({ policy }) => policy)),
]

/** The place up to the last year that a target names: later years change nothing in those before them. */
export function modelUpToTargets(targets: readonly Wanted[], model: Model): Model {
  const last = Math.max(model.startYear, ...targets.map(({ year }) => year))
  return { ...model, years: Math.min(model.years, last - model.startYear + 1) }
}

/**
 * @param model the place that is played.
 * @param runs futures (count).
 * @throws RangeError when the place has no such metric or year.
 */
export function createColumns(targets: readonly Wanted[], model: Model, runs: number): Columns {
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
    values: () => columns.map(({ values }) => values),
  }
}

/**
 * Middle, mean and 80% range of a target's futures. A future in which the metric has no value, since nothing was let,
 * does not count.
 *
 * @throws RangeError when it has none in any future.
 */
export function spreadOf(futures: Float64Array): TargetSpread {
  const sorted = known(futures).sort()
  return {
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    p10: quantile(sorted, 0.1),
    p50: quantile(sorted, 0.5),
    p90: quantile(sorted, 0.9),
  }
}

/** The futures in which a metric has a value. */
export const known = (futures: Float64Array): Float64Array =>
  futures.filter((value) => Number.isFinite(value))
