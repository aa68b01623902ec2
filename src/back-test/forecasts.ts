import type { PlayedScenario } from './report.ts'
import { known, type Target } from './columns.ts'
import { quotaOf } from './quota.ts'
import { type Release, releasedFutures } from './release.ts'
import { eventScores, type EventScores, numberScores, type NumberScores } from './scores/forecast.ts'

/** The model, and what anyone could have said without it. */
export const FORECASTS = ['model', 'nothingChanges', 'quotaMet', 'first'] as const
export type Forecast = (typeof FORECASTS)[number]

export type ForecastScores = NumberScores | EventScores

/** How the model and the plain forecasts fared with a target; those that say nothing of it are absent. */
export type TargetScores = Readonly<Partial<Record<Forecast, ForecastScores>>>

export const isEvent = (scores: ForecastScores): scores is EventScores => 'brier' in scores

/**
 * Scores of one target of a played scenario.
 *
 * @param first the first release that was kept.
 */
export function targetScores(played: PlayedScenario, index: number, first: Release | null): TargetScores {
  const target = played.scenario.backTests[index]
  if (!target) throw new RangeError(`unknown target: ${index}, must be one of the scenario`)
  const forecasts: Record<Forecast, Float64Array | null> = {
    model: played.futures[index] ?? null,
    nothingChanges: played.firstYear[index] ?? null,
    quotaMet: quotaFutures(target, played),
    first: first && releasedFutures(first, played.scenario.id, target),
  }
  return Object.fromEntries(
    FORECASTS.flatMap((name) => {
      const futures = known(forecasts[name] ?? new Float64Array())
      return futures.length === 0 ? [] : [[name, scoresOf(target, futures)]]
    })
  )
}

/** Futures as they are judged: of an event, whether it happens. */
export function judged({ event = false, above = 0 }: Target, futures: Float64Array): Float64Array {
  return event ? futures.map((value) => (Number.isNaN(value) ? NaN : Number(value >= above))) : futures
}

function scoresOf(target: Target, futures: Float64Array): ForecastScores {
  if (target.event) return eventScores(target.observed, judged(target, futures))
  return numberScores(target, futures)
}

/** The quota as the share that those whom it is for get, or their part of the first year's payments. */
function quotaFutures(target: Target, { scenario, firstYear }: PlayedScenario): Float64Array | null {
  const quota = quotaOf(target, scenario)
  if (quota === null) return null
  if (target.unit === 'share') return Float64Array.of(quota)
  return firstYear.at(-1)?.map((bill) => quota * bill) ?? null
}
