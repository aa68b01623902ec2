import { prepare } from '../engine/index.ts'
import {
  fileKind,
  parseLawPack,
  parsePolicy,
  parseScenario,
  type Scenario,
  toModel,
  toPolicy,
} from '../scenario/index.ts'
import { type Command, readOptions } from './command.ts'
import { inputError, InputError, type InputProblem } from './problems.ts'
import { fileProblems, readJson } from './read.ts'

export const validate: Command = {
  summary: 'check scenario files, policy files and law packs',
  help: `npm run -s validate -- FILE…

Checks scenario files, policy files and law packs, and prints every problem on a line of its own:
FILE: path.to.field: what is wrong, what is allowed. The exit status is 2 when there is any.

A policy file that cites evidence is checked against the last scenario file named before it.
`,
  async run(args, { print }) {
    const { positionals } = readOptions(args, {})
    if (positionals.length === 0) throw inputError('FILE', 'is missing, must be a scenario or policy file')
    const problems: InputProblem[] = []
    const lines: string[] = []
    let scenario: Scenario = NOWHERE
    for (const file of positionals) {
      try {
        const checked = checkFile(file, scenario)
        scenario = checked.scenario
        lines.push(`${file}: ${checked.line}\n`)
      } catch (thrown) {
        if (!(thrown instanceof InputError)) throw thrown
        problems.push(...thrown.problems)
      }
    }
    await print(lines.join(''))
    if (problems.length > 0) throw new InputError(problems)
  },
}

/** The scenario of policy files that stand alone: no evidence to cite. */
const NOWHERE = ((): Scenario => {
  const result = parseScenario({
    id: 'nowhere',
    title: 'Nowhere',
    groups: [
      { id: 'a', name: 'A', capacityPerYear: 1e6 },
      { id: 'b', name: 'B', capacityPerYear: 1e6 },
    ],
    categories: [{ id: 'c', name: 'C', tendersPerYear: 1, medianValue: 1e5 }],
    policies: { baseline: { name: 'Baseline' } },
  })
  if (!result.ok) throw new Error('the smallest scenario is not valid')
  return result.scenario
})()

/** @throws InputError with every problem of the file. */
function checkFile(file: string, known: Scenario): { readonly line: string; readonly scenario: Scenario } {
  const json = readJson(file)
  if (isJsonSchema(json)) return { line: 'a JSON Schema, nothing to check', scenario: known }
  const kind = fileKind(json)
  if (kind === null) throw inputError(file, NEITHER, '(file)')
  if (kind === 'policy') {
    const result = parsePolicy(json, known)
    if (!result.ok) throw fileProblems(file, result.problems)
    const levers = Object.keys(result.policy.levers).length
    return { line: `a valid policy, ${count(levers, 'lever')}`, scenario: known }
  }
  if (kind === 'lawPack') {
    const result = parseLawPack(json)
    if (!result.ok) throw fileProblems(file, result.problems)
    return { line: `a valid law pack, ${count(result.pack.law.length, 'note')}`, scenario: known }
  }
  const result = parseScenario(json)
  if (!result.ok) throw fileProblems(file, result.problems)
  const { scenario } = result
  prepareAll(file, scenario)
  const { groups, categories, policies } = scenario
  const parts = [
    count(groups.length, 'group'),
    count(categories.length, 'categor', 'y', 'ies'),
    count(Object.keys(policies).length, 'polic', 'y', 'ies'),
  ]
  return { line: `a valid scenario, ${parts.join(', ')}`, scenario }
}

const NEITHER =
  'is neither a scenario nor a policy: a scenario needs id, title, groups, categories and policies, a policy needs levers'

/** The schema lies beside the scenarios, where `*.json` finds it. */
const isJsonSchema = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && '$defs' in json && 'properties' in json

/** Finds what only the engine refuses. */
function prepareAll(file: string, scenario: Scenario): void {
  const policies = Object.keys(scenario.policies).map((id) => toPolicy(scenario, id))
  const baseline = toPolicy(scenario, 'baseline')
  try {
    prepare({ model: toModel(scenario), baseline, policies, seed: 1, fixed: false, feedback: true })
  } catch (thrown) {
    if (thrown instanceof RangeError) throw inputError(file, thrown.message)
    throw thrown
  }
}

const count = (number: number, noun: string, one = '', many = 's'): string =>
  `${number} ${noun}${number === 1 ? one : many}`
