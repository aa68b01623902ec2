import { quantileIfAny } from '../statistics.ts'

/** The quantiles that a paired difference is told by: the range of 8 of 10 futures, of half of them, and the middle. */
export interface PairedQuantiles {
  readonly p10: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p90: number
}

/** Two policies in the same futures, told by their difference future by future, in the measure's unit. */
export interface Paired extends PairedQuantiles {
  /** Futures behind it (count): those in which both have a number. */
  readonly runs: number
  /** Futures in which the first is strictly above the second, and strictly below it; in the rest both are equal. */
  readonly ahead: number
  readonly behind: number
  /** The difference in each future, in the order in which they were played; NaN where one has no number. */
  readonly differences: Float64Array
}

/**
 * The first less the second, future by future: both had the same luck, so the difference is the policies' own. Where no
 * future has both numbers, none is behind it and its quantiles are NaN.
 *
 * @throws RangeError when there are no futures, or not the same of both.
 */
export function pairOf(first: Float64Array, second: Float64Array): Paired {
  if (first.length === 0 || first.length !== second.length)
    throw new RangeError(`futures: ${first.length} and ${second.length}, must be the same and at least one`)
  const differences = first.map((value, run) => value - (second[run] ?? NaN))
  const sorted = differences.filter((difference) => !Number.isNaN(difference)).sort()
  let ahead = 0
  let behind = 0
  for (const difference of differences) {
    if (difference > 0) ahead++
    else if (difference < 0) behind++
  }
  return {
    runs: sorted.length,
    ahead,
    behind,
    differences,
    p10: quantileIfAny(sorted, 0.1),
    p25: quantileIfAny(sorted, 0.25),
    p50: quantileIfAny(sorted, 0.5),
    p75: quantileIfAny(sorted, 0.75),
    p90: quantileIfAny(sorted, 0.9),
  }
}

/** Futures in which both give exactly the same. */
export function tiesOf({ runs, ahead, behind }: Pick<Paired, 'runs' | 'ahead' | 'behind'>): number {
  return runs - ahead - behind
}

/** The same pair the other way round. */
export function turned(pair: Paired): Paired {
  const { runs, ahead, behind, differences, p10, p25, p50, p75, p90 } = pair
  // No minus before a zero.
  const less = (value: number) => 0 - value
  return {
    runs,
    ahead: behind,
    behind: ahead,
    differences: differences.map(less),
    p10: less(p90),
    p25: less(p75),
    p50: less(p50),
    p75: less(p25),
    p90: less(p10),
  }
}
