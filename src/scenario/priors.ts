import file from '../../scenarios/shared/priors.json'
import { allMechanisms } from './mechanism.ts'

/** The shared mechanisms with their ranges, grades and sources. */
export const PRIORS = allMechanisms.parse(file.mechanisms)

/** What the priors cite. */
export const PRIOR_EVIDENCE = file.evidence
