import type { BidClass } from '../../calibration/awards.ts'
import type { Finding } from '../clean/finding.ts'
import type { Reading } from '../reading.ts'
import type { Ranged } from './bid-fit.ts'
import type { Basis } from './category-fit.ts'
import type { Dropped } from './contracts.ts'
import type { Check } from './check.ts'
import type { HoldOut } from './hold-out.ts'
import type { PriorUsed } from './graded.ts'
import type { Period } from './period.ts'
import type { RouteFit } from './routes.ts'
import type { SupplierReport } from './supplier-facts.ts'
import type { Threshold } from './thresholds.ts'
import type { ValueFit } from './value-fit.ts'
import type { Warning } from './flags.ts'
import type { SupplierTrait } from '../suppliers/traits.ts'

export interface ValueSummary {
  /** Of the values themselves (currency). */
  readonly median: number
  readonly mean: number
  /** Of the fitted law (currency), what lies below a threshold of publication included. */
  readonly lawMedian: number
  readonly lawMean: number
}

export interface CategoryReport {
  readonly id: string
  readonly name: string
  readonly labels: readonly string[]
  readonly labelCount: number
  readonly contracts: number
  /** Share of the value (0–1). */
  readonly value: number
  /** What the file itself shows in a year (count). */
  readonly contractsPerYear: Ranged
  /** The same with the tenders that no file shows: those that nobody takes, and those below a threshold of publication. */
  readonly tendersPerYear: Ranged
  readonly values: ValueFit & ValueSummary
  readonly bids: {
    readonly basis: Basis
    readonly count: number
    readonly meanBids: Ranged
    readonly attractiveness: Ranged | null
  } | null
  readonly prices: {
    readonly basis: Basis
    readonly count: number
    readonly dispersion: Ranged
    readonly ceiling: Ranged
    readonly classes: readonly BidClass[]
  } | null
  readonly contractYears: { readonly basis: Basis; readonly count: number; readonly median: number } | null
}

export interface GroupReport {
  readonly id: string
  readonly name: string
  readonly traits: readonly SupplierTrait[]
  readonly suppliers: number
  /** Parts of contracts and of their value (0–1). */
  readonly byCount: number
  readonly byValue: number
  readonly contractLimit: Ranged | null
}

/** Everything that was found, taken and checked, as plain JSON. */
export interface CalibrationReport {
  readonly format: 'spendshift-calibration'
  readonly version: 1
  readonly model: string
  readonly scenario: { readonly id: string; readonly hash: string }
  readonly files: readonly { readonly name: string; readonly rows: number; readonly lastRow: number }[]
  readonly rows: {
    /** Before cleaning. */
    readonly read: number
    /** After cleaning, and used. */
    readonly cleaned: number
    readonly kept: number
    readonly dropped: Dropped
    readonly contracts: number
    readonly calibratedOn: number
  }
  /** Which column was taken for what; null where the caller does not say. */
  readonly reading: Reading | null
  /** What cleaning found and what was done with it. */
  readonly findings: readonly Finding[]
  readonly currency: string | null
  readonly period: Period
  /** Value of the contracts of a year, as the files show it (currency). */
  readonly total: number
  readonly values: ValueFit & ValueSummary
  readonly bids: {
    readonly count: number
    readonly mean: number
    readonly single: number
    readonly shares: readonly number[]
  } | null
  readonly categories: readonly CategoryReport[]
  /** A category of its own needs so many contracts and such a part of them or of their value; there are at most so many. */
  readonly categoryRule: { readonly most: number; readonly contracts: number; readonly share: number }
  readonly suppliers: SupplierReport
  /** The directory given, and words of its certificates that stand for no trait; null without one. */
  readonly directory: { readonly rows: number; readonly unknownWords: readonly string[] } | null
  readonly groups: readonly GroupReport[]
  readonly routes: RouteFit
  readonly procedures: readonly {
    readonly procedure: string
    readonly byCount: number
    readonly byValue: number
  }[]
  readonly procedureThresholds: readonly { readonly procedure: string; readonly threshold: Threshold }[]
  readonly priors: readonly PriorUsed[]
  readonly warnings: readonly Warning[]
  readonly check: Check | null
  readonly holdOut: HoldOut | null
}
