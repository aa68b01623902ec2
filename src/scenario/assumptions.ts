import type { Shape } from '../engine/index.ts'
import { CERTAIN, type AssumptionUnit, type Feed } from './assumption-fields.ts'
import { central } from './central.ts'
import { modelNumbers, type ModelNumber, type Part } from './numbers.ts'
import { PRIOR_EVIDENCE } from './priors.ts'
import type { FileNumber, FileQuantity } from './quantity.ts'
import type { Scenario } from './scenario.ts'

export type Grade = 'A' | 'B' | 'B-' | 'C' | 'D'

/** One number of the model, where it comes from and what it feeds. */
export interface Assumption {
  /** The engine's name of it, such as `groups.family-farms.entry`. */
  readonly path: string
  readonly part: Part
  /** Id and name of the group or category; empty for mechanisms and elections. */
  readonly owner: { readonly id: string; readonly name: string }
  /** The field, such as `entry` or `serves`, or a mechanism's id. */
  readonly field: string
  /** Name of the category that a part of capacity serves, or of the group it is about; else empty. */
  readonly of: string
  readonly value: number
  readonly low?: number
  readonly high?: number
  readonly shape?: Shape
  /** Null where the file says nothing. */
  readonly grade: Grade | null
  readonly source: Scenario['evidence'][number] | null
  readonly note: string
  readonly unit: AssumptionUnit
  readonly feeds: Feed
  /** From the shared priors: the place's file sets nothing of its own. */
  readonly isPrior: boolean
  /** The model takes it as certain: a range is refused. */
  readonly certain: boolean
}

/** Every number of the model with its range, grade and source, in the order of the file; shared priors where in force. */
export function assumptionsOf(scenario: Scenario): Assumption[] {
  return modelNumbers(scenario).map(({ number, keys: _, ...about }) => {
    const { source = '', note = '' } = typeof number === 'number' ? {} : number
    const evidence = about.isPrior ? PRIOR_EVIDENCE : scenario.evidence
    return {
      ...about,
      value: central(number),
      ...rangeOf(number),
      grade: gradeOf(number),
      source: evidence.find((each) => each.id === source) ?? null,
      note,
      certain: CERTAIN.has(about.field),
    }
  })
}

/** How many uncertain numbers have the grade; a number without a grade counts as a guess (D). */
export function uncertainOfGrade(scenario: Scenario, grade: Grade): number {
  return modelNumbers(scenario).filter((each) => isUncertain(each.number) && countsAs(each, [grade])).length
}

/**
 * The scenario with the uncertain numbers of a grade at their widest: drawn evenly from low to high. Shapes that reach
 * beyond low and high (normal, lognormal, beta) are wider than that already and stay. A number without a grade
 * counts as a guess (D).
 */
export function atWidest(scenario: Scenario, grade: Grade): Scenario {
  return replaceNumbers(scenario, (each) => {
    if (!countsAs(each, [grade]) || !isUncertain(each.number)) return each.number
    const { shape = 'pert' } = each.number
    return ['pert', 'triangular'].includes(shape) ? { ...each.number, shape: 'uniform' } : each.number
  })
}

/** The scenario with all numbers of these grades certain, at their central values. */
export function withGradesFixed(scenario: Scenario, grades: readonly Grade[]): Scenario {
  return replaceNumbers(scenario, (each) => {
    if (!countsAs(each, grades) || !isUncertain(each.number)) return each.number
    const { low: _, high: __, shape: ___, ...fixed } = each.number
    return fixed
  })
}

type Uncertain = Exclude<FileQuantity, number> & { readonly low: number; readonly high: number }

function isUncertain(number: FileQuantity | FileNumber): number is Uncertain {
  return typeof number !== 'number' && 'low' in number && 'high' in number && number.low < number.high
}

function countsAs({ number }: ModelNumber, grades: readonly Grade[]): boolean {
  return grades.includes(gradeOf(number) ?? 'D')
}

const gradeOf = (number: FileQuantity | FileNumber): Grade | null =>
  typeof number === 'number' ? null : (number.grade ?? null)

function rangeOf(number: FileQuantity | FileNumber): Pick<Assumption, 'low' | 'high' | 'shape'> {
  if (typeof number === 'number' || !('low' in number) || !('high' in number)) return {}
  const { low, high, shape = 'pert' } = number
  return { low, high, shape }
}

/** The scenario with other numbers in the place of its own; where nothing changes, the same scenario. */
export function replaceNumbers(
  scenario: Scenario,
  replace: (each: ModelNumber) => FileQuantity | FileNumber
): Scenario {
  return modelNumbers(scenario).reduce<Scenario>((result, each) => {
    const number = replace(each)
    return number === each.number ? result : (setAt(result, each.keys, number) as Scenario)
  }, scenario)
}

/** The value with another one at a path, sharing all that lies beside the path. */
function setAt(value: unknown, [key, ...rest]: readonly PropertyKey[], put: unknown): unknown {
  if (key === undefined) return put
  if (Array.isArray(value))
    return value.map((item, i) => (i === key ? setAt(item, rest, put) : (item as unknown)))
  const fields = value as Readonly<Record<PropertyKey, unknown>>
  return { ...fields, [key]: setAt(fields[key], rest, put) }
}
