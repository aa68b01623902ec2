import { metricSpecs, type SimulationJob } from '../engine/index.ts'
import { createCollectorApi, type View } from '../runner/collector.ts'
import type { Layout } from '../runner/store.ts'
import type { Summary } from '../runner/types.ts'

export const jobLayout = ({ model }: SimulationJob): Layout => ({
  metrics: metricSpecs(model).map(({ id, unit }) => ({ id, unit })),
  years: Array.from({ length: model.years }, (_, year) => model.startYear + year),
})

export interface Gathering {
  readonly layout: Layout
  /** Ids of the policies, in the order of the rows; the first is the baseline. */
  readonly policies: readonly string[]
  readonly runs: number
}

/** All futures of a result, which come in blocks, and their summary at the end. */
export interface Gatherer {
  /** @param rows `[policy][run][metric × years + year]` */
  add(first: number, count: number, rows: Float64Array): void
  summarise(): Promise<Summary>
}

export function createGatherer({ layout, policies, runs }: Gathering): Gatherer {
  const collector = createCollectorApi()
  collector.open({ layout, keys: policies, runs, drop: [] })
  const keyed = policies.map((id) => ({ id, key: id }))
  return {
    add: (first, count, rows) => collector.ingest({ keys: policies, first, count, rows }),
    async summarise() {
      const view: View = { layout, policies: keyed, baseline: keyed[0] ?? { id: '', key: '' } }
      const report = await collector.report({ view, upTo: runs })
      if (!report) throw new Error('the summary was interrupted')
      return report.summary
    },
  }
}
