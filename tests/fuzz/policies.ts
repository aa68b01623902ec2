import fc from 'fast-check'
import { LEVERS } from '../../src/engine/index.ts'
import { parsePolicy, parseScenario } from '../../src/scenario/index.ts'
import { corpus, jsonOf, parsedOf } from './corpus.ts'
import { damage, jsonDamage } from './damage.ts'
import { accepted, type Kind, kindOf, refusal, silent, type Verdict } from './kind.ts'

const [scenario] = corpus('scenarios', 'your-town.json').flatMap((bytes) => {
  const result = parseScenario(jsonOf(bytes))
  return result.ok ? [result.scenario] : []
})

const policies = corpus('scenarios', '.json').flatMap((bytes) =>
  Object.values((jsonOf(bytes) as { policies?: Record<string, { levers?: object }> }).policies ?? {}).map(
    ({ levers }) => ({ name: 'A policy', levers: bare(levers ?? {}) })
  )
)

/** Levers without the sources that other places cite. */
function bare(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(bare)
  const kept = Object.entries(value).filter(([name]) => name !== 'source')
  return Object.fromEntries(kept.map(([name, each]) => [name, bare(each)]))
}

/** A policy that is taken sets each lever to a number within its bounds, the one that the file says. */
function judge(json: unknown): Verdict {
  if (!scenario) throw new Error('no scenario to read policies for')
  const result = parsePolicy(json, scenario)
  if (!result.ok) {
    const [{ path, message } = { path: '', message: '' }] = result.problems
    return refusal(path, message)
  }
  const { levers = {} } = json as { levers?: Record<string, unknown> }
  const read = result.policy.levers as Record<string, unknown>
  for (const [id, said] of Object.entries(levers)) {
    const lever = LEVERS.find((each) => each.id === id)
    const numbers = numbersOf(said)
    if (!lever || !sameNumbers(placed(said), placed(read[id])))
      return silent(`${id} is not what the file says`)
    const isYear = (number: number) => number >= 1900 && number <= 2200
    if (numbers.some((n) => !(n >= lever.min && n <= lever.max) && !isYear(n)))
      return silent(`${id} is out of range`)
  }
  return accepted
}

/** The same numbers in the same fields, in any order: a swap of two is seen. A value may stand by itself or as `value`. */
const sameNumbers = (a: readonly string[], b: readonly string[]): boolean =>
  [a, b]
    .map((each) =>
      each
        .map((number) => number.replace(/^\.value=/, '='))
        .toSorted()
        .join()
    )
    .every((text, _, all) => text === all[0])

const placed = (value: unknown, path = ''): string[] =>
  typeof value === 'number'
    ? [`${path}=${value}`]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, each]) => placed(each, `${path}.${name}`))
      : []

const numbersOf = (value: unknown): number[] => placed(value).map((each) => Number(each.split('=')[1]))

const changed = fc
  .tuple(fc.constantFrom(...policies), fc.array(jsonDamage, { minLength: 1, maxLength: 3 }))
  .map(([policy, changes]) => changes.reduce((json: unknown, change) => change(json), policy))

const broken = fc
  .tuple(fc.constantFrom(...policies), damage)
  .map(([policy, change]) => change(new TextEncoder().encode(JSON.stringify(policy, null, 2))))

export const policyKinds: readonly Kind[] = [
  kindOf('policy, a field changed', 300, changed, judge),
  kindOf('policy, bytes changed', 300, broken, (bytes) => {
    const json = parsedOf(bytes)
    return json === undefined ? refusal('(file)', 'is not JSON, must be') : judge(json)
  }),
]
