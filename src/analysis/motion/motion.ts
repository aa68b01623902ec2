import type { SimulationJob } from '../../engine/index.ts'
import type { Outcomes } from '../../runner/lab.ts'
import type { Method } from '../plan.ts'
import { type Clause, meets } from './clause.ts'
import { type Interval, wilson } from './wilson.ts'

export interface MotionInput {
  /** Its policies are today's rules and the proposal, in this order. */
  readonly job: SimulationJob
  readonly clause: Clause
  readonly runs: number
}

/** How often one policy meets a clause. */
export interface Meeting {
  /** Futures that meet it in its year (count), and where the chance may lie. */
  readonly hits: number
  readonly interval: Interval
  /** Futures that meet it in each year (counts). */
  readonly inYear: readonly number[]
  /** The first year by which half of the futures have met it once; null: by the last year fewer have. */
  readonly halfOnce: number | null
  /** The first year from which half of the futures meet it and do so in every later year of the place; null: none. */
  readonly halfStay: number | null
}

/** A clause under today's rules and under a proposal, in the same futures. */
export interface Motion {
  readonly clause: Clause
  readonly runs: number
  readonly years: readonly number[]
  readonly today: Meeting
  readonly proposal: Meeting
}

/** The chance of a motion, from the futures of both policies. */
export const motionMethod: Method<MotionInput, Motion> = {
  plan: ({ job, clause }) => [
    { job, columns: yearsOf(job).map((year) => ({ metric: clause.measure.metric, year })) },
  ],
  conclude: ({ job, clause }, [outcomes = []]) => judgeMotion(clause, yearsOf(job), outcomes),
}

/** The calendar years of a job. */
export const yearsOf = ({ model }: SimulationJob): readonly number[] =>
  Array.from({ length: model.years }, (_, y) => model.startYear + y)

/**
 * Counts a clause.
 *
 * @param outcomes the clause's metric, `[today's rules, proposal][year][future]`.
 * @throws RangeError when a policy, a year or a future is missing.
 */
export function judgeMotion(clause: Clause, years: readonly number[], outcomes: Outcomes): Motion {
  const [today, proposal] = outcomes
  const runs = today?.[0]?.length ?? 0
  if (!today || !proposal || runs === 0) throw new RangeError('outcomes: must hold both policies')
  return {
    clause,
    runs,
    years,
    today: meeting(clause, years, today),
    proposal: meeting(clause, years, proposal),
  }
}

function meeting(clause: Clause, years: readonly number[], columns: readonly Float64Array[]): Meeting {
  const runs = columns[0]?.length ?? 0
  const at = years.indexOf(clause.measure.year)
  if (at < 0 || columns.length !== years.length)
    throw new RangeError(`year: ${clause.measure.year}, must be one of the years played`)
  const inYear = years.map(() => 0)
  const onceBy = years.map(() => 0)
  const stayFrom = years.map(() => 0)
  for (let run = 0; run < runs; run++) {
    const met = columns.map((column) => meets(clause, column[run] ?? NaN))
    const first = met.indexOf(true)
    const stays = met.lastIndexOf(false) + 1
    met.forEach((yes, y) => {
      if (yes) inYear[y] = (inYear[y] ?? 0) + 1
      if (first >= 0 && y >= first) onceBy[y] = (onceBy[y] ?? 0) + 1
      if (y >= stays) stayFrom[y] = (stayFrom[y] ?? 0) + 1
    })
  }
  const half = (counts: readonly number[]): number | null =>
    years[counts.findIndex((count) => 2 * count >= runs)] ?? null
  const hits = inYear[at] ?? 0
  return {
    hits,
    interval: wilson(hits, runs),
    inYear,
    halfOnce: half(onceBy),
    halfStay: half(stayFrom),
  }
}
