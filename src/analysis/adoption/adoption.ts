import { quantile } from '../../engine/index.ts'
import type { Actual, AdoptionInput, AdoptionResult, Bands, Place, Series, Update, Verdict } from './types.ts'
import { weigh, weightedQuantiles, type Weighted } from './weights.ts'

const PROBABILITIES = [0.1, 0.25, 0.5, 0.75, 0.9] as const

/** With fewer effective futures their tenths say nothing. */
const FEWEST = 10
/** With fewer the model did not expect what was reported. */
const FEW = 50
/** Standard errors of a report beyond which even the nearest future is not what happened. */
const FARTHEST = 3

/**
 * Holds what was reported against what was promised, and updates the promise for the years to come: futures count the
 * more, the better they agree with the reports. Refuses where no or too few futures agree.
 *
 * @throws RangeError see `weigh`.
 */
export function updatePromise({ years, series, target, targetYear }: AdoptionInput): AdoptionResult {
  const [measure] = series
  const column = measure.futures[years.indexOf(targetYear)]
  if (!column) throw new RangeError(`target year: ${targetYear}, must be one of the simulated years`)
  const weighted = weigh(years, series)
  const equal = new Float64Array(column.length).fill(1 / column.length)
  return {
    verdicts: series.map(({ futures, actuals }) =>
      actuals.map((actual) => verdictOf(actual, futures[years.indexOf(actual.year)] ?? new Float64Array()))
    ),
    promised: series.map((each) => bandsOf(each, equal)),
    before: { share: shareAbove(column, equal, target), futures: column.length },
    update: updateOf(weighted, series, (weights) => shareAbove(column, weights, target)),
  }
}

function updateOf(
  { weights, effective, distance }: Weighted,
  series: readonly Series[],
  chance: (weights: Float64Array) => number
): Update {
  if (series.every(({ actuals }) => actuals.length === 0)) return { kind: 'none' }
  if (distance > FARTHEST) return { kind: 'refused', why: 'far', effective }
  if (effective < FEWEST) return { kind: 'refused', why: 'few', effective }
  return {
    kind: 'updated',
    effective,
    few: effective < FEW,
    bands: series.map((each) => bandsOf(each, weights)),
    after: { share: chance(weights), futures: effective },
  }
}

function verdictOf(actual: Actual, futures: Float64Array): Verdict {
  const sorted = futures.slice().sort()
  const [p10, p25, p75, p90] = [
    quantile(sorted, 0.1),
    quantile(sorted, 0.25),
    quantile(sorted, 0.75),
    quantile(sorted, 0.9),
  ]
  const below = sorted.filter((each) => each < actual.value).length / sorted.length
  const promised = { p10, p25, p75, p90 }
  return { ...actual, place: placeOf(actual.value, promised), promised, below }
}

/** The ends of a range belong to it. */
function placeOf(value: number, { p10, p25, p75, p90 }: Verdict['promised']): Place {
  if (value < p10) return 'below'
  if (value > p90) return 'above'
  return value >= p25 && value <= p75 ? 'half' : 'most'
}

function bandsOf({ futures }: Series, weights: Float64Array): Bands {
  const years = futures.map((column) => weightedQuantiles(column, weights, PROBABILITIES))
  const at = (place: number) => years.map((quantiles) => quantiles[place] ?? NaN)
  return { p10: at(0), p25: at(1), p50: at(2), p75: at(3), p90: at(4) }
}

/** A future exactly on the target has not passed. */
function shareAbove(values: Float64Array, weights: Float64Array, target: number): number {
  const share = values.reduce((sum, value, i) => sum + (value > target ? (weights[i] ?? 0) : 0), 0)
  // Weights add up to 1 but for the last bits.
  return Math.min(1, share)
}
