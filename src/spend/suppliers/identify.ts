import type { SupplierMention } from '../record.ts'
import { nameKeys } from './directory.ts'
import { fold, foldNumber } from './fold.ts'
import { bareName } from './legal-forms.ts'

/** Tells which mentions are of the same supplier. */
export interface Identities {
  /** The key of a mention; the same for the same supplier, empty when it names nobody. */
  readonly keyOf: (mention: Pick<SupplierMention, 'name' | 'number'>) => string
}

/**
 * Mentions with the same number are one supplier; so are those with the same name but for its legal form, unless the
 * name goes with several numbers or forms, which then stay apart.
 */
export function createIdentities(mentions: Iterable<Pick<SupplierMention, 'name' | 'number'>>): Identities {
  const numbersOf = new Map<string, Set<string>>()
  const formsOf = new Map<string, Set<string>>()
  const note = (map: Map<string, Set<string>>, key: string, value: string | null): void => {
    const seen = map.get(key) ?? new Set()
    if (value !== null) seen.add(value)
    map.set(key, seen)
  }
  const seen = new Set<string>()
  for (const { name, number } of mentions) {
    const written = `${name}\n${number ?? ''}`
    if (seen.has(written)) continue
    seen.add(written)
    const key = plainKey(name)
    note(numbersOf, key, foldNumber(number))
    note(formsOf, key, bareName(name).form)
  }
  const known = new Map<string, string>()
  const find = (name: string, number: string | null): string => {
    const own = foldNumber(number)
    if (own !== null) return `#${own}`
    const key = plainKey(name)
    if (key === '') return ''
    const forms = formsOf.get(key)?.size ?? 0
    const numbers = numbersOf.get(key)
    if (forms <= 1 && numbers?.size === 1) return `#${[...numbers][0] ?? ''}`
    return forms <= 1 ? key : fold(name)
  }
  return {
    keyOf({ name, number }) {
      const written = `${name}\n${number ?? ''}`
      const key = known.get(written) ?? find(name, number)
      known.set(written, key)
      return key
    },
  }
}

/** The name without legal form, or all of it where too little would be left. */
const plainKey = (name: string): string => nameKeys(name)?.exact ?? fold(name)
