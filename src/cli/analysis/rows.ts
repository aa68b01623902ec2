import { wilson } from '../../analysis/reach/wilson.ts'
import type { Table } from '../format.ts'

/** Columns of an analysis as CSV: one number a line. */
export const STATISTIC_COLUMNS = ['of', 'name', 'statistic', 'value', 'low', 'high']

type Row = Table['rows'][number]

/** A number with its 95% interval. */
export interface Interval {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** @param estimate null where there is none: the cells stay empty. */
export const estimateRow = (
  of: string,
  name: string,
  statistic: string,
  estimate: Interval | null | undefined
): Row => [of, name, statistic, estimate?.value ?? null, estimate?.low ?? null, estimate?.high ?? null]

/** A number that needs no interval, or a word. */
export const numberRow = (
  of: string,
  name: string,
  statistic: string,
  value: number | string | null
): Row => [of, name, statistic, value, null, null]

/** In how many of some futures something holds, and between what the chance of it lies (Wilson 1927). */
export function chanceOf(
  hits: number,
  runs: number
): Interval & { readonly hits: number; readonly runs: number } {
  if (runs === 0) return { hits, runs, value: NaN, low: NaN, high: NaN }
  return { hits, runs, value: hits / runs, ...wilson(hits, runs) }
}

/** The 97.5% point of the standard normal distribution. */
const Z = 1.959963984540054

/** A mean and its standard error as an interval. */
export const around = (value: number, error: number): Interval => ({
  value,
  low: value - Z * error,
  high: value + Z * error,
})
