import { pathText, type Problem } from './problem.ts'

/** How large a file may be before it is even looked at: far above any real scenario, far below what hangs a page. */
const LIMITS = { depth: 16, values: 200_000, text: 20_000, key: 200 } as const

const FORBIDDEN_KEYS = new Set(['__proto__', 'prototype', 'constructor'])

/**
 * Check that a value is plain JSON of reasonable size and that no key could reach an object's prototype.
 * Stops at the first problem: what lies behind it is not looked at.
 */
export function findUnsafe(json: unknown): Problem | null {
  let values = 0
  const queue: { value: unknown; path: readonly PropertyKey[] }[] = [{ value: json, path: [] }]
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { value, path } = next
    const refuse = (message: string): Problem => ({ path: pathText(path), message })
    if (++values > LIMITS.values) {
      return {
        path: '',
        message: `the file holds more than ${LIMITS.values} values: split it or leave parts out`,
      }
    }
    if (path.length > LIMITS.depth)
      return refuse(
        `nested more than ${LIMITS.depth} levels deep: no field goes this deep, remove the lists or braces around it`
      )
    if (typeof value === 'string' && value.length > LIMITS.text) {
      return refuse(`text of ${value.length} characters: at most ${LIMITS.text} are allowed`)
    }
    if (typeof value === 'number' && !Number.isFinite(value))
      return refuse(`${value} is not a number that a file can hold: give a finite one`)
    if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) continue
    if (Array.isArray(value)) {
      if (values + queue.length + value.length > LIMITS.values) {
        return refuse(
          `a list of ${value.length} items: the whole file may hold at most ${LIMITS.values} values`
        )
      }
      for (let i = value.length - 1; i >= 0; i--) queue.push({ value: value[i], path: [...path, i] })
      continue
    }
    if (!isPlainObject(value))
      return refuse('not plain JSON: use text, numbers, true, false, lists and fields only')
    for (const key of Object.keys(value).reverse()) {
      if (FORBIDDEN_KEYS.has(key))
        return refuse(`the field name "${key}" is not allowed anywhere in a file: remove it`)
      if (key.length > LIMITS.key)
        return refuse(`a field name of ${key.length} characters: at most ${LIMITS.key} are allowed`)
      queue.push({ value: value[key], path: [...path, key] })
    }
  }
  return null
}

/** True for an object made of fields alone, as `JSON.parse` makes them. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
