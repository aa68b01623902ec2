import { MOST_STRENGTH, unscaledStrength } from './market.ts'
import type { Play } from './play.ts'
import { exp } from './real/exp.ts'
import { normalQuantile } from './real/normal-quantile.ts'
import { power } from './real/power.ts'

/** Slices of equal probability that stand for the values of a category, and the normal number in the middle of each. */
const SLICE_COUNT = 16
const SLICES = Array.from({ length: SLICE_COUNT }, (_, s) => normalQuantile((s + 0.5) / SLICE_COUNT))

const bidsOfSlice = new Float64Array(SLICES.length)

/**
 * Solves C of a category: the scale of bid strengths at which tenders that draw a bid draw B on average, under the
 * run's own quantities. B is what registers show; tenders without a bid follow from it.
 *
 * E[N | N ≥ 1] = E[Φ R^k] / (1 − E[P(no bid)]), with expectations over the values of the category and, where
 * tenders differ in appeal, P(no bid) = (1 + Φ R^k / ν)^−ν.
 */
export function solveCompetition(play: Play, c: number): number {
  const { draws, world, suppliers, calibration } = play
  const C = world.categories.length
  const k = draws.category.bidDispersion[c]!
  const ceilingPower = power(draws.category.ceiling[c]!, k)
  bidsOfSlice.fill(0)
  for (let g = 0; g < world.groups.length; g++) {
    if (world.competes[g] !== 1) continue
    const i = g * C + c
    const strength =
      unscaledStrength(play, g, c, k, suppliers.entry[i]!) * calibration.free[i]! * ceilingPower
    for (let s = 0; s < SLICES.length; s++) {
      const value = draws.category.medianValue[c]! * exp(draws.logSpread[c]! * SLICES[s]!)
      const x = value / draws.group.contractLimit[g]!
      bidsOfSlice[s] = bidsOfSlice[s]! + strength / (1 + x * x * x)
    }
  }
  let mean = 0
  for (let s = 0; s < SLICES.length; s++) mean += bidsOfSlice[s]! / SLICES.length
  if (!(mean > 0)) return 0
  const appeal = draws.category.attractiveness[c]!
  const scale = rootOf(draws.category.meanBids[c]!, mean, appeal) * calibration.competition[c]!
  return Math.min(scale, MOST_STRENGTH)
}

/** Steps of Newton's method, and how near the last two must be (ratio). */
const NEWTON_STEPS = 8
const NEWTON_NEAR = 1e-9

/** So near to the root the rounding of `bidsGivenOne` might matter: there it is asked itself (ratio). */
const TOO_NEAR = 1e-7

/**
 * The scale at which the mean of bids, given one, is `wanted`: it rises with the scale, so halving finds it. Which half
 * to take is known from the root that Newton's method has found before, in a third of the time.
 */
function rootOf(wanted: number, mean: number, appeal: number): number {
  const near = nearRoot(wanted, mean, appeal)
  let high = wanted / mean
  let low = 0
  for (let step = 0; step < 24; step++) {
    const middle = step === 0 ? high : (low + high) / 2
    const isAbove =
      Math.abs(middle - near) > TOO_NEAR * near ? middle > near : bidsGivenOne(middle, mean, appeal) > wanted
    if (isAbove) high = middle
    else low = middle
    if (high - low < 1e-5 * high) break
  }
  return (low + high) / 2
}

/** The root by Newton's method from above, or NaN when it does not settle. */
function nearRoot(wanted: number, mean: number, appeal: number): number {
  let scale = wanted / mean
  for (let step = 0; step < NEWTON_STEPS; step++) {
    let none = 0
    let fall = 0
    for (let s = 0; s < bidsOfSlice.length; s++) {
      const bids = bidsOfSlice[s]!
      const base = appeal > 0 ? 1 + (scale * bids) / appeal : 1
      const chance = appeal > 0 ? power(base, -appeal) : exp(-scale * bids)
      none += chance
      fall += (bids * chance) / base
    }
    const some = 1 - none / bidsOfSlice.length
    const value = (scale * mean) / some
    const slope = (mean - (value * fall) / bidsOfSlice.length) / some
    const next = scale - (value - wanted) / slope
    if (!(next > 0)) return NaN
    if (Math.abs(next - scale) <= NEWTON_NEAR * next) return next
    scale = next
  }
  return NaN
}

function bidsGivenOne(scale: number, mean: number, appeal: number): number {
  let none = 0
  for (let s = 0; s < bidsOfSlice.length; s++) {
    const bids = scale * bidsOfSlice[s]!
    none += appeal > 0 ? power(1 + bids / appeal, -appeal) : exp(-bids)
  }
  const some = 1 - none / bidsOfSlice.length
  return some > 0 ? (scale * mean) / some : 1
}
