import { parseScenario, type Scenario } from '../../scenario/index.ts'
import { calibrateDataset, FEWEST_CONTRACTS } from './calibrate-dataset.ts'
import { checkRuns, compare } from './check.ts'
import type { Dataset } from './dataset.ts'
import { createPriors } from './graded.ts'
import type { Measure, MeasureId } from './measures.ts'
import { periodOf } from './period.ts'
import type { Play } from './play.ts'
import { predict } from './predict.ts'
import { CATEGORY_PRIORS } from './prior-values.ts'
import type { CalibrationSettings } from './settings.ts'

/** One kind of fact of the year held out. */
export interface Score {
  readonly id: MeasureId
  readonly calibrated: Measure
  /** The same from the priors alone; null where there is no prior. */
  readonly prior: Measure | null
  /** Whether the calibrated one is nearer; null without a prior, and where both are equally near. */
  readonly better: boolean | null
}

/** Calibrated on earlier years, held against the last one. */
export interface HoldOut {
  readonly trainedOn: readonly number[]
  readonly heldOut: number
  readonly contracts: number
  readonly scores: readonly Score[]
}

/** What the priors say anything of. */
const HAVE_PRIOR: readonly MeasureId[] = ['bids', 'meanBids', 'singleBids', 'prices', 'routes']

/** Nearer by less than this is no difference. */
const EQUAL = 1e-4

/**
 * Calibrates on all complete years but the last and scores what comes of it on that one, beside a scenario that has
 * the same contracts and suppliers but the priors' bids, prices and routes. Both are played in their first year, as the
 * market stood when the earlier years ended. Null with fewer than two complete years; `tooFew` where the earlier ones hold
 * too few contracts to make a place of.
 */
export async function holdOut(
  dataset: Dataset,
  settings: CalibrationSettings,
  play: Play
): Promise<HoldOut | 'tooFew' | null> {
  const { used } = periodOf(dataset.contracts, dataset.yearlyFiles, {
    most: Infinity,
    yearStart: dataset.yearStart,
  })
  const heldOut = used.at(-1)
  if (heldOut === undefined || used.length < 2) return null
  const within = (from: number, to: number) =>
    dataset.contracts.filter(({ year }) => year !== null && year >= from && year <= to)
  const before = within(-Infinity, heldOut - 1)
  if (before.length < FEWEST_CONTRACTS) return 'tooFew'
  const earlier = calibrateDataset({ ...dataset, contracts: before }, settings)
  const last = within(heldOut, heldOut)
  const against = { dataset, contracts: last, perYear: last.length, total: null, cut: earlier.cut }
  const runs = checkRuns(earlier.scenario)
  const calibrated = compare(against, await predict(earlier.scenario, play, runs))
  const fromPriors = compare(against, await predict(withPriors(earlier.file), play, runs))
  return {
    trainedOn: earlier.period.used,
    heldOut,
    contracts: last.length,
    scores: calibrated.map((each) => {
      const prior = HAVE_PRIOR.includes(each.id)
        ? (fromPriors.find(({ id }) => id === each.id) ?? null)
        : null
      const gain = prior === null ? 0 : prior.distance - each.distance
      return { id: each.id, calibrated: each, prior, better: Math.abs(gain) < EQUAL ? null : gain > 0 }
    }),
  }
}

/** The same place with the priors in place of what was found of bids, prices and routes. */
function withPriors(file: Readonly<Record<string, unknown>>): Scenario {
  const priors = createPriors()
  const fields = ['meanBids', 'attractiveness', 'bidDispersion', 'ceiling', 'estimate'] as const
  const taken = Object.fromEntries(fields.map((field) => [field, priors.take(field, CATEGORY_PRIORS[field])]))
  const categories = (file['categories'] as readonly object[]).map((category) => ({ ...category, ...taken }))
  const policies = { baseline: { name: 'No rules known', levers: {} } }
  const result = parseScenario(JSON.parse(JSON.stringify({ ...file, categories, policies })))
  if (!result.ok)
    throw new Error(`the scenario of the priors is not valid: ${JSON.stringify(result.problems)}`)
  return result.scenario
}
