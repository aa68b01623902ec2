import { replaceNumbers } from './assumptions.ts'
import { modelNumbers, type ModelNumber } from './numbers.ts'
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
