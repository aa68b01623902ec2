/**
 * Continuous ranked probability score of a sample against what was observed: mean |x − y| less half the mean
 * |x − x′| over all pairs, in the unit of the values (Gneiting & Raftery 2007, equation 21). 0 is perfect; for a single
 * value it is the distance.
 *
 * @param sorted the sample, rising, with at least one value.
 */
export function crps(sorted: Float64Array, observed: number): number {
  const count = sorted.length
  let distance = 0
  let spread = 0
  for (let i = 0; i < count; i++) {
    const value = sorted[i] ?? 0
    distance += Math.abs(value - observed)
    spread += (2 * i + 1 - count) * value
  }
  return distance / count - spread / (count * count)
}
