import { quantile } from '../engine/index.ts'
import { normalQuantile } from '../engine/real/normal-quantile.ts'
import type { TargetResult } from './report.ts'
import { HALF_WIDTH_80 } from './scores/observation.ts'
import { scaleOf } from './scores/scale.ts'
import type { OffBy } from './widen.ts'

/** How far one observation lies from the middle future, and how far it might: both on its unit's scale. */
export interface Residual {
  /** Positive: the middle future was too low. */
  readonly off: number
  /** Standard deviation of futures on that side and of the observation's own error. */
  readonly sd: number
}

/** Middle of what is thought of such an error before any place was looked at: a half-Cauchy of this scale. */
const PRIOR = 0.1
/** An observation is never known better than this. */
const LEAST_SD = 0.005

/**
 * How far a model is off beyond its own ranges, from the observations of one place: the posterior median of the
 * standard deviation τ of an error added to each, r ~ N(0, sd² + τ²), with the prior τ ~ half-Cauchy(0.1). Without an
 * observation: the prior's median.
 */
export function errorOf(residuals: readonly Residual[]): number {
  // A half-Cauchy's quantiles: as a grid of them, each point has the same prior weight.
  const grid = Array.from({ length: GRID }, (_, i) => PRIOR * Math.tan((Math.PI / 2) * ((i + 0.5) / GRID)))
  const logs = grid.map((error) =>
    residuals.reduce((sum, { off, sd }) => {
      const variance = Math.max(LEAST_SD, sd) ** 2 + error * error
      return sum - 0.5 * (Math.log(variance) + (off * off) / variance)
    }, 0)
  )
  const most = Math.max(...logs)
  const weights = logs.map((each) => Math.exp(each - most))
  const half = weights.reduce((sum, weight) => sum + weight, 0) / 2
  let below = 0
  const at = weights.findIndex((weight) => (below += weight) >= half)
  return grid[at] ?? PRIOR
}

const GRID = 2001

/** The residuals of a place's numbers in shares, or in money and counts; events and ratios have none. */
function residualsOf(targets: readonly TargetResult[], of: keyof OffBy): Residual[] {
  const ofUnit = ({ unit }: TargetResult) =>
    of === 'share' ? unit === 'share' : unit === 'currency' || unit === 'count'
  return targets.filter((target) => target.above === undefined && ofUnit(target)).map(residualOf)
}

function residualOf({ unit, observed, tolerance, p10, p50, p90 }: TargetResult): Residual {
  const scale = scaleOf(unit, observed + tolerance)
  const off = scale(observed) - scale(p50)
  const futures = off > 0 ? scale(p90) - scale(p50) : scale(p50) - scale(p10)
  const error = (scale(observed + tolerance) - scale(Math.max(0, observed - tolerance))) / 2
  return { off, sd: Math.hypot(futures, error) / HALF_WIDTH_80 }
}

/**
 * How far the model is off in a place that it was not made for, from how far it is in others: as if it were one of them,
 * each as likely. One place that is far off, alone, does not make the range; half of them do.
 *
 * @param without the place left out; absent for a place of the user's own.
 */
export function errorElsewhere(targets: readonly TargetResult[], without?: string): OffBy {
  const places = [...new Set(targets.map(({ scenario }) => scenario))].filter((id) => id !== without)
  const over = (of: keyof OffBy): number =>
    errorOfAny(
      places.flatMap((id) => {
        const own = targets.filter(({ scenario }) => scenario === id)
        const residuals = residualsOf(own, of)
        return residuals.length === 0 ? [] : [errorOf(residuals)]
      })
    )
  return { share: over('share'), amount: over('amount') }
}

/** Sizes of a standard normal, evenly spaced in probability. */
const SIZES = Array.from({ length: 500 }, (_, i) => normalQuantile(0.5 + (i + 0.5) / 1000))

/**
 * The standard deviation of a normal whose 80% range is that of an error drawn from one of several normals, each as
 * likely; without any, the prior's middle.
 *
 * @param errors their standard deviations.
 */
export function errorOfAny(errors: readonly number[]): number {
  if (errors.length === 0) return PRIOR
  const sizes = Float64Array.from(errors.flatMap((error) => SIZES.map((size) => error * size))).sort()
  return quantile(sizes, 0.8) / HALF_WIDTH_80
}
