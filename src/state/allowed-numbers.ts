import type { Problem, Scenario } from '../scenario/checked.ts'
import { cleanEdit, equalsFile, type Judge, type OwnNumbers } from './assumption-edits.ts'

interface AllowedNumbers {
  readonly numbers: OwnNumbers
  /** Why each of the others cannot be, in the order in which they were asked for. */
  readonly refused: readonly (readonly [path: string, message: string])[]
}

/**
 * Of numbers that come from outside those that are allowed. Each check goes over the whole place, so all numbers are checked
 * together: whatever a check names is left out, and only where it names something that was not asked for, the numbers near it
 * are halved until the one is found.
 */
export function allowedNumbers(scenario: Scenario, asked: OwnNumbers, { checkEdits }: Judge): AllowedNumbers {
  const wanted = cleaned(scenario, asked)
  const refused = new Map<string, string>()
  const allowed = () => only(wanted, (path) => !refused.has(path))
  const check = (numbers: OwnNumbers) => checkEdits(scenario, numbers)
  for (let problems = check(allowed()); problems.length > 0; problems = check(allowed())) {
    const named = problems.filter(({ path }) => Object.hasOwn(wanted, path) && !refused.has(path))
    const found = named.length > 0 ? named : culprits(allowed(), problems, check)
    for (const { path, message } of found) if (!refused.has(path)) refused.set(path, message)
    // Nothing that was asked for can be to blame: the file itself has the problem, and no number is added to it.
    if (found.length === 0)
      for (const path of Object.keys(allowed())) refused.set(path, problems[0]?.message ?? '')
    if (Object.keys(allowed()).length === 0) break
  }
  return {
    numbers: allowed(),
    refused: Object.keys(wanted).flatMap((path) => {
      const message = refused.get(path)
      return message === undefined ? [] : [[path, message] as const]
    }),
  }
}

type Check = (numbers: OwnNumbers) => readonly Problem[]

/** Which numbers make the problems, where these name others: the numbers of the same owner, else any, tried by halves. */
function culprits(numbers: OwnNumbers, problems: readonly Problem[], check: Check): readonly Problem[] {
  const owners = new Set(problems.map(({ path }) => ownerOf(path)))
  const others = only(numbers, (path) => !owners.has(ownerOf(path)))
  const isNear = check(others).length === 0
  const [sound, suspects] = isNear
    ? [others, only(numbers, (path) => !Object.hasOwn(others, path))]
    : [{}, numbers]
  const search = new Search(check, sound)
  // What fits only beside another is tried again once that one is in.
  let left = Object.keys(suspects)
  for (let before = Infinity; left.length < before;) {
    before = left.length
    search.found = []
    search.add(only(suspects, (path) => left.includes(path)))
    left = search.found.map(({ path }) => path)
  }
  return search.found
}

/** Adds numbers to sound ones by halves, as many as fit. */
class Search {
  readonly #check: Check
  #sound: OwnNumbers
  found: Problem[] = []

  constructor(check: Check, sound: OwnNumbers) {
    this.#check = check
    this.#sound = sound
  }

  add(numbers: OwnNumbers): void {
    const paths = Object.keys(numbers)
    const [first] = paths
    if (first === undefined) return
    const [problem] = this.#check({ ...this.#sound, ...numbers })
    if (!problem) {
      this.#sound = { ...this.#sound, ...numbers }
    } else if (paths.length === 1) {
      this.found.push({ path: first, message: problem.message })
    } else {
      const half = new Set(paths.slice(0, Math.ceil(paths.length / 2)))
      this.add(only(numbers, (path) => half.has(path)))
      this.add(only(numbers, (path) => !half.has(path)))
    }
  }
}

const ownerOf = (path: string): string => path.split('.').slice(0, 2).join('.')

function only(numbers: OwnNumbers, keep: (path: string) => boolean): OwnNumbers {
  return Object.fromEntries(Object.entries(numbers).filter(([path]) => keep(path)))
}

function cleaned(scenario: Scenario, asked: OwnNumbers): OwnNumbers {
  const entries = Object.entries(asked).map(([path, edit]) => [path, cleanEdit(edit)] as const)
  return Object.fromEntries(entries.filter(([path, edit]) => !equalsFile(scenario, path, edit)))
}
