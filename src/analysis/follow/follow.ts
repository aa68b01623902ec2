import { metricSpecs, type FutureTrace, type SimulationJob } from '../../engine/index.ts'
import { pairUp, type Pair, type Sides } from './pairs.ts'
import { traceTable, type Named, type TraceTable } from './trace-table.ts'

/** One future to be followed down to its tenders. */
export interface FollowInput {
  /** Today's rules and the proposal, in this order. */
  readonly job: SimulationJob
  /** Number of the future, from 0. */
  readonly run: number
  /** Calendar year whose tenders are wanted; null: of all years. */
  readonly year: number | null
  /** Metric that is told year by year. */
  readonly metric: string
  readonly names: Named
}

export interface Followed {
  readonly run: number
  readonly year: number | null
  /** The metric, year by year. */
  readonly byYear: Sides<readonly number[]>
  /** Ids of groups, as awards number them; the last may be the buyer's own staff. */
  readonly groups: readonly string[]
  readonly pairs: readonly Pair[]
  /** The same as a table for files, as the command line prints it. */
  readonly table: TraceTable
}

/**
 * A future as it is told, from what was written down of it.
 *
 * @param traces under today's rules, then under the proposal.
 */
export function followed(
  { job, run, year, metric, names }: FollowInput,
  [today, proposal]: readonly [FutureTrace, FutureTrace]
): Followed {
  const { startYear, years } = job.model
  const at = metricSpecs(job.model).findIndex(({ id }) => id === metric) * years
  const since = year === null ? undefined : year - startYear
  const wanted = (trace: typeof today) =>
    trace.lettings.filter((each) => (since === undefined ? each.year >= 0 : each.year === since))
  return {
    ...{ run, year },
    byYear: {
      proposal: [...proposal.row.subarray(at, at + years)],
      today: [...today.row.subarray(at, at + years)],
    },
    groups: today.groups.map(({ id }) => id),
    pairs: pairUp({ proposal: wanted(proposal), today: wanted(today) }),
    table: traceTable(names, { proposal, today }, since),
  }
}
