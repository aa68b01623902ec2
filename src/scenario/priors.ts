import type { MechanismId } from '../engine/index.ts'
import file from '../../scenarios/shared/priors.json'
import type { FileQuantity } from './quantity.ts'
import type { Scenario } from './scenario.ts'

// As the file has them: `check-priors.ts` holds them against their schema, where files are checked.
const priors = file as {
  readonly mechanisms: Readonly<Record<MechanismId, FileQuantity>>
  readonly evidence: Scenario['evidence']
}

/** The shared mechanisms with their ranges, grades and sources. */
export const PRIORS = priors.mechanisms

/** What the priors cite. */
export const PRIOR_EVIDENCE = priors.evidence
