import { type DifferenceSummary, type SeriesSummary, STATISTICS } from '../engine/index.ts'
import type { Summary } from '../runner/types.ts'

/** What a result says of the run that it comes from. */
export interface ResultHead {
  /** Version of the model. */
  readonly model: string
  readonly scenario: string
  readonly scenarioHash: string
  readonly seed: number
  readonly runs: number
  readonly years: readonly number[]
  readonly policies: readonly { readonly id: string; readonly name: string }[]
}

type Metrics<T> = Readonly<Record<string, T>>

/** The result as it is written with `--format json`. */
export interface Result extends Omit<ResultHead, 'policies'> {
  readonly format: 'spendshift-result'
  readonly version: 1
  readonly policies: readonly {
    readonly id: string
    readonly name: string
    readonly metrics: Metrics<SeriesSummary>
  }[]
  readonly differences: Summary['differences']
}

export function createResult(head: ResultHead, summary: Summary): Result {
  const { model, scenario, scenarioHash, seed, runs, years, policies } = head
  return {
    format: 'spendshift-result',
    version: 1,
    model,
    scenario,
    scenarioHash,
    seed,
    runs,
    years,
    policies: policies.map(({ id, name }, index) => ({
      id,
      name,
      metrics: mapMetrics(summary.policies[index]?.metrics ?? {}, orderedSeries),
    })),
    differences: summary.differences.map(({ policy, from, metrics }) => ({
      policy,
      from,
      metrics: mapMetrics(metrics, orderedDifference),
    })),
  }
}

const mapMetrics = <T, U>(metrics: Metrics<T>, map: (metric: T) => U): Metrics<U> =>
  Object.fromEntries(Object.entries(metrics).map(([id, metric]) => [id, map(metric)]))

/** The fields in the order in which they are documented. */
function orderedSeries(series: SeriesSummary): SeriesSummary {
  const lists = Object.fromEntries(STATISTICS.map((name) => [name, series[name]]))
  return { unit: series.unit, ...lists } as SeriesSummary
}

const orderedDifference = (difference: DifferenceSummary): DifferenceSummary => ({
  ...orderedSeries(difference),
  ahead: difference.ahead,
})
