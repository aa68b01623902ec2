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
 * The mean of some contrasts over that of whole mixes: Jansen's estimator of a total-effect index, where the two mixes of
 * `some` differ in one lever and those of `whole` in all.
 *
 * @param times how often each row counts; absent: once.
 * @returns NaN when the mixes do not differ.
 */
export function contrastIndex(
  some: readonly Contrast[],
  whole: readonly Contrast[],
  times?: Uint16Array
): number {
  const sum = (contrasts: readonly Contrast[]) =>
    contrasts.reduce((total, { squared }, row) => total + (times ? (times[row] ?? 0) : 1) * squared, 0)
  const all = sum(whole)
  return all > 0 ? sum(some) / all : NaN
}
