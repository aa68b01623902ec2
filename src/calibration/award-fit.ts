import { type Award, bidClasses, LAST_CLASS } from './awards.ts'
import { bidShares, fitBidLaw } from './bid-counts.ts'
import { CEILING, expectedPrice, fitDispersion } from './price-by-bids.ts'

/** One number of bids: what was seen, and what the fitted law says. */
export interface FitPoint {
  /** Bids (count); the last point holds this many and more. */
  readonly bids: number
  /** Awards seen with this many bids (count). */
  readonly awards: number
  readonly observed: number
  readonly fitted: number
}

/** Laws of price and of bids, fitted to the awards of one year. */
export interface AwardFit {
  readonly year: number
  readonly awards: number
  /** k, bid dispersion, from the prices. */
  readonly dispersion: number
  /** ν, how alike tenders are in appeal, from the number of bids. */
  readonly attractiveness: number
  readonly meanBids: number
  /** Mean of award ÷ budget from 2 bids on, with the standard error of what was seen. */
  readonly price: readonly (FitPoint & { readonly standardError: number })[]
  /** Share of awards by number of bids. */
  readonly bids: readonly FitPoint[]
}

/** Fits both laws; all numbers are rounded to what a picture can show. */
export function fitAwards(year: number, awards: readonly Award[]): AwardFit {
  const classes = bidClasses(awards)
  const dispersion = fitDispersion(classes)
  const law = fitBidLaw(awards.map(({ bids }) => bids))
  const shares = bidShares(law, LAST_CLASS)
  return {
    year,
    awards: awards.length,
    dispersion: round(dispersion, 2),
    attractiveness: round(law.attractiveness, 2),
    meanBids: round(law.meanBids, 2),
    price: classes
      .filter(({ bids }) => bids >= 2)
      .map(({ bids, awards: n, meanRatio, standardError }) => ({
        bids,
        awards: n,
        observed: round(meanRatio, 4),
        standardError: round(standardError, 4),
        fitted: round(expectedPrice(bids, dispersion, CEILING), 4),
      })),
    bids: classes.map(({ bids, awards: n }, index) => ({
      bids,
      awards: n,
      observed: round(n / awards.length, 4),
      fitted: round(shares[index] ?? NaN, 4),
    })),
  }
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits))
