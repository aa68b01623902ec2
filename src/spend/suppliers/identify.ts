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
 * Mentions with the same number are one supplier, however its name is spelt; so are those with the same name but for its
 * legal form, unless the name goes with several numbers or forms, which then stay apart. A buyer's own short numbers
 * count where they tell suppliers apart.
 */
export function createIdentities(mentions: Iterable<Pick<SupplierMention, 'name' | 'number'>>): Identities {
  const listed = different(mentions)
  const numberOf = numberReader(listed)
  const numbersOf = new Map<string, Set<string>>()
  const formsOf = new Map<string, Set<string>>()
  const note = (map: Map<string, Set<string>>, key: string, value: string | null): void => {
    const seen = map.get(key) ?? new Set()
    if (value !== null) seen.add(value)
    map.set(key, seen)
  }
  for (const { name, number } of listed) {
    const key = plainKey(name)
    note(numbersOf, key, numberOf(number))
    note(formsOf, key, bareName(name).form)
  }
  const known = new Map<string, string>()
  const find = (name: string, number: string | null): string => {
    const own = numberOf(number)
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

/** A short number goes with no more names than this: more are a code for something else (count). */
const mostSpellings = 5

/** Short numbers tell suppliers apart when there are this many of them for each name that has one (share). */
const leastShort = 0.5

/** Each way of writing once. */
function different(mentions: Iterable<Numbered>): Numbered[] {
  const seen = new Map<string, Numbered>()
  for (const mention of mentions) {
    const written = `${mention.name}\n${mention.number ?? ''}`
    if (!seen.has(written)) seen.set(written, mention)
  }
  return [...seen.values()]
}

type Numbered = Pick<SupplierMention, 'name' | 'number'>

/**
 * How a number is compared. One of a register is taken as it is; one too short for that, such as a ledger's "V12", only
 * where most of the names that go with short numbers have one of their own.
 */
function numberReader(mentions: readonly Numbered[]): (number: string | null) => string | null {
  const namesOf = new Map<string, Set<string>>()
  for (const { name, number } of mentions) {
    const short = shortNumber(number)
    if (short === null) continue
    const names = namesOf.get(short) ?? new Set()
    namesOf.set(short, names.add(plainKey(name)))
  }
  const names = new Set([...namesOf.values()].flatMap((each) => [...each]))
  const tellApart = namesOf.size > 1 && namesOf.size >= leastShort * names.size
  return (number) => {
    const short = shortNumber(number)
    if (short === null) return foldNumber(number)
    return tellApart && (namesOf.get(short)?.size ?? 0) <= mostSpellings ? short : null
  }
}

/** A number of one to three letters and digits, in capitals; null for others, and for zeros alone. */
function shortNumber(number: string | null): string | null {
  const plain = (number ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '')
  return /^(?=.*[1-9])[A-Z0-9]{1,3}$/.test(plain) ? plain : null
}
