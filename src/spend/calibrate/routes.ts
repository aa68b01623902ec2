import type { BidLaw } from '../../calibration/bid-counts.ts'
import { exp, log, normalQuantile, power } from '../../calibration/exact.ts'
import type { RouteKind } from '../record.ts'
import type { Contract } from './contract.ts'
import { normalCdf } from './normal.ts'
import { findThreshold, thresholdValue, type Threshold } from './thresholds.ts'

export const ROUTE_KINDS = ['open', 'direct', 'reserved', 'inHouse'] as const satisfies readonly RouteKind[]

export type KnownRoute = (typeof ROUTE_KINDS)[number]

/** How contracts were let. */
export interface RouteFit {
  /** Contracts whose route the file tells (count). */
  readonly known: number
  readonly unknown: number
  /** Shares by number and by value among those known (0–1). */
  readonly byCount: Readonly<Record<KnownRoute, number>>
  readonly byValue: Readonly<Record<KnownRoute, number>>
  /** The value below which contracts are awarded directly; null when the value does not decide. */
  readonly threshold: Threshold | null
}

export function fitRoutes(contracts: readonly Contract[]): RouteFit {
  const known = contracts.filter(({ route }) => route !== 'unknown')
  const value = known.reduce((sum, each) => sum + each.value, 0)
  const shares = (weigh: (each: Contract) => number, whole: number) =>
    Object.fromEntries(
      ROUTE_KINDS.map((kind) => {
        const own = known.filter(({ route }) => route === kind)
        return [kind, whole > 0 ? own.reduce((sum, each) => sum + weigh(each), 0) / whole : 0]
      })
    ) as Record<KnownRoute, number>
  return {
    known: known.length,
    unknown: contracts.length - known.length,
    byCount: shares(() => 1, known.length),
    byValue: shares((each) => each.value, value),
    threshold: findThreshold(
      known.map((each) => ({ value: thresholdValue(each), small: each.route === 'direct' }))
    ),
  }
}

/** A threshold this sharp is the rule itself. */
export const SHARP = 0.5

/** Most of the contracts that a threshold which stands for a share may lie above (0–1). */
const MOST_BELOW = 0.6

export interface ShareThreshold {
  /** Share of direct awards wanted, by number (0–1). */
  readonly share: number
  readonly categories: readonly {
    readonly tenders: number
    readonly medianValue: number
    readonly spread: number
    readonly law: BidLaw
    /** Price of a direct award against the ceiling, to the power k: what a firm must be able to meet. */
    readonly reach: number
    /** Share of the groups that may be awarded directly (0–1). */
    readonly eligible: number
  }[]
}

/** The threshold under which the model lets this share directly, where no rule shows; null when none does. */
export function thresholdForShare({ share, categories }: ShareThreshold): number | null {
  const tenders = categories.reduce((sum, each) => sum + each.tenders, 0)
  const able = categories.reduce((sum, each) => sum + each.tenders * ableChance(each), 0) / tenders
  if (!(able > 0) || !(share > 0)) return null
  const below = Math.min(MOST_BELOW, share / able)
  // The quantile of the categories together lies between their own: halving finds it by numbers of tenders.
  const quantile = normalQuantile(below)
  const logs = categories.map(({ medianValue, spread }) => medianValue * power(spread, quantile))
  let [low, high] = [Math.min(...logs), Math.max(...logs)]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (partBelow(categories, middle) < below) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Chance that a firm of an eligible group can take a contract at the price of a direct award. */
function ableChance({ law, reach, eligible }: ShareThreshold['categories'][number]): number {
  const { attractiveness, meanBids } = law
  // Bids over all tenders are fewer than over those with one; the part for the eligible groups is taken by their share.
  const mean = meanBids * 0.8 * eligible * reach
  return attractiveness > 0 ? 1 - power(1 + mean / attractiveness, -attractiveness) : 1 - exp(-mean)
}

function partBelow(categories: ShareThreshold['categories'], value: number): number {
  const tenders = categories.reduce((sum, each) => sum + each.tenders, 0)
  return categories.reduce((sum, each) => sum + each.tenders * logNormalBelow(value, each), 0) / tenders
}

const logNormalBelow = (
  value: number,
  { medianValue, spread }: { readonly medianValue: number; readonly spread: number }
): number => (spread > 1 ? normalCdf(log(value / medianValue) / log(spread)) : Number(value >= medianValue))
