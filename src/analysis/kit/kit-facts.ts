import type { Policy } from '../../engine/index.ts'
import type { Column } from '../../runner/lab.ts'
import type { Question, Tools } from '../question.ts'
import { quantileIfAny } from '../statistics.ts'

/** What a printed kit asks of a place. */
export interface KitQuestion {
  /** What the room is asked. Of its job only today's rules are played, never the proposal at hand. */
  readonly question: Question
  /** Today's rules with one lever moved, for the worked example; null where no lever can be moved. */
  readonly moved: Policy | null
  /** Metrics that are read under today's rules, in the year asked about. */
  readonly metrics: readonly string[]
  /** Futures, from the first on. */
  readonly runs: number
}

/** The 80% range: 1 in 10 futures lie below `p10`, 1 in 10 above `p90`; NaN where no future has a number. */
export interface KitRange {
  readonly p10: number
  readonly p90: number
}

export interface KitFacts {
  /** Under today's rules, by metric. */
  readonly ranges: Readonly<Record<string, KitRange>>
  /** The measure asked about, future by future, under today's rules. */
  readonly today: Float64Array
  /** The same with the lever moved, in the same futures, and its change from today's rules; null where none was. */
  readonly moved: {
    readonly futures: Float64Array
    readonly range: KitRange
    readonly change: KitRange
  } | null
}

const NONE = new Float64Array()

/** Plays today's rules, and one lever moved beside them, for a kit that is printed before the first round. */
export async function kitFacts(
  { question, moved, metrics, runs }: KitQuestion,
  { bench, tell }: Tools
): Promise<KitFacts> {
  const { job, measure } = question
  const columns: Column[] = [measure, ...metrics.map((metric) => ({ metric, year: measure.year }))]
  const policies = moved ? [job.baseline, moved] : [job.baseline]
  const outcomes = await bench.play({ job: { ...job, policies }, first: 0, count: runs, columns })
  tell(1, 1)
  const [today = NONE, ...others] = outcomes[0] ?? []
  const after = outcomes[1]?.[0]
  return {
    ranges: Object.fromEntries(metrics.map((metric, at) => [metric, rangeOf(others[at] ?? NONE)])),
    today,
    moved: after
      ? {
          futures: after,
          range: rangeOf(after),
          change: rangeOf(after.map((value, run) => value - (today[run] ?? NaN))),
        }
      : null,
  }
}

function rangeOf(values: Float64Array): KitRange {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort()
  return { p10: quantileIfAny(sorted, 0.1), p90: quantileIfAny(sorted, 0.9) }
}
