import type { FocusColumns } from '../../runner/types.ts'
import { spreadOf, type Spread } from '../quantile-error.ts'

/** What a fiscal note tells, in its order: measures of the engine. */
export const FISCAL_METRICS = [
  'spend.total',
  'pay.buyer',
  'pay.userFees',
  'pay.inKind',
  'cost.admin',
  'cost.extra',
  'jobs.net',
] as const

export type FiscalMetric = (typeof FISCAL_METRICS)[number]

/** Sums over the years of a fiscal note: each proposal less today's rules, future by future. */
export interface FiscalTotals {
  readonly years: readonly number[]
  /** By proposal, in the order of the brief. */
  readonly proposals: readonly Readonly<Record<FiscalMetric, Spread>>[]
}

/** One measure in one year, run by run, of the run on screen. */
type ReadColumns = (metric: string, year: number) => Promise<FocusColumns>

/**
 * Adds up each future's years before any range is taken: the sum of the years' ranges would take every future to be at
 * the same end in every year.
 *
 * @param order positions in the columns of today's rules and then of each proposal.
 * @throws what `read` throws.
 */
export async function fiscalTotals(
  read: ReadColumns,
  years: readonly number[],
  order: readonly number[]
): Promise<FiscalTotals> {
  const sums = await Promise.all(
    FISCAL_METRICS.map(async (metric) => {
      const columns = await Promise.all(years.map((year) => read(metric, year)))
      return [metric, order.map((policy) => sumOf(columns.map(({ policies }) => policies[policy])))] as const
    })
  )
  const proposals = order.slice(1).map((_, index) => {
    const ends = sums.map(([metric, policies]) => {
      const today = policies[0] ?? NONE
      const change = policies[index + 1]?.map((sum, run) => sum - (today[run] ?? NaN)) ?? NONE
      return [metric, spreadOf(change)]
    })
    return Object.fromEntries(ends) as Record<FiscalMetric, Spread>
  })
  return { years, proposals }
}

const NONE = new Float64Array()

function sumOf(columns: readonly (Float64Array | undefined)[]): Float64Array {
  const [first = NONE, ...rest] = columns
  return rest.reduce<Float64Array>(
    (sum, column) => sum.map((value, run) => value + (column?.[run] ?? NaN)),
    Float64Array.from(first)
  )
}
