import type { Calibration } from './calibration.ts'
import type { Model } from './model.ts'
import type { Policy } from './policy.ts'

/** Everything a simulation depends on: the same job gives the same bits on any machine, worker count or chunk size. */
export interface SimulationJob {
  readonly model: Model
  /** The policy in force today: warm-up, calibration and lapses follow it. */
  readonly baseline: Policy
  /** The policies to play, usually the baseline first. */
  readonly policies: readonly Policy[]
  /** Any whole number from 0 to 2^32 − 1. */
  readonly seed: number
  /** Every uncertain quantity at its central value. */
  readonly fixed: boolean
  /** Suppliers adapt at each year's end. */
  readonly feedback: boolean
  /** Draws a part of what is uncertain anew, all else as it was; absent: nothing. */
  readonly redraw?: Redraw
  /** Uncertain quantities that have one value in every future, by name; markets stay calibrated as without it. */
  readonly hold?: Readonly<Record<string, number>>
  /** What calibration finds, where it was worked out before; absent: it is worked out. The rows are the same. */
  readonly calibrated?: Calibrated
}

/** A calibration with what it belongs to: for any other model or baseline, equal or not, it is left aside. */
export interface Calibrated {
  readonly model: Model
  readonly baseline: Policy
  readonly calibration: Calibration
}

/** What of each future is drawn from another seed, so that its part in the outcome can be told. */
export interface Redraw {
  /** Any whole number from 0 to 2^32 − 1. */
  readonly seed: number
  /** Names of uncertain quantities, such as `groups.family-farms.entry`. */
  readonly quantities: 'all' | readonly string[]
  /** The luck of tenders and year ends. */
  readonly luck: boolean
}
