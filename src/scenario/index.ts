import { jsonHash } from './hash.ts'
import type { Scenario } from './scenario.ts'

export type { AssumptionUnit, Feed } from './assumption-fields.ts'
export {
  assumptionsOf,
  atWidest,
  uncertainOfGrade,
  withGradesFixed,
  type Assumption,
  type Grade,
} from './assumptions.ts'
export { applyEdits, checkEdits, type AssumptionEdit, type Edits } from './edits.ts'
export { scenarioJsonSchema, scenarioJsonSchemaText } from './json-schema.ts'
export { parsePolicy, parseScenario } from './parse.ts'
export { PRIORS, PRIOR_EVIDENCE } from './priors.ts'
export type { Problem } from './problem.ts'
export type { FileQuantity } from './quantity.ts'
export type { Scenario } from './scenario.ts'
export { toModel } from './to-model.ts'
export { toPolicy } from './to-policy.ts'
export { ungradedNumbers } from './ungraded.ts'

/** Fingerprint of a checked scenario, defaults included: 16 hex digits, the same on every machine. */
export const scenarioHash = (scenario: Scenario): string => jsonHash(scenario)
