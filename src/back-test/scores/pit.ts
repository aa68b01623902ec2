/** Shares of futures below what was observed, and at or below it: where both differ, futures are tied with it. */
export type Pit = readonly [below: number, atOrBelow: number]

/** Where what was observed lies among the futures. */
export function pitOf(values: Float64Array, observed: number): Pit {
  let [below, tied] = [0, 0]
  for (const value of values) {
    if (value < observed) below++
    else if (value === observed) tied++
  }
  return [below / values.length, (below + tied) / values.length]
}

const FIFTHS = 5

/**
 * How many observations lie in each fifth of their futures, lowest first. If ranges were right, each would hold a fifth.
 * An observation that is tied with futures is spread evenly over their part (Czado, Gneiting & Held 2009).
 */
export function pitFifths(pits: readonly Pit[]): readonly number[] {
  return Array.from({ length: FIFTHS }, (_, fifth) =>
    pits.reduce((sum, pit) => sum + partWithin(pit, fifth / FIFTHS, (fifth + 1) / FIFTHS), 0)
  )
}

function partWithin([from, to]: Pit, low: number, high: number): number {
  if (to > from) return Math.max(0, Math.min(to, high) - Math.max(from, low)) / (to - from)
  return from >= low && (from < high || (high === 1 && from === 1)) ? 1 : 0
}
