/** What futures differ in: one number for each future, by name. */
export interface Inputs {
  readonly names: readonly string[]
  /** `[input][future]`. */
  readonly columns: readonly Float64Array[]
}

/** Some of the futures, of which it is known whether they are sought. */
export interface Sample {
  readonly columns: readonly Float64Array[]
  /** 1 for a future that is sought, by future of all. */
  readonly sought: Uint8Array
  /** The futures of the sample, for each input in the order of its values. */
  readonly orders: readonly Int32Array[]
  /** The futures of the sample, rising. */
  readonly rows: Int32Array
  /** Sought futures in the sample (count). */
  readonly hits: number
}

/** All futures; `sought` holds one flag for each. */
export function sampleOf({ columns }: Inputs, sought: Uint8Array): Sample {
  const rows = Int32Array.from({ length: sought.length }, (_, i) => i)
  const orders = columns.map((column) =>
    // Equal values stay in the order of the futures, so that nothing depends on the sort.
    Int32Array.from(rows).sort((a, b) => (column[a] ?? 0) - (column[b] ?? 0) || a - b)
  )
  return { columns, sought, orders, rows, hits: countSought(sought, rows) }
}

/** The futures of a sample that `keep` flags, by future of all. */
export function subsample({ columns, sought, orders, rows }: Sample, keep: Uint8Array): Sample {
  const left = kept(rows, keep)
  return {
    columns,
    sought,
    orders: orders.map((order) => kept(order, keep)),
    rows: left,
    hits: countSought(sought, left),
  }
}

function kept(futures: Int32Array, keep: Uint8Array): Int32Array {
  const left = new Int32Array(futures.length)
  let length = 0
  for (const future of futures) if (keep[future] === 1) left[length++] = future
  return left.slice(0, length)
}

function countSought(sought: Uint8Array, rows: Int32Array): number {
  let hits = 0
  for (const row of rows) hits += sought[row] ?? 0
  return hits
}

/**
 * One of several things.
 *
 * @throws RangeError when there is none at that place.
 */
export function nth<T>(things: readonly T[], place: number): T {
  const thing = things[place]
  if (thing === undefined) throw new RangeError(`place: ${place}, must be below ${things.length}`)
  return thing
}
