import fc from 'fast-check'
import { parseScenario } from '../../src/scenario/index.ts'
import { anyScenario } from './any-scenario.ts'
import { corpus, jsonOf, parsedOf } from './corpus.ts'
import { damage, jsonDamage } from './damage.ts'
import { unsoundNumber } from './finite.ts'
import { accepted, type Kind, kindOf, refusal, silent, type Verdict } from './kind.ts'
import { unsaid } from './said.ts'

const files = corpus('scenarios', '.json').filter((bytes) => parseScenario(jsonOf(bytes)).ok)

/** A scenario that is taken says what its file says, and plays two futures in numbers. */
function judge(json: unknown): Verdict {
  const result = parseScenario(json)
  if (!result.ok) {
    const [{ path, message } = { path: '', message: '' }] = result.problems
    return refusal(path, message)
  }
  const lost = unsaid(json, result.scenario)
  if (lost !== '') return silent(`${lost} is not what the file says`)
  const unsound = unsoundNumber(result.scenario, 1)
  return unsound === '' ? accepted : silent(unsound)
}

const changed = fc
  .tuple(fc.constantFrom(...files), fc.array(jsonDamage, { minLength: 1, maxLength: 3 }))
  .map(([bytes, changes]) => changes.reduce((json, change) => change(json), jsonOf(bytes)))

const broken = fc
  .tuple(fc.constantFrom(...files), fc.array(damage, { minLength: 1, maxLength: 2 }))
  .map(([bytes, all]) => all.reduce((each, change) => change(each), bytes))

export const scenarioKinds: readonly Kind[] = [
  kindOf('scenario file, a field changed', 20, changed, judge),
  kindOf('scenario file, bytes changed', 20, broken, (bytes) => {
    const json = parsedOf(bytes)
    return json === undefined ? refusal('(file)', 'is not JSON, must be') : judge(json)
  }),
  kindOf('scenario file, any numbers', 4, anyScenario, judge),
]
