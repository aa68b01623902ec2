import { withoutBid, type BidLaw } from '../../calibration/bid-counts.ts'
import { exp } from '../../calibration/exact.ts'
import { fitBids, type BidFit, type Ranged } from './bid-fit.ts'
import type { FileCategory } from './categories.ts'
import type { Contract } from './contract.ts'
import { directPrice } from './direct-price.ts'
import { fitDirect, type DirectBand } from './direct-shares.ts'
import { lawOfValues } from './largest.ts'
import { fitLength, type LengthFit } from './length.ts'
import type { Period } from './period.ts'
import { fitPrices, meanPrice, pricedAwards, type PriceFit } from './price-fit.ts'
import { CATEGORY_PRIORS, POSTED_DISCOUNT } from './prior-values.ts'
import { publishedPart, type ValueFit } from './value-fit.ts'

/** Where a category's number comes from: its own contracts, those of all categories, or the priors. */
export type Basis = 'own' | 'all' | 'prior'

export interface From<T> {
  readonly basis: Basis
  readonly fit: T
}

/** All that the contracts of a category tell. */
export interface CategoryFit {
  readonly category: FileCategory
  readonly values: ValueFit
  /** Tenders a year, those below a threshold of publication and those that nobody takes among them (count). */
  readonly tendersPerYear: Ranged
  /** The part of tenders that the file publishes (0–1). */
  readonly published: number
  /** The part of tenders that end in a contract, at the first or the second try (0–1). */
  readonly taken: number
  readonly bids: From<BidFit> | null
  readonly prices: From<PriceFit> | null
  readonly length: From<LengthFit> | null
  /** Direct awards by bands of value; empty when there are none. */
  readonly direct: readonly DirectBand[]
  /** Mean price over tenders, and of those competed for (ratio of the benchmark). */
  readonly price: number
}

export interface WholeFit {
  readonly bids: BidFit | null
  readonly prices: PriceFit | null
  readonly length: LengthFit | null
}

/** Bids are of competitions: a direct award has none. */
export const competed = (contracts: readonly Contract[]): number[] =>
  contracts.flatMap(({ bids, route }) =>
    bids === null || route === 'direct' || route === 'inHouse' ? [] : [bids]
  )

export function fitWhole(contracts: readonly Contract[], seed: number): WholeFit {
  return {
    bids: fitBids(competed(contracts), seed),
    prices: fitPrices(pricedAwards(contracts), seed),
    length: fitLength(contracts),
  }
}

export interface Surroundings {
  readonly whole: WholeFit
  readonly period: Period
  readonly contracts: readonly Contract[]
  /** The value at which direct awards give way to other routes (currency), or null. */
  readonly directStep: number | null
  /** Contracts that count for the number of tenders a year. */
  readonly counted: ReadonlySet<Contract>
  readonly cut: number | null
  /** True when the user said so. */
  readonly cutIsSure: boolean
  readonly seed: number
}

export function fitCategory(
  category: FileCategory,
  { whole, contracts: all, directStep, period, counted, cut, cutIsSure, seed }: Surroundings
): CategoryFit {
  const { contracts, market = contracts } = category
  const values = lawOfValues(category, { counted, cut, cutIsSure })
  const own = fitWhole(market, seed)
  const from = <T>(mine: T | null, all: T | null): From<T> | null =>
    mine !== null ? { basis: 'own', fit: mine } : all !== null ? { basis: 'all', fit: all } : null
  const [bids, prices] = [from(own.bids, whole.bids), from(own.prices, whole.prices)]
  const published = publishedPart(values)
  const law = lawOf(bids?.fit ?? null)
  const none = withoutBid(law)
  const taken = 1 - none * none
  const k = prices?.fit.dispersion.value ?? CATEGORY_PRIORS.bidDispersion.value
  const ceiling = prices?.fit.ceiling.value ?? CATEGORY_PRIORS.ceiling.value
  const direct = fitDirect([...(category.isLargest ? [] : [contracts]), market, all], directStep)
  const directPart = partDirect(direct)
  return {
    category,
    values,
    tendersPerYear: yearly(
      contracts.filter((each) => counted.has(each)),
      period,
      published * taken
    ),
    published,
    taken,
    bids,
    prices,
    length: from(own.length, whole.length),
    direct,
    price:
      (1 - directPart) * meanPrice(law, k, ceiling) +
      directPart * directPrice(law, { k, ceiling, posted: POSTED }),
  }
}

/** Price of a posted direct award (ratio of the benchmark): the estimate, less the shared discount. */
const POSTED = CATEGORY_PRIORS.estimate.value * (1 - POSTED_DISCOUNT)

/** Part of all contracts that is awarded directly (0–1). */
function partDirect(bands: readonly DirectBand[]): number {
  const all = bands.reduce((sum, { contracts }) => sum + contracts, 0)
  return all > 0 ? bands.reduce((sum, { share, contracts }) => sum + share.value * contracts, 0) / all : 0
}

/** The law of bids that the scenario will hold. */
function lawOf(fit: BidFit | null): BidLaw {
  const meanBids = Math.max(1.02, fit?.meanBids.value ?? CATEGORY_PRIORS.meanBids.value)
  const attractiveness = fit?.attractiveness?.value ?? CATEGORY_PRIORS.attractiveness.value
  return { meanBids, attractiveness: Math.max(LEAST_APPEAL, attractiveness) }
}

/**
 * Least ν that is taken: below it the law would have most tenders draw no bid at all, which is said of tenders that
 * nobody has seen.
 */
export const LEAST_APPEAL = 0.5

/** Standard deviations to the 10th and 90th percentile. */
const Z_80 = 1.2816

/**
 * Tenders a year: the mean, within its own error and between the leanest and the fullest year.
 *
 * @param seen the part of tenders that end up in the file (0–1).
 */
function yearly(contracts: readonly Contract[], { used, length, basis }: Period, seen: number): Ranged {
  const count = Math.max(contracts.length, 0.5)
  const byYear = used.map((year) => contracts.filter((each) => each.year === year).length)
  const error = (Z_80 * Math.sqrt(count)) / length
  const mean = count / length
  // What began before and is over already is missing in a register of contracts in force.
  // A month of payments may show half of the suppliers of a year.
  const missing = { stock: 1.5, years: 1, part: 2, span: 1.25, undated: 1.25 }[basis]
  return {
    value: mean / seen,
    low: Math.max(mean / 4, Math.min(mean - error, ...byYear)) / seen,
    high: (Math.max(mean + error, ...byYear) * missing) / seen,
  }
}

/** Median value at the benchmark (currency): what is paid, less what the price adds. */
export const benchmarkMedian = ({ values, price }: CategoryFit): number => exp(values.mu) / price
