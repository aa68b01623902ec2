import { applyEdits, type Edits } from './edits.ts'
import { suggest } from './nearest.ts'
import { modelNumbers } from './numbers.ts'
import { parseScenario } from './parse.ts'
import { pathText, type Problem } from './problem.ts'
import type { Scenario } from './scenario.ts'

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

function isWithin(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`)
}
