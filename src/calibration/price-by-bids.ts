import { logGamma } from '../engine/index.ts'
import type { BidClass } from './awards.ts'
import { exp } from './exact.ts'
import { minimum } from './minimum.ts'

/** Highest price paid, as a part of the published budget. */
export const CEILING = 0.98

/** Range in which bid dispersion is looked for: from bids far apart to bids all alike. */
const DISPERSION = { low: 1, high: 50 } as const

/**
 * Expected price where n bids lie under the ceiling, as a part of the budget.
 *
 * The n costs, to the power k, are uniform below R^k, and the second-lowest is paid:
 * E = R Γ(2 + 1/k) Γ(n + 1) / Γ(n + 1 + 1/k).
 *
 * @param bids n (count, ≥ 2).
 * @param dispersion k: the higher, the closer the bids.
 * @param ceiling R (ratio of the budget).
 */
export function expectedPrice(bids: number, dispersion: number, ceiling = CEILING): number {
  const step = 1 / dispersion
  return ceiling * exp(logGamma(2 + step) + logGamma(bids + 1) - logGamma(bids + 1 + step))
}

/** Bid dispersion k by least squares on the mean prices of 2 bids and more; each class counts the same. */
export function fitDispersion(classes: readonly BidClass[], ceiling = CEILING): number {
  const competed = classes.filter(({ bids }) => bids >= 2)
  const misfit = (dispersion: number): number =>
    competed.reduce((sum, { bids, meanRatio }) => {
      const miss = expectedPrice(bids, dispersion, ceiling) - meanRatio
      return sum + miss * miss
    }, 0)
  return minimum(misfit, DISPERSION.low, DISPERSION.high)
}
