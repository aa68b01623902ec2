import type { MechanismId } from './mechanisms.ts'
import type { Reservation } from './levers/reserve.ts'
import type { Quantity } from './quantity-types.ts'
import type { Trait, Union } from './traits.ts'

/**
 * A supplier group: the firms that a policy treats alike. Money is in the scenario's currency at start-year prices.
 */
export interface Group {
  readonly id: string
  readonly traits: readonly Trait[]
  /** Firms in the group (count, ≥ 1): with few of them a default takes a large part of the group at once. */
  readonly firms: Quantity
  /** K, what the group can deliver in a year (currency a year, > 0). */
  readonly capacityPerYear: Quantity
  /** m, cost relative to the benchmark (ratio, 1 = benchmark, > 0). */
  readonly relativeCost: Quantity
  /** The floor that learning moves the relative cost toward (ratio, > 0). */
  readonly relativeCostFloor: Quantity
  /** V, the contract value at which half of the group's firms can still bid (currency, > 0). */
  readonly contractLimit: Quantity
  /** a, the part of the group's firms that is admissible: permits, accreditation, papers, size (0–1). */
  readonly entry: Quantity
  /** q, the part of the capacity that serves each category, by category id (0–1); absent: by the category's part of all spending. */
  readonly serves?: Readonly<Record<string, number>>
  /** γ, capacity growth a year without any policy (ratio a year, 0.02 = 2%). */
  readonly growthPerYear: Quantity
  /** r, the part of each payment that stays in the area in the first round (0–1). */
  readonly localRecirculation: Quantity
  /** Jobs per million of currency paid (count). */
  readonly jobsPerMillion: Quantity
  /** The part of these jobs that is formal (0–1). */
  readonly formalJobShare: Quantity
  /** s, social score in evaluation (0–1). */
  readonly socialScore: Quantity
  /** The chance that an awarded contract fails and is let again (0–1). */
  readonly deliveryFailure: Quantity
  /** Months of cost that the group's firms can carry before they are paid (months, > 0). */
  readonly workingCapitalMonths: Quantity
  /** The part of capacity lost when contracts end without renewal (0–1 a year). */
  readonly exitRate: Quantity
  /** x, how far beyond its capacity the group can go within a year by hiring, renting, borrowing (ratio, ≥ 0). */
  readonly stretch: Quantity
  /** The part of the price that users pay directly in fees (0–1). */
  readonly userFeeShare: Quantity
  /** In-kind help from the buyer, such as lent trucks, over and above the price (ratio of the price). */
  readonly inKindShare: Quantity
  /** What one unit of the group's output costs a year, such as a household served (currency a unit; 0: no unit is counted). */
  readonly unitCost: Quantity
  /** The conventional or informal twin whose capacity converts into this group. */
  readonly convertsFrom?: {
    readonly group: string
    readonly kind: 'organic' | 'formalisation'
    /** Whole years from starting to convert to delivering (years, 0–6, rounded). */
    readonly lagYears: Quantity
  }
}

/** A spend category: tenders that are alike in size, competition and contract length. */
export interface Category {
  readonly id: string
  /** n, tenders a year (count, > 0; 0.5 is one every second year). */
  readonly tendersPerYear: Quantity
  /** Median contract value over its whole length (currency, > 0). */
  readonly medianValue: Quantity
  /** Geometric standard deviation of the value (ratio, ≥ 1; 1 = all contracts alike). */
  readonly valueSpread: Quantity
  /** B, mean bids over tenders that drew at least one (count, > 1). */
  readonly meanBids: Quantity
  /** k, bid dispersion: the higher, the closer the bids (about 5–12). */
  readonly bidDispersion: Quantity
  /** ν, how alike tenders are in appeal (1 = geometric bid counts, 3 = open tenders; 0 = appeal switched off). */
  readonly attractiveness: Quantity
  /** R, the highest price the buyer may pay (ratio of benchmark). */
  readonly ceiling: Quantity
  /** The buyer's own estimate, at which posted prices are set (ratio of benchmark). */
  readonly estimate: Quantity
  /** d, contract length (whole years, 1–10). */
  readonly contractYears: number
  /** Real growth of needs, in number of tenders (ratio a year). */
  readonly realGrowthPerYear: Quantity
  /** Whether the organic target reaches this category. */
  readonly organicSupply: boolean
  /** Whether set-asides reach this category. */
  readonly reservable: boolean
  /** Whether a reserved tender is competed on price or let at the posted price. */
  readonly reservedPricing: 'competed' | 'posted'
  /** Whether a direct award is let at the posted price or negotiated. */
  readonly directPricing: 'posted' | 'negotiated'
  /** The form of each reservation; one that is not named is let as whole tenders. */
  readonly reservedForms?: Readonly<Partial<Record<Reservation, ReservedForm>>>
  /** What the threshold of `reserveBelow` is multiplied by here (ratio, ≥ 1): works have a higher one. */
  readonly worksRatio?: number
  /** Admissible bids that a reserved tender needs (count, ≥ 1). */
  readonly minBids: number
  /** Where in the renewal cycle year 0 stands (0–1); absent: drawn in each run. With 0.5 tenders a year, 0.5 puts one in year 0. */
  readonly phase?: number
  /**
   * Share of today's tenders awarded directly to any firm, by value: of those below each `upTo` (currency, rising) and not
   * below the one before; absent: none.
   */
  readonly directShares?: readonly { readonly upTo: number; readonly share: Quantity }[]
  /** Shares of awards by value seen in the calibration year, by group id (0–1): entry is solved from them. */
  readonly observedShares?: Readonly<Record<string, Quantity>>
}

/** Whom a lever is for: the groups with a trait, or one group by its id. */
export type Who = Trait | `group:${string}`

/** How tenders that fall in a reservation are let: whole, in a call with many takers, or a share of each let apart. */
export const RESERVED_FORMS = ['tender', 'call', 'carveOut'] as const

export type ReservedForm = (typeof RESERVED_FORMS)[number]

/** Who a lever is for: a group is eligible when any entry names it or a trait of it. */
export interface Eligibility {
  readonly directAward: readonly Who[]
  readonly pricePreference: readonly Who[]
  readonly access: readonly Who[]
  readonly support: readonly Who[]
  readonly label: readonly Who[]
  readonly reserveBelow: readonly Who[]
  readonly subcontractGoal: readonly Who[]
}

/** What the engine simulates: plain data that can be cloned to a worker. */
export interface Model {
  readonly id: string
  readonly startYear: number
  /** T, years simulated (count, 1–40). */
  readonly years: number
  readonly groups: readonly Group[]
  readonly categories: readonly Category[]
  readonly mechanisms: Readonly<Record<MechanismId, Quantity>>
  readonly eligibility: Eligibility
  /** The first election year and the distance to the next; absent: no programme lapses. */
  readonly elections?: { readonly firstYear: number; readonly everyYears: number }
  /** Traits whose suppliers are also counted together, each supplier once. They move no other number. */
  readonly unions?: readonly Union[]
}
