import { type DrawnQuantity, drawnQuantities } from '../../engine/index.ts'
import { backTestJob, STANDARD } from '../job.ts'
import { errorElsewhere } from '../off-by.ts'
import { createReport, type PlayedScenario } from '../report.ts'
import { HALF_WIDTH_80 } from '../scores/observation.ts'
import { scaleOf } from '../scores/scale.ts'
import { offByIn, type OffBy } from '../widen.ts'
import {
  effectiveSize,
  type Evidence,
  importanceWeights,
  placeLogWeights,
  weightedQuantile,
} from './weights.ts'

/** Places that a fit may learn from; all others never are, so that they can say how well it did. */
const FITTED = [
  'sao-paulo-school-meals',
  'rennes-terres-de-sources',
  'northland-maori-business',
  'qali-warma-school-meals',
  'belo-horizonte-recycling',
  'kerala-labour-cooperatives',
] as const

/** The shared numbers that a fit is about; a model has some of them. */
const MECHANISMS = [
  'entryResponse',
  'entrySpeed',
  'entryCeiling',
  'compliance',
  'conversionRate',
  'growthAfterWinning',
] as const

/** A number's 10%, 50% and 90% quantiles. */
type Quantiles = readonly [number, number, number]

export interface FittedNumber {
  readonly name: string
  readonly prior: Quantiles
  readonly posterior: Quantiles
}

/** Numbers inside the 80% range as drawn, and as weighted by what other places say. */
export interface FittedPlace {
  readonly id: string
  readonly learntFrom: boolean
  readonly numbers: number
  readonly before: number
  readonly after: number
}

export interface Fit {
  readonly runs: number
  /** Runs of equal weight that say as much as the weighted ones. */
  readonly effective: number
  readonly numbers: readonly FittedNumber[]
  readonly places: readonly FittedPlace[]
}

/**
 * What the places say together of the numbers that they share, by weighing the runs that were played anyway: run i
 * draws the same shared numbers in every place. Nothing is changed by it.
 */
export function fitPlaces(played: readonly PlayedScenario[], runs: number): Fit {
  const offBy = errorElsewhere(
    createReport(
      played.filter(({ scenario }) => isFitted(scenario.id)),
      runs
    ).targets
  )
  const places = played.map((each) => ({ ...each, id: each.scenario.id, evidence: evidenceOf(each, offBy) }))
  const said = new Map(
    places.flatMap(({ id, evidence }) => (isFitted(id) ? [[id, placeLogWeights(evidence, runs)]] : []))
  )
  const weightsWithout = (id: string) =>
    importanceWeights(
      [...said].flatMap(([from, logs]) => (from === id ? [] : [logs])),
      runs
    )
  const weights = weightsWithout('')
  const even = new Float64Array(runs).fill(1 / runs)
  return {
    runs,
    effective: effectiveSize(weights),
    numbers: sharedDraws(played, runs).map(({ name, values }) => ({
      name,
      prior: quantiles(values, even),
      posterior: quantiles(values, weights),
    })),
    places: places.map(({ id, evidence }) => ({
      id,
      learntFrom: isFitted(id),
      numbers: evidence.length,
      before: evidence.filter((each) => isInside(each, even)).length,
      after: evidence.filter((each) => isInside(each, weightsWithout(id))).length,
    })),
  }
}

const isFitted = (id: string): boolean => FITTED.some((each) => each === id)

/** Numbers of a place on their scales; events and ratios say nothing here. */
function evidenceOf({ scenario, futures }: PlayedScenario, offBy: OffBy): Evidence[] {
  return scenario.backTests.flatMap(({ unit, observed, tolerance, event }, index) => {
    const error = offByIn(unit, offBy)
    const runs = futures[index]
    if (event || error === null || !runs) return []
    const scale = scaleOf(unit, observed + tolerance)
    const known = (scale(observed + tolerance) - scale(Math.max(0, observed - tolerance))) / 2 / HALF_WIDTH_80
    const values = runs.map((value) => (Number.isNaN(value) ? NaN : scale(value)))
    return [{ observed: scale(observed), sd: Math.hypot(known, error), runs: values }]
  })
}

/** The shared numbers as runs draw them in the places, found where a place leaves them as they are. */
function sharedDraws(played: readonly PlayedScenario[], runs: number): DrawnQuantity[] {
  return MECHANISMS.flatMap((id) => {
    const own = played.find(
      ({ scenario }) => isFitted(scenario.id) && !Object.hasOwn(scenario.mechanisms, id)
    )
    if (!own) return []
    const { model } = backTestJob(own.scenario)
    const drawn = drawnQuantities(model, STANDARD.seed, 0, runs)
    return drawn.filter(({ name }) => name === `mechanisms.${id}`).map(({ values }) => ({ name: id, values }))
  })
}

const quantiles = (values: Float64Array, weights: Float64Array): Quantiles => [
  weightedQuantile(values, weights, 0.1),
  weightedQuantile(values, weights, 0.5),
  weightedQuantile(values, weights, 0.9),
]

function isInside({ observed, runs }: Evidence, weights: Float64Array): boolean {
  const [low, , high] = quantiles(runs, weights)
  return low <= observed && observed <= high
}
