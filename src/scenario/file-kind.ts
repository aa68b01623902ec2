import { policyFile } from './policy.ts'
import { isPlainObject } from './limits.ts'
import { scenarioFile } from './scenario.ts'

const inScenario = Object.keys(scenarioFile.shape)
const inPolicy = Object.keys(policyFile.shape)

/** Fields that stand in files of one kind only. */
const ofScenario = inScenario.filter((name) => !inPolicy.includes(name))

/** Fields of a policy that say something: an id and a schema alone do not. */
const TELLING = ['name', 'summary', 'levers']

/** The field of a law pack that no other file has. */
const OF_LAW_PACK = 'countries'

/** What a file means to be, by its fields; null when it has none that would tell. */
export function fileKind(json: unknown): 'scenario' | 'policy' | 'lawPack' | null {
  if (!isPlainObject(json)) return null
  if (Object.hasOwn(json, OF_LAW_PACK) && !Object.hasOwn(json, 'groups')) return 'lawPack'
  if (ofScenario.some((name) => Object.hasOwn(json, name))) return 'scenario'
  return TELLING.some((name) => Object.hasOwn(json, name)) ? 'policy' : null
}
