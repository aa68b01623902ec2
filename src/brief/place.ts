import { scenarioHash, type AssumptionEdit, type Scenario } from '../scenario/checked.ts'
import { scenarioInForce } from '../state/assumption-edits.ts'

/** What is simulated: the place with the author's numbers. */
export interface PlaceInForce {
  readonly scenario: Scenario
  /** Fingerprint of all of its data: 16 hex digits. */
  readonly hash: string
  /** It is not what the place's file says. */
  readonly changed: boolean
}

/** The place as it is simulated, which a file of it must say. */
export function placeInForce(
  scenario: Scenario,
  numbers: Readonly<Record<string, AssumptionEdit>>,
  measuredOnly: boolean
): PlaceInForce {
  const changed = measuredOnly || Object.keys(numbers).length > 0
  const inForce = changed ? scenarioInForce(scenario, { numbers, measuredOnly }) : scenario
  return { scenario: inForce, hash: scenarioHash(inForce), changed }
}
