import type { SpendRecord, SupplierMention } from '../record.ts'
import { classify, type Classified, type Knowledge } from '../suppliers/classify.ts'
import type { Identities } from '../suppliers/identify.ts'
import { RULES, SUPPLIER_TRAITS, type Rule, type SupplierTrait } from '../suppliers/traits.ts'
import type { Contract } from './contract.ts'

/** A supplier, what was found out of it, and what it won. */
export interface SupplierFacts extends Classified {
  readonly key: string
  /** Names as written, the first one met first (at most 5). */
  readonly names: readonly string[]
  /** Contracts won, those shared counted in part. */
  readonly contracts: number
  /** Value won (currency), that of shared contracts in equal parts. */
  readonly value: number
}

/** Classifies every supplier once, from all its mentions. */
export function supplierFacts(
  records: readonly SpendRecord[],
  contracts: readonly Contract[],
  { identities, knowledge }: { readonly identities: Identities; readonly knowledge: Knowledge }
): SupplierFacts[] {
  const mentions = new Map<string, Map<string, { mention: SupplierMention; times: number }>>()
  for (const { suppliers } of records) {
    for (const mention of suppliers) {
      const key = identities.keyOf(mention)
      if (key === '') continue
      const known = mentions.get(key) ?? new Map<string, { mention: SupplierMention; times: number }>()
      mentions.set(key, known)
      const written = JSON.stringify(mention)
      const same = known.get(written)
      if (same) same.times++
      else known.set(written, { mention, times: 1 })
    }
  }
  const won = new Map<string, { contracts: number; value: number }>()
  for (const { suppliers, value } of contracts) {
    for (const key of suppliers) {
      const sum = won.get(key) ?? { contracts: 0, value: 0 }
      sum.contracts += 1 / suppliers.length
      sum.value += value / suppliers.length
      won.set(key, sum)
    }
  }
  return [...won].map(([key, sum]) => {
    const own = [...(mentions.get(key)?.values() ?? [])]
    const names = [...new Set(own.map(({ mention }) => mention.name).filter((name) => name !== ''))]
    return { key, names: names.slice(0, 5), ...sum, ...classify(own, knowledge) }
  })
}

/** A part of all contracts: by number and by value (0–1). */
export interface Part {
  readonly count: number
  readonly value: number
}

/** What was found out of one trait. */
export interface TraitReport {
  readonly trait: SupplierTrait
  /** Suppliers of whom it holds (count), and their part. */
  readonly suppliers: number
  readonly yes: Part
  readonly no: Part
  /** Nothing tells whether it holds. */
  readonly unknown: Part
  /** Contracts that the file itself flags so, row by row; null when it has no such flag. */
  readonly flagged: Part | null
  /** Suppliers found by each rule, yes and no (count). */
  readonly byRule: Readonly<Partial<Record<Rule, number>>>
}

export interface SupplierReport {
  readonly distinct: number
  /** Contracts whose supplier no rule told anything of, and those that name no supplier. */
  readonly unmatched: Part
  readonly unnamed: Part
  readonly traits: readonly TraitReport[]
  /** Suppliers that may be several of the directory: none was taken (count, and some of them). */
  readonly ambiguous: { readonly count: number; readonly names: readonly string[] }
  /** Suppliers of whom two rules say opposite things (count, and some of them). */
  readonly disputed: { readonly count: number; readonly names: readonly string[] }
  /** Value share of the ten largest suppliers (0–1). */
  readonly topTen: number
  /** What was found of each supplier and by which rule, the largest first (at most 1,000). */
  readonly matches: readonly Match[]
}

/** One supplier, its traits, and what each rests on. */
export type Match = Pick<SupplierFacts, 'names' | 'traits' | 'findings' | 'contracts' | 'value'>

const MOST_MATCHES = 1000

/** Sums up what was found out of the suppliers, and what was not. */
export function supplierReport(
  facts: readonly SupplierFacts[],
  contracts: readonly Contract[]
): SupplierReport {
  const whole = { count: contracts.length, value: contracts.reduce((sum, { value }) => sum + value, 0) }
  const part = (list: readonly SupplierFacts[]): Part => ({
    count: list.reduce((sum, each) => sum + each.contracts, 0) / Math.max(1, whole.count),
    value: whole.value > 0 ? list.reduce((sum, { value }) => sum + value, 0) / whole.value : 0,
  })
  const named = part(facts)
  const unnamed = { count: Math.max(0, 1 - named.count), value: Math.max(0, 1 - named.value) }
  const unknown = part(facts.filter(({ findings }) => findings.length === 0))
  const some = (list: readonly SupplierFacts[]) => ({
    count: list.length,
    names: list.slice(0, 10).map(({ names, key }) => names[0] ?? key),
  })
  const largest = facts.map(({ value }) => value).sort((a, b) => b - a)
  return {
    distinct: facts.length,
    unmatched: { count: unknown.count + unnamed.count, value: unknown.value + unnamed.value },
    unnamed,
    traits: SUPPLIER_TRAITS.map((trait) =>
      traitReport(trait, facts, { part, unnamed, flagged: flaggedPart(trait, contracts, whole) })
    ),
    ambiguous: some(facts.filter(({ ambiguous }) => ambiguous)),
    disputed: some(facts.filter(({ disputed }) => disputed.length > 0)),
    topTen: whole.value > 0 ? largest.slice(0, 10).reduce((sum, value) => sum + value, 0) / whole.value : 0,
    matches: facts
      .filter(({ findings }) => findings.length > 0)
      .sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1))
      .slice(0, MOST_MATCHES)
      .map(({ names, traits, findings, contracts: won, value }) => ({
        names,
        traits,
        findings,
        contracts: won,
        value,
      })),
  }
}

function traitReport(
  trait: SupplierTrait,
  facts: readonly SupplierFacts[],
  {
    part,
    unnamed,
    flagged,
  }: {
    readonly part: (list: readonly SupplierFacts[]) => Part
    readonly unnamed: Part
    readonly flagged: Part | null
  }
): TraitReport {
  const told = facts.filter(({ findings }) => findings.some((each) => each.trait === trait))
  const yes = told.filter(({ traits }) => traits.includes(trait))
  const no = told.filter(({ traits }) => !traits.includes(trait))
  const silent = part(facts.filter((each) => !told.includes(each)))
  const byRule = RULES.flatMap((rule) => {
    const count = told.filter(
      ({ findings }) => findings.find((each) => each.trait === trait)?.rule === rule
    ).length
    return count > 0 ? [[rule, count] as const] : []
  })
  return {
    trait,
    suppliers: yes.length,
    yes: part(yes),
    no: part(no),
    unknown: { count: silent.count + unnamed.count, value: silent.value + unnamed.value },
    flagged,
    byRule: Object.fromEntries(byRule),
  }
}

function flaggedPart(trait: SupplierTrait, contracts: readonly Contract[], whole: Part): Part | null {
  if (!contracts.some(({ flags }) => flags[trait] !== undefined)) return null
  const own = contracts.filter(({ flags }) => flags[trait] === true)
  return {
    count: own.length / Math.max(1, whole.count),
    value: whole.value > 0 ? own.reduce((sum, { value }) => sum + value, 0) / whole.value : 0,
  }
}
