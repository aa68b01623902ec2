import { hasSpread } from './estimate.ts'

/** How far apart two mixes of rules are in what is expected of them, from the same futures. */
export interface Contrast {
  /** The mean of the second less that of the first. */
  readonly difference: number
  /** Its square, less what the luck of these futures adds to it on average: may lie a little below 0. */
  readonly squared: number
}

export function contrast(first: Float64Array, second: Float64Array): Contrast {
  const runs = first.length
  const differences = second.map((value, future) => value - (first[future] ?? NaN))
  const difference = differences.reduce((sum, each) => sum + each, 0) / runs
  if (runs < 2 || !hasSpread(differences)) return { difference, squared: difference * difference }
  const squares = differences.reduce((sum, each) => sum + (each - difference) * (each - difference), 0)
  return { difference, squared: difference * difference - squares / (runs - 1) / runs }
}

/**
 * The mean of the contrasts' squares. It is twice the variance that comes from what the two mixes differ in.
 *
 * @param times how often each row counts; absent: once.
 */
export function meanSquare(contrasts: readonly Contrast[], times?: Uint16Array): number {
  let [sum, rows] = [0, 0]
  contrasts.forEach(({ squared }, row) => {
    const weight = times ? (times[row] ?? 0) : 1
    sum += weight * squared
    rows += weight
  })
  return sum / rows
}

/**
 * Twice the variance of what is expected over all mixes of both sides, less what luck adds: with an even design it has
 * less error than the mean square of the contrasts between the sides.
 *
 * @param means of the first and the second mix of each row.
 * @param whole contrasts between them.
 */
export function pooledSquare(
  means: readonly (readonly [first: number, second: number])[],
  whole: readonly Contrast[],
  times?: Uint16Array
): number {
  let [sum, squares, luck, rows] = [0, 0, 0, 0]
  const [middle = 0] = means[0] ?? []
  means.forEach(([first, second], row) => {
    const weight = times ? (times[row] ?? 0) : 1
    // From one of them: sums of squares then lose no digits.
    const [a, b] = [first - middle, second - middle]
    const { difference = 0, squared = 0 } = whole[row] ?? {}
    sum += weight * (a + b)
    squares += weight * (a * a + b * b)
    luck += weight * (difference * difference - squared)
    rows += weight
  })
  return (2 * (squares - (sum * sum) / (2 * rows))) / (2 * rows - 1) - luck / rows
}
