import { type Forecast, type ForecastScores, isEvent } from './forecasts.ts'
import type { TargetResult } from './report.ts'
import type { NumberScores } from './scores/forecast.ts'
import { pitFifths } from './scores/pit.ts'

/** Averages over the numbers among some targets. Those that must fail count as any other; events do not. */
export interface Totals {
  /** Numbers (count). */
  readonly numbers: number
  /** Numbers in the 80% range (count), as it stands and with the error of observation. */
  readonly bare: number
  readonly inside: number
  /** Means on the targets' scales; null without a number. */
  readonly crps: number | null
  readonly interval: number | null
  /** Numbers in each fifth of their futures, lowest first. */
  readonly fifths: readonly number[]
}

export function totalsOf(targets: readonly TargetResult[]): Totals {
  const numbers = targets.flatMap((target) => {
    const scores = numberOf(target.scores.model)
    return scores ? [{ target, scores }] : []
  })
  const scores = numbers.map((each) => each.scores)
  return {
    numbers: numbers.length,
    bare: numbers.filter(({ target }) => target.inside80).length,
    inside: scores.filter(({ inside }) => inside).length,
    crps: meanOf(scores.map(({ crps }) => crps)),
    interval: meanOf(scores.map(({ interval }) => interval)),
    fifths: pitFifths(scores.map(({ pit }) => pit)),
  }
}

/** Brier scores of events: how many, and their mean; null without any. */
export function briersOf(targets: readonly TargetResult[]): { events: number; brier: number | null } {
  const scores = targets.flatMap(({ scores: { model } }) => (model && isEvent(model) ? [model.brier] : []))
  return { events: scores.length, brier: meanOf(scores) }
}

/** A plain forecast beside the model, on the targets of which it says something. */
export interface Beside {
  readonly targets: number
  readonly inside: number
  readonly modelInside: number
  /** Means: of numbers CRPS, of events Brier score, which is the CRPS of an event. */
  readonly crps: number | null
  readonly modelCrps: number | null
  readonly interval: number | null
  readonly modelInterval: number | null
}

export function besideModel(targets: readonly TargetResult[], forecast: Forecast): Beside {
  const pairs = targets.flatMap(({ scores }) => {
    const [mine, other] = [scores.model, scores[forecast]]
    return mine && other ? [{ mine, other }] : []
  })
  const [mine, other] = [pairs.map((pair) => pair.mine), pairs.map((pair) => pair.other)]
  const inside = (scores: readonly ForecastScores[]) => scores.filter(isInside).length
  const intervals = (scores: readonly ForecastScores[]) =>
    meanOf(scores.flatMap((each) => numberOf(each)?.interval ?? []))
  return {
    targets: pairs.length,
    inside: inside(other),
    modelInside: inside(mine),
    crps: meanOf(other.map(crpsOf)),
    modelCrps: meanOf(mine.map(crpsOf)),
    interval: intervals(other),
    modelInterval: intervals(mine),
  }
}

export const crpsOf = (scores: ForecastScores): number => (isEvent(scores) ? scores.brier : scores.crps)

/** Farther from what happened than this, a chance is a miss: it lies outside the 80% range of the event's 0 or 1. */
const FAR = 0.9

export const isInside = (scores: ForecastScores): boolean =>
  isEvent(scores) ? Math.sqrt(scores.brier) <= FAR : scores.inside

const numberOf = (scores: ForecastScores | undefined): NumberScores | null =>
  scores && !isEvent(scores) ? scores : null

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
