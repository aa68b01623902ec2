import { LEVER_IDS } from './levers/index.ts'
import { RESERVATIONS } from './levers/reserve.ts'
import type { World } from './world.ts'

/**
 * The rules of one year: what the levers have been set to, in the form in which tenders and suppliers meet them.
 * Levers write it, nothing else does.
 */
export interface Terms {
  /** The value of every lever as it was set last, in the order of `LEVERS`. */
  readonly set: Float64Array
  /** Chance that a tender falls in each reservation, in the order of `RESERVATIONS`. */
  readonly reserveShare: Float64Array
  /** Allowed premium over the ceiling in each reservation (ratio). */
  readonly reservePremium: Float64Array
  /** π, price preference of each group (ratio). */
  readonly preference: Float64Array
  /** The part of the gap to full entry that access closes for each group (0–1). */
  readonly entryGap: Float64Array
  /** Capacity growth that support adds for each group (ratio a year). */
  readonly supportGrowth: Float64Array
  readonly preferenceEligible: Uint8Array
  readonly accessEligible: Uint8Array
  readonly supportEligible: Uint8Array
  /** Currency. */
  reserveBelow: number
  subcontractGoal: number
  handOver: number
  directUptake: number
  organicDemand: number
  labelDemand: number
  /** Currency. */
  directThreshold: number
  tenderDirectAwards: number
  inHouseShare: number
  socialWeight: number
  lotSplit: number
  /** Currency. */
  lotAbove: number
  /** Currency. */
  lotSize: number
  extraYears: number
  credit: number
  formalisation: number
  paymentDays: number
  bidGuarantee: number
  continuity: number
  monitoring: number
  committees: number
  fixedBudget: boolean
}

/** Room for the terms; the levers fill it. */
export function createTerms(world: World): Terms {
  const G = world.groups.length
  return {
    set: new Float64Array(LEVER_IDS.length).fill(NaN),
    reserveShare: new Float64Array(RESERVATIONS.length),
    reservePremium: new Float64Array(RESERVATIONS.length),
    preference: new Float64Array(G),
    entryGap: new Float64Array(G),
    supportGrowth: new Float64Array(G),
    preferenceEligible: world.preferenceEligible,
    accessEligible: world.accessEligible,
    supportEligible: world.supportEligible,
    reserveBelow: NaN,
    subcontractGoal: NaN,
    handOver: NaN,
    directUptake: NaN,
    organicDemand: NaN,
    labelDemand: NaN,
    directThreshold: NaN,
    tenderDirectAwards: NaN,
    inHouseShare: NaN,
    socialWeight: NaN,
    lotSplit: NaN,
    lotAbove: NaN,
    lotSize: NaN,
    extraYears: 0,
    credit: NaN,
    formalisation: NaN,
    paymentDays: NaN,
    bidGuarantee: NaN,
    continuity: NaN,
    monitoring: NaN,
    committees: NaN,
    fixedBudget: false,
  }
}
