import type { Policy, Trait } from '../engine/index.ts'
import type { Scenario } from '../scenario/checked.ts'
import { focusTraits } from './focus.ts'
import { todayPolicy } from './proposal.ts'

/** A place, with all that follows from it alone. */
export interface Ground {
  readonly scenario: Scenario
  readonly baseline: Policy
  readonly traits: readonly Trait[]
}

export function groundOf(scenario: Scenario): Ground {
  return {
    scenario,
    baseline: todayPolicy(scenario),
    traits: focusTraits(scenario),
  }
}
