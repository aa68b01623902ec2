import type { SupplierMention } from '../record.ts'
import { fold, foldNumber } from './fold.ts'
import { bareName } from './legal-forms.ts'
import { SUPPLIER_TRAITS, type Rule, type SupplierTrait } from './traits.ts'

/** One supplier of a list of certified firms. */
export interface DirectoryRow {
  /** Row of the file, from 1, the header not counted. */
  readonly row: number
  readonly name: string
  readonly number: string | null
  readonly traits: Readonly<Partial<Record<SupplierTrait, boolean>>>
}

export interface Directory {
  readonly rows: readonly DirectoryRow[]
  readonly byNumber: ReadonlyMap<string, readonly DirectoryRow[]>
  readonly byName: ReadonlyMap<string, readonly DirectoryRow[]>
  readonly byWords: ReadonlyMap<string, readonly DirectoryRow[]>
  /** Words of its certificates that stand for no trait. */
  readonly unknownWords: readonly string[]
}

/** Words that many firms share: alone they name nobody. */
const COMMON = new Set(
  (
    'services service solutions group consulting construction engineering builders building cleaning catering ' +
    'transport management systems supplies supply trading international associates partners contractors and company ' +
    'servicios construcciones comercial distribuidora servicos comercio construcoes bau dienst travaux'
  ).split(' ')
)

/** The names under which a supplier may be looked for; null where the name is too plain. */
export function nameKeys(name: string): { readonly exact: string; readonly words: string | null } | null {
  const { words } = bareName(name)
  const telling = words.filter((word) => !COMMON.has(word))
  const exact = words.join(' ')
  const letters = telling.join('')
  // Two signs of Chinese say as much as several letters.
  if (letters.length < (/\p{Script=Han}/u.test(letters) ? 2 : 4)) return null
  // In another order two words may be another firm: Thomas James is not James Thomas.
  const canTurn = words.length >= 3 && telling.length >= 2 && letters.length >= 8
  return { exact, words: canTurn ? [...words].sort().join(' ') : null }
}

export function createDirectory(
  rows: readonly DirectoryRow[],
  unknownWords: readonly string[] = []
): Directory {
  const byNumber = new Map<string, DirectoryRow[]>()
  const byName = new Map<string, DirectoryRow[]>()
  const byWords = new Map<string, DirectoryRow[]>()
  const put = (map: Map<string, DirectoryRow[]>, key: string | null | undefined, row: DirectoryRow): void => {
    if (key === null || key === undefined) return
    const list = map.get(key)
    if (list) list.push(row)
    else map.set(key, [row])
  }
  for (const row of rows) {
    put(byNumber, foldNumber(row.number), row)
    const keys = nameKeys(row.name)
    put(byName, keys?.exact, row)
    put(byWords, keys?.words, row)
  }
  return { rows, byNumber, byName, byWords, unknownWords }
}

export type DirectoryMatch =
  | { readonly kind: 'match'; readonly row: DirectoryRow; readonly rule: Rule; readonly evidence: string }
  | { readonly kind: 'ambiguous'; readonly rows: readonly number[] }
  | { readonly kind: 'none' }

/** Finds a supplier by number, then by name; a number of its own that differs, or another legal form, rules a name out. */
export function findInDirectory(
  mention: Pick<SupplierMention, 'name' | 'number'>,
  directory: Directory
): DirectoryMatch {
  const number = foldNumber(mention.number)
  const numbered = number === null ? undefined : directory.byNumber.get(number)
  if (numbered) return oneOf(numbered, 'directoryNumber', number ?? '')
  const keys = nameKeys(mention.name)
  if (!keys) return { kind: 'none' }
  const fits = (rows: readonly DirectoryRow[] = []): DirectoryRow[] =>
    rows.filter((row) => mayBe(mention, number, row))
  const named = fits(directory.byName.get(keys.exact))
  if (named.length > 0) return oneOf(named, 'directoryName', keys.exact)
  const turned = keys.words === null ? [] : fits(directory.byWords.get(keys.words))
  return turned.length > 0
    ? oneOf(turned, 'directoryName', `${keys.exact} (words in another order)`)
    : { kind: 'none' }
}

function mayBe(mention: Pick<SupplierMention, 'name'>, number: string | null, row: DirectoryRow): boolean {
  const other = foldNumber(row.number)
  if (number !== null && other !== null && number.length === other.length && number !== other) return false
  const [form, otherForm] = [bareName(mention.name).form, bareName(row.name).form]
  return form === null || otherForm === null || form === otherForm
}

function oneOf(rows: readonly DirectoryRow[], rule: Rule, evidence: string): DirectoryMatch {
  const [first] = rows
  if (!first) return { kind: 'none' }
  const text = (row: DirectoryRow) => SUPPLIER_TRAITS.map((trait) => String(row.traits[trait])).join()
  if (rows.some((row) => text(row) !== text(first)))
    return { kind: 'ambiguous', rows: rows.map(({ row }) => row) }
  return { kind: 'match', row: first, rule, evidence: `${evidence}, row ${first.row}: ${fold(first.name)}` }
}
