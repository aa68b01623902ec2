import { fitBidLaw, type BidLaw } from '../../calibration/bid-counts.ts'
import { ascending, createPicker, quantileOf } from './statistics.ts'

/** A number with the range that 8 of 10 redraws of the data fall into. */
export interface Ranged {
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface BidFit {
  /** Tenders with a known number of bids, at least one (count). */
  readonly count: number
  readonly meanBids: Ranged
  /** ν, or null when nearly all tenders drew one bid, which tells nothing of it. */
  readonly attractiveness: Ranged | null
}

/** Fewer tenders than this tell too little. */
const FEWEST_BIDS = 30

const REDRAWS = 60

/** More bids than these for one tender are counted as so many: a slip, or a framework of many winners. */
const MOST_BIDS = 60

/** Fits the law of bids to tenders with at least one; null when there are too few. */
export function fitBids(counts: readonly number[], seed: number): BidFit | null {
  if (counts.length < FEWEST_BIDS) return null
  const capped = counts.map((bids) => Math.min(bids, MOST_BIDS))
  const pick = createPicker(seed, 0xb1d)
  const redraws = Array.from({ length: REDRAWS }, () =>
    lawOf(capped.map(() => capped[pick(capped.length)] ?? 1))
  )
  const law = lawOf(capped)
  const appeals = redraws.flatMap(({ attractiveness }) => (attractiveness === null ? [] : [attractiveness]))
  return {
    count: counts.length,
    meanBids: ranged(
      law.meanBids,
      redraws.map(({ meanBids }) => meanBids)
    ),
    attractiveness: law.attractiveness === null ? null : ranged(law.attractiveness, appeals),
  }
}

interface LooseLaw extends Pick<BidLaw, 'meanBids'> {
  readonly attractiveness: number | null
}

function lawOf(counts: readonly number[]): LooseLaw {
  const meanBids = counts.reduce((sum, bids) => sum + bids, 0) / counts.length
  return meanBids < 1.02 ? { meanBids, attractiveness: null } : fitBidLaw(counts)
}

/** Value with the 10th and 90th percentile of redraws, widened to hold the value. */
export function ranged(value: number, redraws: readonly number[]): Ranged {
  const sorted = ascending(redraws)
  if (sorted.length === 0) return { value, low: value, high: value }
  return {
    value,
    low: Math.min(value, quantileOf(sorted, 0.1)),
    high: Math.max(value, quantileOf(sorted, 0.9)),
  }
}
