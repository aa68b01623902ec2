import { known, type Target } from './columns.ts'
import { quotaOf } from './quota.ts'
import { type Release, released } from './release.ts'
import type { PlayedScenario } from './report.ts'
import { eventScores, type EventScores, numberScores, type NumberScores } from './scores/forecast.ts'

/**
 * The model, and what could have been said without it: that nothing changes, that the quota is met, what the first
 * version kept said, and what the version before said.
 */
export const FORECASTS = ['model', 'nothingChanges', 'quotaMet', 'first', 'before'] as const
export type Forecast = (typeof FORECASTS)[number]

export type ForecastScores = NumberScores | EventScores

/** How the model and the plain forecasts fared with a target; those that say nothing of it are absent. */
export type TargetScores = Readonly<Partial<Record<Forecast, ForecastScores>>>

export const isEvent = (scores: ForecastScores): scores is EventScores => 'brier' in scores

/** Kept forecasts of earlier versions; null where there is none. */
export interface Earlier {
  readonly first: Release | null
  /** The last version before the one that is judged. */
  readonly before: Release | null
}

/** Scores of one target of a played scenario. */
export function targetScores(played: PlayedScenario, index: number, earlier: Earlier): TargetScores {
  const { backTests, id } = played.scenario
  const target = backTests[index]
  if (!target) throw new RangeError(`unknown target: ${index}, must be one of the scenario`)
  const keptBy = (release: Release | null) => {
    const kept = release && released(release, id, target)
    return kept ? Float64Array.from(kept.futures) : null
  }
  const forecasts: Record<Forecast, Float64Array | null> = {
    model: played.futures[index] ?? null,
    nothingChanges: played.firstYear[index] ?? null,
    quotaMet: quotaFutures(target, played),
    first: keptBy(earlier.first),
    before: keptBy(earlier.before),
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
  return event ? known(futures).map((value) => Number(value >= above)) : futures
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
