import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isBefore, type Release } from '../back-test/release.ts'
import { formatJson } from './format.ts'
import { writeFile } from './output.ts'
import { inputError } from './problems.ts'
import { readJson, SCENARIOS } from './read.ts'

/** Where the forecasts of each version of the model are kept. */
const RELEASES = join(SCENARIOS, 'shared', 'releases')

/** The versions that are kept, the first one first. */
export function readReleases(): Release[] {
  const names = existsSync(RELEASES) ? readdirSync(RELEASES).filter((name) => name.endsWith('.json')) : []
  return names
    .map((name) => readJson(join(RELEASES, name)) as Release)
    .sort((a, b) => (isBefore(a.model, b.model) ? -1 : 1))
}

/**
 * Keeps the forecasts of a version, and says where.
 *
 * @throws InputError when that version is kept already: what was forecast does not change afterwards.
 */
export function keepRelease(release: Release): string {
  const file = join(RELEASES, `${release.model}.json`)
  if (existsSync(file)) throw inputError(file, 'is kept already, must stay as it is')
  mkdirSync(RELEASES, { recursive: true })
  writeFile(file, formatJson(release))
  return file
}
