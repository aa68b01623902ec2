import { pathText } from './problem.ts'
import { isPlainObject } from './limits.ts'

/** Parts of a file whose numbers are choices of the author rather than facts about the place. */
const CHOICES = new Set(['schemaVersion', 'startYear', 'years', 'levers', 'focus', 'evidence'])

/** Paths of the numbers that carry no grade or no source. */
export function ungradedNumbers(json: unknown): string[] {
  if (!isPlainObject(json)) return []
  return Object.keys(json)
    .filter((key) => !CHOICES.has(key))
    .flatMap((key) => ungraded(json[key], [key]))
}

function ungraded(value: unknown, path: readonly PropertyKey[]): string[] {
  if (typeof value === 'number') return [pathText(path)]
  if (Array.isArray(value)) return value.flatMap((item, i) => ungraded(item, [...path, i]))
  if (!isPlainObject(value)) return []
  if (isText(value['grade']) && isText(value['source'])) return []
  return Object.keys(value).flatMap((key) => ungraded(value[key], [...path, key]))
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''
