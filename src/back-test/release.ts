import { quantile } from '../engine/index.ts'
import { known, type Target, type TargetSpread } from './columns.ts'
import type { TargetResult } from './report.ts'
import type { Earlier, ForecastScores } from './forecasts.ts'

/** What one version of the model gave for a target, kept so that later ones can be held beside it. */
export interface ReleasedTarget extends TargetSpread {
  readonly scenario: string
  readonly id: string
  readonly policy: string
  readonly metric: string
  readonly year: number
  readonly unit: Target['unit']
  readonly observed: number
  readonly tolerance: number
  readonly mustFail: boolean
  readonly inside80: boolean
  readonly scores: ForecastScores
  /** The futures in brief: evenly spaced quantiles, lowest first, before any question of an event. */
  readonly futures: readonly number[]
}

/** A version's forecasts; once written, the file never changes. */
export interface Release {
  readonly format: 'spendshift-release'
  readonly version: 1
  /** Version of the model. */
  readonly model: string
  readonly seed: number
  readonly runs: number
  readonly targets: readonly ReleasedTarget[]
}

/** Quantiles kept of each target's futures (count). */
const KEPT = 50
/** Digits of numbers that are kept. */
const DIGITS = 5

/** @param futures of each target, in the order of `targets`. */
export function createRelease(
  { model, seed, runs }: Pick<Release, 'model' | 'seed' | 'runs'>,
  targets: readonly TargetResult[],
  futures: readonly Float64Array[]
): Release {
  return {
    ...{ format: 'spendshift-release', version: 1, model, seed, runs },
    targets: targets.map((target, index) => ({
      ...{ scenario: target.scenario, id: target.id, policy: target.policy, metric: target.metric },
      ...{ year: target.year, unit: target.unit, observed: target.observed, tolerance: target.tolerance },
      ...{ mustFail: target.mustFail, mean: target.mean, p10: target.p10, p50: target.p50, p90: target.p90 },
      ...{ inside80: target.inside80, scores: ownScores(target) },
      futures: inBrief(futures[index] ?? new Float64Array()),
    })),
  }
}

function ownScores({ scenario, id, scores: { model } }: TargetResult): ForecastScores {
  if (!model) throw new RangeError(`no scores for ${scenario}: ${id}, must be of the model`)
  return model
}

function inBrief(futures: Float64Array): number[] {
  const sorted = known(futures).sort()
  return Array.from({ length: KEPT }, (_, i) =>
    Number(quantile(sorted, (i + 0.5) / KEPT).toPrecision(DIGITS))
  )
}

/** What a release says of a target: found by what is counted, whatever was thought to be observed then. */
export function released(release: Release, scenario: string, target: Target): ReleasedTarget | undefined {
  const { policy, metric, year } = target
  return release.targets.find(
    (each) =>
      each.scenario === scenario && each.policy === policy && each.metric === metric && each.year === year
  )
}

/** The first version that was kept, and the last one before `model`; `releases` from the first on. */
export function earlierThan(model: string, releases: readonly Release[]): Earlier {
  return {
    first: releases[0] ?? null,
    before: releases.findLast((release) => isBefore(release.model, model)) ?? null,
  }
}

/** Whether a version ("1.1.0") comes before another. */
export const isBefore = (version: string, other: string): boolean =>
  version.localeCompare(other, 'en', { numeric: true }) < 0
