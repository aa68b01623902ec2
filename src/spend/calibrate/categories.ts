import { isBlank, plainLine } from '../../scenario/plain-text.ts'
import { fold } from '../suppliers/fold.ts'
import type { Contract } from './contract.ts'
import { mostCommon } from './contracts.ts'
import { cpvName } from './cpv.ts'

/** A category of the scenario, and the labels of the file that went into it. */
export interface FileCategory {
  readonly id: string
  readonly name: string
  /** As the file writes them, the most common first (at most 12). */
  readonly labels: readonly string[]
  readonly labelCount: number
  readonly contracts: readonly Contract[]
  /** The contracts that tell how its tenders are bid for: of the category before its largest were taken out of it. */
  readonly market?: readonly Contract[]
  /** True for contracts so large that they are carried as they are. */
  readonly isLargest?: boolean
}

/** A scenario has at most this many categories, the rest in one of them. */
export const MOST_CATEGORIES = 8

/** A category of its own has this many contracts, and this part of all of them or of their value. */
export const OWN_CATEGORY = { contracts: 30, share: 0.03 } as const

const OTHER_CATEGORY = 'other'

/**
 * Sorts contracts into at most eight categories, as the file sorts them. Labels that differ in case, accents or
 * punctuation are one. With more labels than eight their first level is taken, where they have one (CPV divisions, what
 * stands in brackets or before a dot or dash), and the next level of one that holds more than half. Those with too few contracts are put together as "other".
 */
export function sortIntoCategories(contracts: readonly Contract[]): FileCategory[] {
  const fineKey = remembered(fold)
  const level = levelOf(contracts)
  const coarseKey = remembered((text) => fold(level(text)))
  const fine = groupBy(contracts, (each) => fineKey(each.category))
  const coarse = groupBy(contracts, (each) => coarseKey(each.category))
  const isUsefullyCoarser = fine.size > MOST_CATEGORIES && coarse.size >= 2 && coarse.size < fine.size
  const groups = isUsefullyCoarser ? coarse : fine
  const label = (text: string) => (isUsefullyCoarser ? level(text) : text)
  const whole = { contracts: contracts.length, value: valueOf(contracts) }
  const own = [...groups]
    .filter(([key, list]) => key !== '' && isOwn(list, whole))
    .sort(([a, left], [b, right]) => valueOf(right) - valueOf(left) || (a < b ? -1 : 1))
    .slice(0, MOST_CATEGORIES - 1)
  const key = isUsefullyCoarser ? coarseKey : fineKey
  const ownKeys = new Set(own.map(([each]) => each))
  const rest = contracts.filter((each) => !ownKeys.has(key(each.category)))
  if (own.length === 0) return [categoryOf('all', 'All contracts', contracts)]
  const ids = new Set<string>([OTHER_CATEGORY])
  const categories = own.map(([, list], i) => {
    const written = mostCommon(list.map((each) => label(each.category))) ?? ''
    const name = clean(cpvName(written) ?? written, `Category ${i + 1}`)
    return categoryOf(freeId(name, `category-${i + 1}`, ids), name, list)
  })
  return rest.length === 0 ? categories : [...categories, categoryOf(OTHER_CATEGORY, 'Everything else', rest)]
}

function isOwn(
  list: readonly Contract[],
  whole: { readonly contracts: number; readonly value: number }
): boolean {
  if (list.length < OWN_CATEGORY.contracts) return false
  const share = Math.max(list.length / whole.contracts, valueOf(list) / whole.value)
  return share >= OWN_CATEGORY.share
}

function categoryOf(id: string, name: string, contracts: readonly Contract[]): FileCategory {
  const counts = new Map<string, number>()
  for (const { category } of contracts) counts.set(category, (counts.get(category) ?? 0) + 1)
  const labels = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([text]) => text)
  return { id, name, labels: labels.slice(0, 12), labelCount: labels.length, contracts }
}

const valueOf = (contracts: readonly Contract[]): number =>
  contracts.reduce((sum, { value }) => sum + value, 0)

function groupBy(contracts: readonly Contract[], key: (each: Contract) => string): Map<string, Contract[]> {
  const groups = new Map<string, Contract[]>()
  for (const each of contracts) {
    const at = key(each)
    const group = groups.get(at)
    if (group) group.push(each)
    else groups.set(at, [each])
  }
  return groups
}

/** How deep the levels of a label are looked into. */
const DEEPEST = 3

/** The level of a label that contracts are sorted by: the first, or a deeper one below a level that holds more than half. */
function levelOf(contracts: readonly Contract[]): (label: string) => string {
  let level = remembered(firstLevel)
  for (let depth = 1; depth < DEEPEST; depth++) {
    const here = level
    const crowded = [...groupBy(contracts, ({ category }) => fold(here(category)))].find(
      ([key, list]) => key !== '' && list.length > contracts.length / 2
    )?.[0]
    if (crowded === undefined) return level
    level = remembered((label) => (fold(here(label)) === crowded ? below(label, here(label)) : here(label)))
  }
  return level
}

/** The next level of a label below one that it begins with; that one where nothing is below it. */
function below(label: string, upper: string): string {
  const at = label.indexOf(upper)
  const rest = at < 0 ? '' : label.slice(at + upper.length).replace(/^[\s>|/.:–—-]+/u, '')
  return rest === '' ? upper : firstLevel(rest)
}

/** The first level of a label: what it is sorted under. */
export function firstLevel(label: string): string {
  const text = label.trim()
  const bracketed = /^[<〈【[(]([^>〉】\])]{1,40})[>〉】\])]/u.exec(text)?.[1]
  if (bracketed !== undefined) return bracketed
  const code = /^(\d{2})\d{2,}(?:-\d)?\b/.exec(text)?.[1]
  if (code !== undefined) return /^\d{8}(?:-\d)?\b/.test(text) ? `CPV ${code}` : code
  return /^(.{2,60}?)(?: ?[>|/] ?|\.(?=\p{L})| [-–—:] |: )/u.exec(text)?.[1]?.trim() ?? text
}

/** A label as a name: its signs as a scenario file takes them, at most 80 characters, none of them cut in two. */
function clean(label: string, otherwise: string): string {
  const name = plainLine(label)
  if (isBlank(name)) return otherwise
  return name.length > 80 ? `${plainLine(name.slice(0, 79))}…` : name
}

/** An id made of a name, or another where the name has no Latin letters; never one that is taken. */
function freeId(name: string, otherwise: string, taken: Set<string>): string {
  const plain = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 40)
    .replace(/-+$/, '')
  const wanted = plain.length >= 2 ? plain : otherwise
  let id = wanted
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`
  taken.add(id)
  return id
}

/** A function of text that works out each text once. */
function remembered(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text) ?? work(text)
    known.set(text, found)
    return found
  }
}
