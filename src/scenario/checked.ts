import { jsonHash } from './hash.ts'
import type { Scenario } from './scenario.ts'

// The page's way in: what works on scenarios that are checked already. No schema is loaded by it, and no zod.
export type { AssumptionUnit, Feed } from './assumption-fields.ts'
export {
  assumptionsOf,
  atWidest,
  uncertainOfGrade,
  withGradesFixed,
  type Assumption,
  type Grade,
} from './assumptions.ts'
export { applyEdits, type AssumptionEdit, type Edits } from './edits.ts'
export { JURISDICTIONS, type Jurisdiction } from './jurisdiction.ts'
export { isLookedUp, lawNote, type FoundNote, type LawNote } from './law-notes.ts'
export type { LawPack } from './law-pack.ts'
export { leverFacts, type LeverFacts } from './lever-facts.ts'
export { PRIORS, PRIOR_EVIDENCE } from './priors.ts'
export type { Problem } from './problem.ts'
export type { FileQuantity } from './quantity.ts'
export type { Scenario } from './scenario.ts'
export { toModel } from './to-model.ts'
export { toPolicy } from './to-policy.ts'

/** A scenario that comes with the page, and its fingerprint, worked out when the page was built. */
export interface BuiltIn {
  readonly scenario: Scenario
  readonly hash: string
}

const hashes = new WeakMap<Scenario, string>()

/**
 * Fingerprint of a checked scenario, defaults included: 16 hex digits, the same on every machine. Which law pack it points to
 * moves no number and is left out, so that links and files of before stay what they were.
 */
export function scenarioHash(scenario: Scenario): string {
  const { jurisdiction: _, ...data } = scenario
  const hash = hashes.get(scenario) ?? jsonHash(data)
  hashes.set(scenario, hash)
  return hash
}

/** The scenario of a built-in file, whose fingerprint need not be worked out again. */
export function builtIn({ scenario, hash }: BuiltIn): Scenario {
  hashes.set(scenario, hash)
  return scenario
}
