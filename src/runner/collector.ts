import { transfer } from 'comlink'
import {
  type DifferenceSummary,
  type SeriesSummary,
  summariseDifference,
  summariseSeries,
} from '../engine/index.ts'
import { nextTask } from './next-task.ts'
import {
  type ColumnStore,
  createStore,
  growStore,
  type Layout,
  layoutWidth,
  storeColumn,
  writeRows,
} from './store.ts'
import type { FocusColumns, PolicySummary, RunUpdate } from './types.ts'

/** The policies that belong together in a result, each with the key of its futures. */
export interface View {
  readonly layout: Layout
  readonly policies: readonly { readonly id: string; readonly key: string }[]
  readonly baseline: { readonly id: string; readonly key: string }
}

export interface Opening {
  readonly layout: Layout
  /** Stores to hold ready, for `runs` futures each; what one already holds stays. */
  readonly keys: readonly string[]
  readonly runs: number
  /** Stores to let go of. */
  readonly drop: readonly string[]
}

/** Rows as the engine lays them out: `[position in keys][run][metric × years + year]`. */
export interface RowBlock {
  readonly keys: readonly string[]
  readonly first: number
  readonly count: number
  readonly rows: Float64Array
}

export interface ReportQuery {
  readonly view: View
  /** Futures to summarise: the first of them, which must all be in. */
  readonly upTo: number
  /** Metric ids; absent: all. */
  readonly metrics?: readonly string[]
  readonly focus?: { readonly metric: string; readonly year: number }
}

export type Report = Pick<RunUpdate, 'summary' | 'columns'>

/** Holds futures by column and reduces them to summaries; the same object in the page and in a worker of its own. */
export interface CollectorApi {
  open(opening: Opening): void
  /** Copies the rows; a block whose store was let go of is ignored. */
  ingest(block: RowBlock): void
  /** The summaries of the first futures; null when a newer report was asked for, or a view opened, meanwhile. */
  report(query: ReportQuery): Promise<Report | null>
  columns(view: View, upTo: number, focus: { readonly metric: string; readonly year: number }): FocusColumns
}

interface Held {
  store: ColumnStore
  /** Summaries by metric and count of futures; futures never change, so they stay true. */
  readonly series: Map<string, SeriesSummary>
}

const SLICE_MS = 12

export function createCollectorApi(): CollectorApi {
  const held = new Map<string, Held>()
  let spare: Float64Array | undefined
  let newest = 0

  const heldOf = (key: string): Held => {
    const found = held.get(key)
    if (!found) throw new Error(`unknown futures: ${key}, must be opened first`)
    return found
  }

  const yearColumns = (key: string, { layout, metric, upTo }: MetricAt): Float64Array[] =>
    layout.years.map((_, year) => storeColumn(heldOf(key).store, metric * layout.years.length + year, upTo))

  const seriesOf = (key: string, at: MetricAt): SeriesSummary => {
    const name = `${at.metric}@${at.upTo}`
    const { series } = heldOf(key)
    let summary = series.get(name)
    if (!summary) series.set(name, (summary = summariseSeries(yearColumns(key, at), unitAt(at))))
    return summary
  }

  const differenceOf = (key: string, from: string, at: MetricAt): DifferenceSummary =>
    summariseDifference(yearColumns(key, at), yearColumns(from, at), unitAt(at))

  const api: CollectorApi = {
    open({ layout, keys, runs, drop }) {
      newest++
      for (const key of drop) {
        spare = held.get(key)?.store.data ?? spare
        held.delete(key)
      }
      for (const key of keys) {
        const found = held.get(key)
        if (found && found.store.capacity < runs) found.store = growStore(found.store, runs)
        if (found) continue
        const store = createStore(layoutWidth(layout), runs, spare)
        if (store.data === spare) spare = undefined
        held.set(key, { store, series: new Map() })
      }
    },
    ingest({ keys, first, count, rows }) {
      keys.forEach((key, position) => {
        const store = held.get(key)?.store
        if (!store) return
        const fits = Math.min(count, store.capacity - first)
        writeRows(store, rows, { offset: position * count * store.width, first, count: fits })
      })
    },
    async report({ view, upTo, metrics, focus }) {
      const mine = ++newest
      const { layout, baseline } = view
      const policies = view.policies.map(({ id }) => ({ id, metrics: {} }))
      const proposals = view.policies.filter(({ id }) => id !== baseline.id)
      const differences = proposals.map(({ id }) => ({
        policy: id,
        from: baseline.id,
        metrics: {},
      }))
      let sliceEnd = performance.now() + SLICE_MS
      for (const [metric, { id }] of layout.metrics.entries()) {
        if (metrics && !metrics.includes(id)) continue
        const at = { layout, metric, upTo }
        view.policies.forEach(({ key }, index) => put(policies[index], id, seriesOf(key, at)))
        proposals.forEach(({ key }, index) =>
          put(differences[index], id, differenceOf(key, baseline.key, at))
        )
        if (performance.now() < sliceEnd) continue
        await nextTask()
        if (mine !== newest) return null
        sliceEnd = performance.now() + SLICE_MS
      }
      const summary = { runs: upTo, years: layout.years, policies: policies as PolicySummary[], differences }
      if (!focus) return { summary, columns: null }
      const columns = api.columns(view, upTo, focus)
      return transfer({ summary, columns }, buffersOf(columns))
    },
    columns({ layout, policies }, upTo, focus) {
      const metric = layout.metrics.findIndex(({ id }) => id === focus.metric)
      const column = metric * layout.years.length + layout.years.indexOf(focus.year)
      const values = policies.map(({ key }) => storeColumn(heldOf(key).store, column, upTo).slice())
      const columns = { ...focus, policies: values }
      return transfer(columns, buffersOf(columns))
    },
  }
  return api
}

interface MetricAt {
  readonly layout: Layout
  readonly metric: number
  readonly upTo: number
}

const unitAt = ({ layout, metric }: MetricAt) => layout.metrics[metric]?.unit ?? 'count'

const buffersOf = ({ policies }: FocusColumns): Transferable[] =>
  policies.map(({ buffer }) => buffer as ArrayBuffer)

function put<T>(target: { readonly metrics: Record<string, T> } | undefined, id: string, value: T): void {
  if (target) target.metrics[id] = value
}
