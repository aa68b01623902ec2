import { join } from 'node:path'
import { parseLawPack, type LawPack, type Scenario } from '../scenario/index.ts'
import { fileProblems, readJson, SCENARIOS } from './read.ts'

/** The law pack that a scenario points to; null where it points to none. @throws InputError when the pack is broken. */
export function lawPackOf({ jurisdiction }: Scenario): LawPack | null {
  if (jurisdiction === undefined) return null
  const file = join(SCENARIOS, 'law', `${jurisdiction}.json`)
  const result = parseLawPack(readJson(file))
  if (!result.ok) throw fileProblems(file, result.problems)
  return result.pack
}
