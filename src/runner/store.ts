import type { MetricUnit } from '../engine/index.ts'

/** What a row of the engine holds: metric after metric, one number a year. */
export interface Layout {
  readonly metrics: readonly { readonly id: string; readonly unit: MetricUnit }[]
  readonly years: readonly number[]
}

export const layoutWidth = (layout: Layout): number => layout.metrics.length * layout.years.length

/** One policy's futures by column: all runs of a metric in a year lie side by side. */
export interface ColumnStore {
  readonly width: number
  /** Runs that fit. */
  readonly capacity: number
  readonly data: Float64Array
}

/** @param spare a buffer to use again; taken when it has the right length. */
export function createStore(width: number, capacity: number, spare?: Float64Array): ColumnStore {
  const length = width * capacity
  return { width, capacity, data: spare?.length === length ? spare : new Float64Array(length) }
}

/** A copy with room for more runs. */
export function growStore(store: ColumnStore, capacity: number): ColumnStore {
  const grown = createStore(store.width, capacity)
  for (let column = 0; column < store.width; column++)
    grown.data.set(storeColumn(store, column), column * capacity)
  return grown
}

/** The runs of one column; a view, not a copy. */
export const storeColumn = (
  store: ColumnStore,
  column: number,
  runs: number = store.capacity
): Float64Array => store.data.subarray(column * store.capacity, column * store.capacity + runs)

const TILE = 32

/** Turns rows `[run][column]`, from `offset` in `rows`, into columns from run `first` on. */
export function writeRows(
  { width, capacity, data }: ColumnStore,
  rows: Float64Array,
  at: { readonly offset: number; readonly first: number; readonly count: number }
): void {
  const { offset, first, count } = at
  // Tiles keep both the rows read and the columns written in the cache.
  for (let tile = 0; tile < count; tile += TILE) {
    const end = Math.min(count, tile + TILE)
    for (let column = 0; column < width; column++) {
      const to = column * capacity + first
      for (let run = tile; run < end; run++) data[to + run] = rows[offset + run * width + column] as number
    }
  }
}
