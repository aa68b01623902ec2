import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseScenario, type Problem, type Scenario } from '../scenario/index.ts'
import { suggest } from '../scenario/nearest.ts'
import { inputError, InputError } from './problems.ts'

/** Where the scenarios that come with the project lie, from its root. */
export const SCENARIOS = 'scenarios'

/** @throws InputError when there is no such file, or it is not JSON. */
export function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (thrown) {
    throw inputError(file, readFault(thrown))
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (thrown) {
    throw inputError(file, `is not JSON, ${(thrown as Error).message}`)
  }
}

/** @throws InputError when there is no such file. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (thrown) {
    throw inputError(file, readFault(thrown))
  }
}

/** The first bytes of a file as text. @throws InputError when there is no such file. */
export function readStart(file: string, length: number): string {
  try {
    const opened = openSync(file, 'r')
    const bytes = Buffer.alloc(length)
    try {
      return bytes.toString('latin1', 0, readSync(opened, bytes))
    } finally {
      closeSync(opened)
    }
  } catch (thrown) {
    throw inputError(file, readFault(thrown))
  }
}

function readFault(thrown: unknown): string {
  const { code = 'unknown' } = thrown as NodeJS.ErrnoException
  const texts: Readonly<Record<string, string>> = {
    ENOENT: 'is not there, must be a file that exists',
    EISDIR: 'is a folder, must be a file',
    EACCES: 'may not be read, must be a file you have access to',
  }
  return texts[code] ?? `cannot be read (${code})`
}

/** True for what names a file rather than an id. */
export const looksLikeFile = (name: string): boolean => /[\\/]/.test(name) || name.endsWith('.json')

/** Ids of the scenarios that come with the project. */
export function scenarioIds(): string[] {
  try {
    const files = readdirSync(SCENARIOS).filter(
      (name) => name.endsWith('.json') && !name.endsWith('schema.json')
    )
    return files.map((name) => basename(name, '.json')).sort()
  } catch {
    return []
  }
}

/** Where places lie that nothing was learnt from: the page does not list them. */
const HELD_OUT = join(SCENARIOS, 'held-out')

/** Files of the places that nothing was learnt from. */
export function heldOutFiles(): string[] {
  if (!existsSync(HELD_OUT)) return []
  const files = readdirSync(HELD_OUT).filter((name) => name.endsWith('.json'))
  return files.sort().map((name) => join(HELD_OUT, name))
}

export const isHeldOut = (file: string): boolean => resolve(dirname(file)) === resolve(HELD_OUT)

/** The file that a scenario's name stands for. */
export const scenarioPath = (name: string): string =>
  looksLikeFile(name) ? name : join(SCENARIOS, `${name}.json`)

export interface ScenarioFile {
  /** As the user would find it. */
  readonly file: string
  readonly scenario: Scenario
}

/**
 * Reads a scenario by its id in `scenarios/` or by its path.
 *
 * @throws InputError with every problem in it.
 */
export function readScenario(name: string): ScenarioFile {
  const ids = scenarioIds()
  if (!looksLikeFile(name) && !ids.includes(name)) {
    throw inputError(name, `is not a scenario in ${SCENARIOS}/, ${suggest(name, ids)}`)
  }
  const file = scenarioPath(name)
  const result = parseScenario(readJson(file))
  if (!result.ok) throw fileProblems(file, result.problems)
  return { file, scenario: result.scenario }
}

export const fileProblems = (file: string, problems: readonly Problem[]): InputError =>
  new InputError(problems.map((problem) => ({ file, ...problem })))
