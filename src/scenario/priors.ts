import { z } from 'zod'
import file from '../../scenarios/shared/priors.json'
import { evidence } from './evidence.ts'
import { allMechanisms } from './mechanism.ts'

const priors = z.strictObject({ mechanisms: allMechanisms, evidence: z.array(evidence) }).parse(file)

/** The shared mechanisms with their ranges, grades and sources. */
export const PRIORS = priors.mechanisms

/** What the priors cite. */
export const PRIOR_EVIDENCE = priors.evidence
