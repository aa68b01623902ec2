import type { z } from 'zod'
import { isPlainObject } from './limits.ts'
import { nearestName, suggest } from './nearest.ts'
import { pathText, show, type Problem } from './problem.ts'
import { schemaAt, fieldNames } from './schema-at.ts'

type Issue = z.core.$ZodIssue

/** The problems behind what zod found, in plain words: where, what is wrong, what is allowed. */
export function explain(schema: z.ZodType, json: unknown, issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue) => explainIssue(schema, json, issue, []))
}

function explainIssue(
  schema: z.ZodType,
  json: unknown,
  issue: Issue,
  above: readonly PropertyKey[]
): Problem[] {
  const path = [...above, ...issue.path]
  const found = valueAt(json, path)
  const problem = (message: string, at = path): Problem => ({ path: pathText(at), message })
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldNames(schemaAt(schema, path, json))
      return issue.keys.map((key) => problem(`unknown field, ${suggest(key, known)}`, [...path, key]))
    }
    case 'invalid_union': {
      // Our unions offer a plain number first, then objects that hold one.
      const branch = isPlainObject(found) ? closestBranch(issue.errors) : issue.errors[0]
      if (branch && found !== undefined)
        return branch.flatMap((each) => explainIssue(schema, json, each, path))
      break
    }
    case 'invalid_value': {
      const words = issue.values.filter((value) => typeof value === 'string')
      if (words.length === 0) break
      if (found === undefined) return [problem(`missing: give one of ${words.join(', ')}`)]
      const close = typeof found === 'string' && nearestName(found, words) !== null
      if (words.length > 12 && close)
        return [problem(`${show(found)} is not known, ${suggest(found, words)}`)]
      return [problem(`${show(found)} is not known: give one of ${words.join(', ')}`)]
    }
    case 'custom':
      return [problem(issue.message)]
    default:
      break
  }
  if (found === undefined) return [problem(`missing: ${rule(issue)}`)]
  return [problem(`${show(found)} is ${complaint(issue)}: ${rule(issue)}`)]
}

/** What is wrong with the value, in a few words. */
function complaint(issue: Issue): string {
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? 'not allowed'
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return 'not allowed'
  const number = issue.origin === 'number' || issue.origin === 'int'
  if (issue.code === 'too_small') return number ? 'too low' : 'too short'
  return number ? 'too high' : 'too long'
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'not a list',
  boolean: 'neither true nor false',
  int: 'not a whole number',
  number: 'not a number',
  object: 'not an object',
  record: 'not an object',
  string: 'not text',
}

/** What is allowed: every schema of ours says it, except that of an object. */
function rule(issue: Issue): string {
  return issue.message.startsWith('give ') ? issue.message : 'give an object with named fields, in braces'
}

/** The alternative that was meant: the one with the fewest problems below the top. */
function closestBranch(errors: readonly Issue[][]): readonly Issue[] | null {
  const weight = (branch: readonly Issue[]) =>
    branch.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0)
  return errors
    .filter((branch) => !branch.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type'))
    .reduce<readonly Issue[] | null>(
      (best, each) => (best && weight(best) <= weight(each) ? best : each),
      null
    )
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined
    return Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined
  }, json)
}
