import type { LeverId } from '../engine/index.ts'

/** A lever of the mix that is not tried in a place, and why. */
export interface LeftOutLever {
  readonly lever: LeverId
  /** `money`: its value is money of the place it was set in. `noSupplier`: nobody there is who it is for. */
  readonly why: 'money' | 'noSupplier'
}
