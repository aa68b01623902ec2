import { untruncatedMean, type BidLaw } from '../../calibration/bid-counts.ts'
import { exp, log, power } from '../../calibration/exact.ts'

/** Steps of the sum that stands for an integral. */
const STEPS = 200

/**
 * Mean price of direct awards to any firm (ratio of the benchmark): the posted price, or the cost of the cheapest firm
 * where that is more, among tenders that somebody can take.
 *
 * @param posted the estimate less the discount (ratio of the benchmark).
 */
export function directPrice(
  law: BidLaw,
  { k, ceiling, posted }: { readonly k: number; readonly ceiling: number; readonly posted: number }
): number {
  if (posted >= ceiling) return posted
  const { attractiveness } = law
  const mean = untruncatedMean(attractiveness, law.meanBids)
  /** Chance that no firm can do it at this cost. */
  const none = (cost: number): number =>
    exp(-attractiveness * log(1 + (mean * power(cost / ceiling, k)) / attractiveness))
  const never = none(ceiling)
  const width = (ceiling - posted) / STEPS
  let above = 0
  for (let i = 0; i < STEPS; i++) above += (none(posted + (i + 0.5) * width) - never) * width
  return posted + above / (1 - never)
}
