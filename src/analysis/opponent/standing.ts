import { quantile } from '../../engine/index.ts'
import type { Outcomes } from '../../runner/lab.ts'
import { meanOf, varianceOf } from '../statistics.ts'
import type { OpponentInput, Spread, Standing } from './types.ts'

/** A mean and its standard error. */
export interface MeanError {
  readonly mean: number
  readonly error: number
}

/** The mean of numbers from futures that do not depend on each other, with its standard error; one future has none. */
export function meanError(values: Float64Array): MeanError {
  const n = values.length
  return { mean: meanOf(values), error: n > 1 ? Math.sqrt(varianceOf(values) / n) : 0 }
}

/** One list less the other, future by future. */
export function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - (b[i] ?? 0))
}

/**
 * How the proposal stands in some futures.
 *
 * @param outcomes of today's rules and the proposal: the measure first, then the metrics told beside it.
 */
export function standingOf({ target, beside }: OpponentInput, outcomes: Outcomes): Standing {
  const [todays, proposals] = bothOf(outcomes)
  const [today, proposal] = [columnOf(todays, 0), columnOf(proposals, 0)]
  const gain = minus(proposal, today)
  const above = (values: Float64Array) => values.filter((value) => value > target).length
  return {
    runs: gain.length,
    gain: spreadOf(gain),
    ahead: gain.filter((each) => each > 0).length,
    behind: gain.filter((each) => each < 0).length,
    hits: { today: above(today), proposal: above(proposal) },
    beside: beside.map((metric, i) => {
      const [under, without] = [columnOf(proposals, i + 1), columnOf(todays, i + 1)]
      return { metric, proposal: spreadOf(under), difference: spreadOf(minus(under, without)) }
    }),
  }
}

/** The columns under today's rules and under the proposal. */
export function bothOf([today, proposal]: Outcomes): [readonly Float64Array[], readonly Float64Array[]] {
  if (!today || !proposal) throw new RangeError('two policies are needed: today’s rules and the proposal')
  return [today, proposal]
}

export function columnOf(columns: readonly Float64Array[], at: number): Float64Array {
  return columns[at] ?? new Float64Array()
}

function spreadOf(values: Float64Array): Spread {
  const { mean, error } = meanError(values)
  const sorted = values.slice().sort()
  const [p10, p50, p90] = [0.1, 0.5, 0.9].map((p) => quantile(sorted, p)) as [number, number, number]
  return { mean, mcse: error, p10, p50, p90 }
}
