/** Futures sorted into bins by one number: the bin of each future, and how many bins there are. */
export interface Bins {
  readonly of: Uint16Array
  readonly count: number
}

/** Bins of as many futures each as can be, by rising value; of equal values the earlier future comes first. */
export function equalBins(values: Float64Array, count: number): Bins {
  const order = orderOf(values)
  const of = new Uint16Array(values.length)
  order.forEach((future, rank) => {
    of[future] = Math.floor((rank * count) / values.length)
  })
  return { of, count }
}

/** The futures by rising value; of equal values the earlier future comes first. */
export function orderOf(values: Float64Array): Uint32Array {
  const at = (future: number) => values[future] ?? 0
  return Uint32Array.from(values, (_, future) => future).sort((a, b) => at(a) - at(b) || a - b)
}
