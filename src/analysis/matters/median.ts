import { orderOf } from './bins.ts'

/** Values sorted once, whose median is then told for any resample of them. */
export interface Ranked {
  readonly rising: Float64Array
  /** @param times how often each future counts; absent: once. NaN when none does. */
  readonly median: (times?: Uint16Array) => number
}

export function rankedMedian(values: Float64Array): Ranked {
  const order = orderOf(values)
  const rising = Float64Array.from(order, (future) => values[future] ?? NaN)
  const median = (times?: Uint16Array): number => {
    const count = times ? times.reduce((sum, each) => sum + each, 0) : rising.length
    // An even count has two middle places.
    const [lower, upper] = [Math.floor((count - 1) / 2), Math.floor(count / 2)]
    let [passed, low] = [0, NaN]
    for (let rank = 0; rank < rising.length; rank++) {
      passed += times ? (times[order[rank] ?? 0] ?? 0) : 1
      if (Number.isNaN(low) && passed > lower) low = rising[rank] ?? NaN
      if (passed > upper) return low + ((rising[rank] ?? NaN) - low) / 2
    }
    return NaN
  }
  return { rising, median }
}
