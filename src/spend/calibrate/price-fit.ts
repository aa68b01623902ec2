import { bidClasses, comparable, type Award, type BidClass } from '../../calibration/awards.ts'
import type { BidLaw } from '../../calibration/bid-counts.ts'
import { bidShares } from '../../calibration/bid-counts.ts'
import { exp, log, nextNormal, openStream } from '../../calibration/exact.ts'
import { minimum } from '../../calibration/minimum.ts'
import { expectedPrice } from '../../calibration/price-by-bids.ts'
import { ranged, type Ranged } from './bid-fit.ts'
import type { Contract } from './contract.ts'

export interface PriceFit {
  /** Awards with one winner, a known number of bids and a price near the estimate (count). */
  readonly count: number
  /** k, how close bids lie. */
  readonly dispersion: Ranged
  /** R, the highest price paid, as a part of the estimate. */
  readonly ceiling: Ranged
  readonly classes: readonly BidClass[]
}

const DISPERSION = { low: 1.5, high: 50 } as const

/** Fewer awards than this in a class, or fewer classes, tell no curve. */
const FEWEST = { awards: 8, classes: 3 } as const

/** How far off the law itself may be (part of the estimate): keeps a class of very many awards from ruling alone. */
const LAW_ERROR = 0.01

const REDRAWS = 60

/** Awards whose price can be held against the buyer's estimate. */
export function pricedAwards(contracts: readonly Contract[]): Award[] {
  return contracts
    .flatMap(({ bids, value, estimate, winners }) =>
      bids === null || estimate === null ? [] : [{ bids, award: value, budget: estimate, winners }]
    )
    .filter(comparable)
}

/** Expected price of n bids (count, ≥ 1), as a part of the estimate: the ceiling when there is one. */
export const priceOf = (bids: number, dispersion: number, ceiling: number): number =>
  bids === 1 ? ceiling : expectedPrice(bids, dispersion, ceiling)

/** Fits k and R to mean prices by number of bids; null when there are too few. */
export function fitPrices(awards: readonly Award[], seed: number): PriceFit | null {
  const classes = bidClasses(awards).filter((each) => each.awards >= FEWEST.awards)
  if (classes.filter(({ bids }) => bids >= 2).length < FEWEST.classes) return null
  const best = fitClasses(classes)
  const state = new Int32Array(2)
  openStream(state, seed, 1, 0xb1d, 0)
  const redraws = Array.from({ length: REDRAWS }, () =>
    fitClasses(
      classes.map((each) => ({ ...each, meanRatio: each.meanRatio + errorOf(each) * nextNormal(state) }))
    )
  )
  return {
    count: awards.length,
    dispersion: ranged(
      best.dispersion,
      redraws.map(({ dispersion }) => dispersion)
    ),
    ceiling: ranged(
      best.ceiling,
      redraws.map(({ ceiling }) => ceiling)
    ),
    classes,
  }
}

const errorOf = ({ standardError }: BidClass): number =>
  Math.sqrt(standardError * standardError + LAW_ERROR * LAW_ERROR)

/** Least squares, each mean weighted by its error: given k the best R is a quotient of sums. */
function fitClasses(classes: readonly BidClass[]): { readonly dispersion: number; readonly ceiling: number } {
  const ceilingOf = (dispersion: number): number => {
    let [above, below] = [0, 0]
    for (const each of classes) {
      const weight = 1 / (errorOf(each) * errorOf(each))
      const shape = priceOf(each.bids, dispersion, 1)
      above += weight * shape * each.meanRatio
      below += weight * shape * shape
    }
    return above / below
  }
  const misfit = (logDispersion: number): number => {
    const dispersion = exp(logDispersion)
    const ceiling = ceilingOf(dispersion)
    return classes.reduce((total, each) => {
      const miss = (priceOf(each.bids, dispersion, ceiling) - each.meanRatio) / errorOf(each)
      return total + miss * miss
    }, 0)
  }
  const dispersion = exp(minimum(misfit, log(DISPERSION.low), log(DISPERSION.high)))
  return { dispersion, ceiling: ceilingOf(dispersion) }
}

/** Mean price over tenders that draw a bid (ratio of the benchmark). */
export function meanPrice(law: BidLaw, dispersion: number, ceiling: number): number {
  const shares = bidShares(law, 20)
  return shares.reduce((total, share, i) => total + share * priceOf(i + 1, dispersion, ceiling), 0)
}
