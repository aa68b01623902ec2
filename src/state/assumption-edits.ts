import {
  applyEdits,
  assumptionsOf,
  atWidest,
  type AssumptionEdit,
  type Scenario,
} from '../scenario/checked.ts'
import type { Checks } from './checks.ts'
import { readNumber, writeNumber } from './link-values.ts'

/** Numbers that the user has set, by path. */
export type OwnNumbers = Readonly<Record<string, AssumptionEdit>>

/** What of an edit moves the model's numbers. */
export interface Assumed {
  readonly numbers: OwnNumbers
  readonly measuredOnly: boolean
}

/**
 * The scenario that is simulated: with the user's own numbers, and with guesses at their widest if so switched; without
 * either the place itself.
 */
export function scenarioInForce(scenario: Scenario, { numbers, measuredOnly }: Assumed): Scenario {
  const edited = Object.keys(numbers).length > 0 ? applyEdits(scenario, numbers) : scenario
  return measuredOnly ? atWidest(edited, 'D') : edited
}

/** Tells what is wrong with numbers; fetched when it is first wanted. */
export type Judge = Pick<Checks, 'checkEdits'>

type Outcome =
  { readonly ok: true; readonly numbers: OwnNumbers } | { readonly ok: false; readonly message: string }

/** The user's numbers with more of them, all or none; what equals the file is no number of the user's. */
export function withNumbers(
  scenario: Scenario,
  numbers: OwnNumbers,
  edits: Readonly<Record<string, number | AssumptionEdit>>,
  { checkEdits }: Judge
): Outcome {
  const own = Object.entries(edits).map(
    ([path, edit]) => [path, cleanEdit(typeof edit === 'number' ? { value: edit } : edit)] as const
  )
  const next = { ...numbers, ...Object.fromEntries(own) }
  const [problem] = checkEdits(scenario, next)
  if (problem) return { ok: false, message: problem.message }
  const asFile = own.filter(([path, edit]) => equalsFile(scenario, path, edit)).map(([path]) => path)
  return { ok: true, numbers: asFile.reduce(withoutNumber, next) }
}

export function withoutNumber(numbers: OwnNumbers, path: string): OwnNumbers {
  return Object.fromEntries(Object.entries(numbers).filter(([each]) => each !== path))
}

/** As a link can carry it: twelve digits, ten decimals. What is no number stays, so that it is refused in words. */
export function cleanEdit({ value, low, high }: AssumptionEdit): AssumptionEdit {
  const clean = (number: number) =>
    Number.isFinite(number) ? (readNumber(writeNumber(number)) ?? number) : number
  return {
    value: clean(value),
    ...(low !== undefined && { low: clean(low) }),
    ...(high !== undefined && { high: clean(high) }),
  }
}

/** Whether a number is the file's own: then it is none of the user's. */
export function equalsFile(scenario: Scenario, path: string, { value, low, high }: AssumptionEdit): boolean {
  const file = numbersOf(scenario).get(path)
  return file !== undefined && file.value === value && file.low === low && file.high === high
}

type FileNumbers = ReadonlyMap<string, ReturnType<typeof assumptionsOf>[number]>

/** The numbers of a place by path: made once, since they are asked for one by one. */
export function numbersOf(scenario: Scenario): FileNumbers {
  const numbers =
    fileNumbers.get(scenario) ?? new Map(assumptionsOf(scenario).map((each) => [each.path, each] as const))
  fileNumbers.set(scenario, numbers)
  return numbers
}

const fileNumbers = new WeakMap<Scenario, FileNumbers>()
