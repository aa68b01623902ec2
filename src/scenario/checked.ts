import type { Calibration } from '../engine/index.ts'
import { jsonHash } from './hash.ts'
import type { Opening } from './opening.ts'
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
  /** What `calibrate` finds for its own numbers under today's rules. */
  readonly calibration: Readonly<Record<keyof Calibration, readonly number[]>>
  /** Its answer as it opens, simulated beforehand; absent where there is none of these very data. */
  readonly opening?: Opening
}

const hashes = new WeakMap<Scenario, string>()
const calibrations = new WeakMap<Scenario, Calibration>()

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

/** The scenario of a built-in file, whose fingerprint and calibration need not be worked out again. */
export function builtIn({ scenario, hash, calibration }: BuiltIn): Scenario {
  hashes.set(scenario, hash)
  calibrations.set(scenario, {
    free: Float64Array.from(calibration.free),
    competition: Float64Array.from(calibration.competition),
    entry: Float64Array.from(calibration.entry),
  })
  return scenario
}

/** The calibration of a built-in scenario, of this very object, under its rules of today; undefined for any other. */
export const builtInCalibration = (scenario: Scenario): Calibration | undefined => calibrations.get(scenario)
