import type { Contract } from './contract.ts'
import type { Dataset } from './dataset.ts'
import { observe } from './observed.ts'
import type { Play } from './play.ts'
import { firstYear, predict, type Prediction } from './predict.ts'
import { compareAll, type Measure } from './measures.ts'
import type { Scenario } from '../../scenario/index.ts'

/** Simulated baseline and file side by side. */
export interface Check {
  /** Futures played (count). */
  readonly runs: number
  readonly measures: readonly Measure[]
  /** Spent in a year in 8 of 10 futures, as far as the files would publish it (currency). */
  readonly total: { readonly low: number; readonly high: number }
}

/** Futures that a check plays: enough for shares to stand within about a hundredth. */
const CHECK_RUNS = 200

/** Tenders that a check plays, about: a place of many tenders needs fewer futures. */
const CHECK_TENDERS = 200_000

/** Futures that a check of this place plays (count). */
export function checkRuns({ categories }: Scenario): number {
  const tenders = categories.reduce(
    (sum, { tendersPerYear: each }) => sum + (typeof each === 'number' ? each : each.value),
    0
  )
  return Math.max(10, Math.min(CHECK_RUNS, Math.ceil(CHECK_TENDERS / tenders)))
}

interface Checked {
  readonly scenario: Scenario
  readonly dataset: Dataset
  /** The contracts that it is held against. */
  readonly contracts: readonly Contract[]
  /** Contracts in a year (count), or null when the files do not tell. */
  readonly perYear: number | null
  /** Their value in a year (currency), or null. */
  readonly total: number | null
  /** Below this value nothing is published (currency), or null. */
  readonly cut: number | null
}

/** Plays today's rules and holds what comes of them against the file. */
export async function checkScenario(checked: Checked, play: Play): Promise<Check> {
  const runs = checkRuns(checked.scenario)
  const prediction = await predict(checked.scenario, play, runs)
  const drawn = (await play(firstYear(checked.scenario, false), runs)).get('spend.total')
  const published = checked.cut === null ? 1 : prediction.totalAbove(checked.cut)
  const total = { low: published * (drawn?.low ?? 0), high: published * (drawn?.high ?? 0) }
  return { runs, measures: compare(checked, prediction), total }
}

/** Holds a prediction against contracts. */
export function compare(
  { dataset, contracts, perYear, total, cut }: Omit<Checked, 'scenario'>,
  prediction: Prediction
): Measure[] {
  if (cut === null) return compareAll(observe(contracts, dataset, { perYear, total }), prediction)
  const published = contracts.filter(({ value }) => value >= cut)
  return compareAll(observe(published, dataset, { perYear, total }), publishedOnly(prediction, cut))
}

/** What a file that holds nothing below an amount would show. */
function publishedOnly(prediction: Prediction, cut: number): Prediction {
  const hidden = prediction.valueCdf(cut)
  const seen = prediction.totalAbove(cut)
  return {
    ...prediction,
    perYear: prediction.perYear * (1 - hidden),
    total: seen * prediction.total,
    valueCdf: (value) => Math.max(0, prediction.valueCdf(value) - hidden) / (1 - hidden),
  }
}
