import type { Model, Policy, Trait } from '../engine/index.ts'
import type { Scenario } from '../scenario/checked.ts'
import type { Assumed } from './assumption-edits.ts'
import { focusTraits } from './focus.ts'
import { todayPolicy } from './proposal.ts'

/** A place, with all that follows from it alone. */
export interface Ground {
  readonly scenario: Scenario
  readonly baseline: Policy
  readonly traits: readonly Trait[]
}

/** The numbers that are simulated, and from what they follow. */
export interface Force extends Assumed {
  /** The place as its file says. */
  readonly file: Scenario
  readonly scenario: Scenario
  readonly model: Model
}

export function groundOf(scenario: Scenario): Ground {
  return {
    scenario,
    baseline: todayPolicy(scenario),
    traits: focusTraits(scenario),
  }
}
