/** One label: where its middle belongs and how much room it takes (px). */
export interface Placed {
  readonly at: number
  readonly size: number
}

/**
 * Moves labels apart along one axis until none overlaps, each as near as may be to where it belongs.
 *
 * @returns the middles, in the order given, inside `from`…`to` when they fit there.
 */
export function spreadLabels(labels: readonly Placed[], from: number, to: number): number[] {
  const order = labels.map((label, index) => ({ ...label, index })).sort((a, b) => a.at - b.at)

  // down the page, then back up from the end
  let edge = from
  const middles = order.map(({ at, size }) => {
    const middle = Math.max(at, edge + size / 2)
    edge = middle + size / 2
    return middle
  })
  edge = to
  for (const [place, { size }] of [...order.entries()].reverse()) {
    const middle = Math.min(middles[place] ?? 0, edge - size / 2)
    middles[place] = middle
    edge = middle - size / 2
  }

  const result = new Array<number>(labels.length)
  order.forEach(({ index }, place) => (result[index] = middles[place] ?? 0))
  return result
}
