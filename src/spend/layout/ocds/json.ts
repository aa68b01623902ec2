import { isObject } from '../../read/json.ts'

type Json = Readonly<Record<string, unknown>>

/** The value at a path of own keys, or undefined. Inherited names are never reached. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value
  for (const key of path) {
    if (!isObject(here) || !Object.hasOwn(here, key)) return undefined
    here = here[key]
  }
  return here
}

/** Text at a path; a number is written out, and anything else is null. */
export function textAt(value: unknown, ...path: readonly string[]): string | null {
  const found = at(value, ...path)
  if (typeof found === 'number') return String(found)
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null
}

/** A number at a path, also where it is written as text; else null. */
export function numberAt(value: unknown, ...path: readonly string[]): number | null {
  const found = at(value, ...path)
  const number = typeof found === 'string' && /^-?\d+(\.\d+)?$/.test(found.trim()) ? Number(found) : found
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

/** The objects of a list at a path. */
export function listAt(value: unknown, ...path: readonly string[]): readonly Json[] {
  const found = at(value, ...path)
  return Array.isArray(found) ? found.filter(isObject) : []
}

/** A day at a path (yyyy-mm-dd): the date of a moment, as written. */
export function dayAt(value: unknown, ...path: readonly string[]): string | null {
  return /^\d{4}-\d\d-\d\d/.exec(textAt(value, ...path) ?? '')?.[0] ?? null
}
