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
}
