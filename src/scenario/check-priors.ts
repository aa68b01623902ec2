import { z } from 'zod'
import { evidence } from './evidence.ts'
import { explain } from './explain.ts'
import { allMechanisms } from './mechanism.ts'
import type { Problem } from './problem.ts'

const priorsFile = z.strictObject({ mechanisms: allMechanisms, evidence: z.array(evidence) })

/** What is wrong with a file of shared mechanisms; empty when all is well. */
export function checkPriors(json: unknown): readonly Problem[] {
  const { error } = priorsFile.safeParse(json)
  return error ? explain(priorsFile, json, error.issues) : []
}
