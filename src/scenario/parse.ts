import type { z } from 'zod'
import type { Policy } from '../engine/index.ts'
import { checkLawPack, checkSources, crossCheck } from './cross-checks.ts'
import { explain } from './explain.ts'
import { fileKind } from './file-kind.ts'
import { fillIn } from './fill-in.ts'
import { lawPackFile, type LawPack } from './law-pack.ts'
import { findUnsafe } from './limits.ts'
import { policyFile } from './policy.ts'
import { pathText, type Problem } from './problem.ts'
import { scenarioFile, type Scenario } from './scenario.ts'
import { toModel } from './to-model.ts'
import { plainLevers } from './to-policy.ts'

type Refused = { readonly ok: false; readonly problems: readonly Problem[] }

type ScenarioResult = { readonly ok: true; readonly scenario: Scenario } | Refused

type PolicyResult = { readonly ok: true; readonly policy: Policy; readonly name: string } | Refused

/** Check a scenario file and fill in its defaults; never throws, whatever is in the file. */
export function parseScenario(json: unknown): ScenarioResult {
  const parsed = check(scenarioFile, json)
  if (!parsed.ok) return parsed
  const scenario = fillIn(parsed.value)
  const problems = crossCheck(scenario, toModel(scenario))
  return problems.length === 0 ? { ok: true, scenario } : { ok: false, problems }
}

/** Check a policy file against the scenario whose evidence it may cite; never throws, whatever is in the file. */
export function parsePolicy(json: unknown, scenario: Scenario): PolicyResult {
  const parsed = check(policyFile, json)
  if (!parsed.ok) return parsed
  const { id, name, levers } = parsed.value
  const problems: Problem[] = []
  if (fileKind(json) !== 'policy')
    problems.push({
      path: 'levers',
      message: 'missing: give the levers that the policy sets, such as {"inHouse": 0.2}',
    })
  const ids = scenario.evidence.map((each) => each.id)
  checkSources(levers, ids, (path, message) => problems.push({ path: pathText(path), message }), ['levers'])
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    name,
    policy: { id, levers: { ...plainLevers(scenario.policies.baseline.levers), ...plainLevers(levers) } },
  }
}

type LawPackResult = { readonly ok: true; readonly pack: LawPack } | Refused

/** Check a law pack and fill in its defaults; never throws, whatever is in the file. */
export function parseLawPack(json: unknown): LawPackResult {
  const parsed = check(lawPackFile, json)
  if (!parsed.ok) return parsed
  const problems = checkLawPack(parsed.value)
  return problems.length === 0 ? { ok: true, pack: parsed.value } : { ok: false, problems }
}

function check<T extends z.ZodType>(schema: T, json: unknown): { ok: true; value: z.output<T> } | Refused {
  const unsafe = findUnsafe(json)
  if (unsafe) return { ok: false, problems: [unsafe] }
  const result = schema.safeParse(json)
  if (result.success) return { ok: true, value: result.data }
  return { ok: false, problems: explain(schema, json, result.error.issues) }
}
