import { replaceNumbers } from './assumptions.ts'
import { modelNumbers, type ModelNumber } from './numbers.ts'
import { suggest } from './nearest.ts'
import { parseScenario } from './parse.ts'
import { pathText, type Problem } from './problem.ts'
import type { FileNumber, FileQuantity } from './quantity.ts'
import type { Scenario } from './scenario.ts'

/** A number in place of the file's: uncertain with `low` and `high`, without them the same in every future. */
export interface AssumptionEdit {
  readonly value: number
  readonly low?: number
  readonly high?: number
}

/** Numbers in place of the file's, by path; a plain number is the same in every future. */
export type Edits = Readonly<Record<string, number | AssumptionEdit>>

/**
 * The scenario with some numbers set otherwise. An edited number keeps its grade, since a guess stays a guess, and its
 * shape; its source and note speak of the old number and go.
 *
 * @throws RangeError when a path is no number of the model. Whether the numbers are allowed is for `checkEdits`.
 */
export function applyEdits(scenario: Scenario, edits: Edits): Scenario {
  const paths = new Set(modelNumbers(scenario).map(({ path }) => path))
  const unknown = Object.keys(edits).find((path) => !paths.has(path))
  if (unknown !== undefined) throw new RangeError(`unknown assumption: ${unknown}`)
  return replaceNumbers(scenario, (each) => {
    const edit = Object.hasOwn(edits, each.path) ? edits[each.path] : undefined
    return edit === undefined ? each.number : edited(each, edit)
  })
}

/** What is wrong with edits, in the words of the file's own checks; `path` is the edited number's where it can be told. */
export function checkEdits(scenario: Scenario, edits: Edits): readonly Problem[] {
  const numbers = modelNumbers(scenario)
  const paths = numbers.map(({ path }) => path)
  const unknown = Object.keys(edits).filter((path) => !paths.includes(path))
  if (unknown.length > 0) {
    return unknown.map((path) => ({ path, message: `no number of the model, ${suggest(path, paths)}` }))
  }
  const result = parseScenario(applyEdits(scenario, edits))
  if (result.ok) return []
  return result.problems.map(({ path, message }) => {
    const about = numbers.find(({ keys }) => isWithin(path, pathText(keys)))
    return { path: about?.path ?? path, message }
  })
}

function edited({ number }: ModelNumber, edit: number | AssumptionEdit): FileQuantity | FileNumber {
  const { value, low, high } = typeof edit === 'number' ? { value: edit } : edit
  const { grade, shape } = typeof number === 'number' ? {} : { shape: undefined, ...number }
  const range = low !== undefined || high !== undefined
  return {
    value,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(range && shape !== undefined && { shape }),
    ...(grade !== undefined && { grade }),
  }
}

function isWithin(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`)
}
