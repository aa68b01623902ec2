import { logGamma } from '../engine/index.ts'
import { exp, log, log1p } from './exact.ts'
import { minimum } from './minimum.ts'

/** How many bids tenders draw: negative binomial, of which a register shows those with at least one. */
export interface BidLaw {
  /** ν, how alike tenders are in appeal (1 = geometric). */
  readonly attractiveness: number
  /** Mean bids over tenders that drew at least one. */
  readonly meanBids: number
}

/** Range in which ν is looked for. */
const ATTRACTIVENESS = { low: 0.05, high: 50 } as const

const HALVINGS = 100

/** Probability that a tender seen in a register drew `bids` bids (count, ≥ 1). */
export const bidShare = (bids: number, law: BidLaw): number => chanceOf(law)(bids)

/** The same for many numbers of bids: the mean over all tenders is worked out once. */
function chanceOf({ attractiveness, meanBids }: BidLaw): (bids: number) => number {
  const mean = untruncatedMean(attractiveness, meanBids)
  const some = 1 - noBid(attractiveness, mean)
  return (bids) => exp(logChance(bids, attractiveness, mean)) / some
}

/** Shares of 1, 2, … bids; the last is of that many and more. */
export function bidShares(law: BidLaw, classes: number): number[] {
  const chance = chanceOf(law)
  const shares = Array.from({ length: classes - 1 }, (_, index) => chance(index + 1))
  return [...shares, 1 - shares.reduce((sum, share) => sum + share, 0)]
}

/** Part of all tenders that draw no bid under the law, which no register shows. */
export const withoutBid = ({ attractiveness, meanBids }: BidLaw): number =>
  noBid(attractiveness, untruncatedMean(attractiveness, meanBids))

/**
 * ν by maximum likelihood, the mean being that of the register.
 *
 * @param counts bids of each tender seen, each ≥ 1.
 */
export function fitBidLaw(counts: readonly number[]): BidLaw {
  const meanBids = counts.reduce((sum, bids) => sum + bids, 0) / counts.length
  const tenders = new Map<number, number>()
  for (const bids of counts) tenders.set(bids, (tenders.get(bids) ?? 0) + 1)
  const surprise = (logAttractiveness: number): number => {
    const chance = chanceOf({ attractiveness: exp(logAttractiveness), meanBids })
    let total = 0
    for (const [bids, times] of tenders) total -= times * log(chance(bids))
    return total
  }
  const { low, high } = ATTRACTIVENESS
  return { attractiveness: exp(minimum(surprise, log(low), log(high))), meanBids }
}

/** (1 + m/ν)^(−ν) */
const noBid = (attractiveness: number, mean: number): number =>
  exp(-attractiveness * log1p(mean / attractiveness))

/** Logarithm of the negative binomial probability of n bids: Γ(n + ν) / (Γ(ν) n!) (ν/(m + ν))^ν (m/(m + ν))^n. */
function logChance(bids: number, attractiveness: number, mean: number): number {
  const ways = logGamma(bids + attractiveness) - logGamma(attractiveness) - logGamma(bids + 1)
  return ways - attractiveness * log1p(mean / attractiveness) - bids * log1p(attractiveness / mean)
}

/** The mean m over all tenders, with those that drew no bid: m / (1 − P(no bid)) = B, found by halving. */
export function untruncatedMean(attractiveness: number, meanBids: number): number {
  let [low, high] = [0, meanBids]
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2
    if (middle / (1 - noBid(attractiveness, middle)) < meanBids) low = middle
    else high = middle
  }
  return (low + high) / 2
}
