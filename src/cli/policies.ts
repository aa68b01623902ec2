import { type Lever, LEVER_IDS, leverById, type LeverId, type Policy } from '../engine/index.ts'
import { parsePolicy, toPolicy } from '../scenario/index.ts'
import { suggest } from '../scenario/nearest.ts'
import { leverWords } from '../scenario/policy.ts'
import { inputError } from './problems.ts'
import { fileProblems, looksLikeFile, readJson, type ScenarioFile } from './read.ts'

export interface NamedPolicy {
  readonly name: string
  readonly policy: Policy
}

const BASELINE = 'baseline'
const CUSTOM = 'custom'

/**
 * The policies to play, the baseline first: those asked for, and one named `custom` when levers are set, which starts
 * from the first policy asked for or else from the baseline. Without any wish, the scenario's reform.
 *
 * @throws InputError
 */
export function choosePolicies(
  { scenario, file }: ScenarioFile,
  wanted: readonly string[],
  settings: readonly string[]
): NamedPolicy[] {
  const fromScenario = (id: string): NamedPolicy => {
    const name = Object.hasOwn(scenario.policies, id) ? scenario.policies[id]?.name : undefined
    if (name !== undefined) return { name, policy: toPolicy(scenario, id) }
    const known = Object.keys(scenario.policies)
    throw inputError('--policy', `${id}, is not a policy of ${file}, ${suggest(id, known)}`)
  }
  const fromFile = (path: string): NamedPolicy => {
    const result = parsePolicy(readJson(path), scenario)
    if (!result.ok) throw fileProblems(path, result.problems)
    return result
  }
  const hasReform = Object.hasOwn(scenario.policies, 'reform')
  const names = wanted.length === 0 && settings.length === 0 && hasReform ? ['reform'] : wanted
  const chosen = [fromScenario(BASELINE)]
  for (const name of names) {
    if (name === BASELINE) continue
    const next = looksLikeFile(name) ? fromFile(name) : fromScenario(name)
    if (chosen.some(({ policy }) => policy.id === next.policy.id)) {
      throw inputError(
        '--policy',
        `${name}, has the id ${next.policy.id} of another policy, must have its own`
      )
    }
    chosen.push(next)
  }
  if (settings.length === 0) return chosen
  const first = wanted[0] === BASELINE ? chosen[0] : (chosen[1] ?? chosen[0])
  return [...chosen, customPolicy(first as NamedPolicy, settings, chosen)]
}

function customPolicy(
  start: NamedPolicy,
  settings: readonly string[],
  chosen: readonly NamedPolicy[]
): NamedPolicy {
  if (chosen.some(({ policy }) => policy.id === CUSTOM)) {
    throw inputError('--set', `makes a policy named ${CUSTOM}, which --policy names already`)
  }
  const read = settings.map(readSetting)
  read.forEach(([id], i) => {
    if (read.findIndex(([each]) => each === id) < i)
      throw inputError('--set', 'is set twice, must be set once', id)
  })
  const set = Object.fromEntries(read)
  return {
    name: `${start.name}, with ${settings.join(', ')}`,
    policy: { id: CUSTOM, levers: { ...start.policy.levers, ...set } },
  }
}

/** Reads `lever=value`. */
function readSetting(setting: string): readonly [LeverId, number] {
  const at = setting.indexOf('=')
  if (at < 0) throw inputError('--set', `${setting}, must be written lever=value`)
  const id = setting.slice(0, at).trim()
  const text = setting.slice(at + 1).trim()
  const known = LEVER_IDS.find((each) => each === id)
  if (known === undefined) throw inputError('--set', `is not a lever, ${suggest(id, LEVER_IDS)}`, id)
  const lever = leverById(known)
  const value = text === '' ? NaN : Number(text)
  if (!fits(lever, value)) throw inputError('--set', `${text || 'nothing'}, must be ${leverWords(lever)}`, id)
  return [known, value]
}

const fits = ({ min, max, unit }: Lever, value: number): boolean =>
  value >= min && value <= max && (unit !== 'switch' || Number.isInteger(value))
