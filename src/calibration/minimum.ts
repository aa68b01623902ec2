/** Golden section: what is kept of an interval at each step. */
const KEPT = (Math.sqrt(5) - 1) / 2

/**
 * Where a function of one number is least, between `low` and `high`: exact to a billionth of the interval when it has
 * one valley there.
 */
export function minimum(cost: (x: number) => number, low: number, high: number): number {
  const tolerance = (high - low) * 1e-9
  let [from, to] = [low, high]
  let [left, right] = [to - KEPT * (to - from), from + KEPT * (to - from)]
  let [costLeft, costRight] = [cost(left), cost(right)]
  while (to - from > tolerance) {
    if (costLeft <= costRight) {
      ;[to, right, costRight] = [right, left, costLeft]
      left = to - KEPT * (to - from)
      costLeft = cost(left)
    } else {
      ;[from, left, costLeft] = [left, right, costRight]
      right = from + KEPT * (to - from)
      costRight = cost(right)
    }
  }
  return (from + to) / 2
}
