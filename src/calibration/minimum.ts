/** Golden section: what is kept of an interval at each step. */
const KEPT = (Math.sqrt(5) - 1) / 2

/**
 * Steps that always suffice: 44 narrow any interval to a billionth of it. In an interval so narrow that its billionth
 * is less than a number can show, the width never falls below it, and only the count of steps ends the search.
 */
const MOST_STEPS = 50

/**
 * Where a function of one number is least, between `low` and `high`: exact to a billionth of the interval when it has
 * one valley there. The function is asked at most 52 times.
 */
export function minimum(cost: (x: number) => number, low: number, high: number): number {
  const tolerance = (high - low) * 1e-9
  let [from, to] = [low, high]
  let [left, right] = [to - KEPT * (to - from), from + KEPT * (to - from)]
  let [costLeft, costRight] = [cost(left), cost(right)]
  for (let step = 0; step < MOST_STEPS && to - from > tolerance; step++) {
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
