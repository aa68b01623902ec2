import { quantile } from '../../engine/index.ts'
import type { Observation } from '../judge.ts'
import { crps } from './crps.ts'
import { intervalScore } from './interval.ts'
import { asObserved } from './observation.ts'
import { type Pit, pitOf } from './pit.ts'
import { scaleOf } from './scale.ts'
import type { MetricUnit } from '../../engine/index.ts'

/** How a forecast fared with a number that was observed with some error. Scores are on the scale of `scaleOf`. */
export interface NumberScores {
  /** The observed value lies in the 80% range of what would be observed: futures with the error of observation. */
  readonly inside: boolean
  readonly crps: number
  readonly interval: number
  readonly pit: Pit
}

/** How a forecast fared with an event that happened or not. */
export interface EventScores {
  /** The chance that it gave to the event. */
  readonly chance: number
  /** Squared distance of the chance from what happened (0 or 1). */
  readonly brier: number
}

/** A target as its scores need it. */
export interface Scored extends Pick<Observation, 'observed' | 'tolerance'> {
  readonly unit: MetricUnit
}

/** @param futures the metric in each future, or one number where the forecast is a single number. */
export function numberScores(target: Scored, futures: Float64Array): NumberScores {
  const { observed, tolerance, unit } = target
  const scale = scaleOf(unit, observed + tolerance)
  const seen = scale(observed)
  const sorted = asObserved(spreadOut(futures), tolerance, unit).map(scale).sort()
  return {
    inside: quantile(sorted, 0.1) <= seen && seen <= quantile(sorted, 0.9),
    crps: crps(sorted, seen),
    interval: intervalScore(quantile(sorted, 0.1), quantile(sorted, 0.9), seen),
    pit: pitOf(sorted, seen),
  }
}

/** @param happened 0 or 1. @param futures of each future whether it happens: 0 or 1. */
export function eventScores(happened: number, futures: Float64Array): EventScores {
  const chance = futures.reduce((sum, value) => sum + value, 0) / futures.length
  return { chance, brier: (chance - happened) * (chance - happened) }
}

/** Values that stand for an error's whole range beside them (count). */
const LEAST = 2000

/** A forecast of few values, each as often as it takes for errors of observation to spread. */
function spreadOut(futures: Float64Array): Float64Array {
  const times = Math.ceil(LEAST / futures.length)
  if (times === 1) return futures
  return Float64Array.from({ length: times * futures.length }, (_, i) => futures[i % futures.length] ?? 0)
}
