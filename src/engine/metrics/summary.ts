import {
  STATISTICS,
  type DifferenceSummary,
  type MetricUnit,
  type SeriesSummary,
  type Statistic,
} from '../summary-types.ts'

const QUANTILES = { p05: 0.05, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95 } as const

/**
 * Summarises one metric over the runs that have a number; NaN where none has.
 *
 * @param columns one column of runs a year.
 */
export function summariseSeries(columns: readonly Float64Array[], unit: MetricUnit): SeriesSummary {
  const lists = Object.fromEntries(STATISTICS.map((name) => [name, [] as number[]])) as Record<
    Statistic,
    number[]
  >
  for (const column of columns) {
    const sorted = withoutGaps(column).sort()
    const n = sorted.length
    const mean = n > 0 ? sum(column) / n : NaN
    const sd = n > 1 ? Math.sqrt(sumOfSquares(column, mean) / (n - 1)) : n === 1 ? 0 : NaN
    lists.mean.push(mean)
    lists.sd.push(sd)
    lists.mcse.push(sd / Math.sqrt(n))
    for (const [name, p] of Object.entries(QUANTILES))
      lists[name as keyof typeof QUANTILES].push(n > 0 ? quantile(sorted, p) : NaN)
  }
  return { unit, ...lists }
}

/** Summarises the paired difference a − b over the runs that have both; `ahead` is the share of these in which a is above b. */
export function summariseDifference(
  a: readonly Float64Array[],
  b: readonly Float64Array[],
  unit: MetricUnit
): DifferenceSummary {
  const differences = a.map((column, y) => column.map((value, run) => value - b[y]![run]!))
  const ahead = differences.map(
    (column) => column.reduce((count, d) => (d > 0 ? count + 1 : count), 0) / withoutGaps(column).length
  )
  return { ...summariseSeries(differences, unit), ahead }
}

/**
 * The p-quantile of sorted numbers, linear between order statistics (type 7 of Hyndman & Fan 1996).
 *
 * @throws RangeError when there are none.
 */
export function quantile(sorted: Float64Array, p: number): number {
  if (sorted.length === 0) throw new RangeError('quantile: no values')
  const position = p * (sorted.length - 1)
  const below = Math.floor(position)
  const low = sorted[below]!
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!
  return low + (high - low) * (position - below)
}

/** The numbers of a column that are no gaps. */
function withoutGaps(column: Float64Array): Float64Array {
  return column.some((value) => value !== value)
    ? column.filter((value) => value === value)
    : Float64Array.from(column)
}

function sum(values: Float64Array): number {
  let total = 0
  for (let i = 0; i < values.length; i++) if (values[i] === values[i]) total += values[i]!
  return total
}

function sumOfSquares(values: Float64Array, mean: number): number {
  let total = 0
  for (let i = 0; i < values.length; i++)
    if (values[i] === values[i]) total += (values[i]! - mean) * (values[i]! - mean)
  return total
}
