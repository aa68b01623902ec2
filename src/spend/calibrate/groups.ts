import { SUPPLIER_TRAITS, type SupplierTrait } from '../suppliers/traits.ts'
import type { SupplierFacts } from './supplier-facts.ts'

/** Suppliers that are treated alike: those with these traits, and no other group that fits them better. */
export interface SupplierGroup {
  readonly id: string
  readonly name: string
  readonly traits: readonly SupplierTrait[]
}

export interface Grouping {
  readonly groups: readonly SupplierGroup[]
  /** The place in `groups` of a supplier with these traits. */
  readonly placeOf: (traits: readonly SupplierTrait[]) => number
}

const MOST_GROUPS = 6

/** A group of its own has this many suppliers, and this part of the value or of the contracts. */
const OWN_GROUP = { suppliers: 3, value: 0.01, contracts: 0.02 } as const

interface Weight {
  suppliers: number
  contracts: number
  value: number
}

/**
 * Groups suppliers by the combinations of traits that matter. Starting from all combinations that occur, the smallest
 * one below the thresholds goes, its suppliers to the largest remaining combination of which they have all traits, until
 * all that remain are large enough and at most five.
 */
export function groupSuppliers(facts: readonly SupplierFacts[]): Grouping {
  const whole = weigh(facts)
  const kept = new Map<string, readonly SupplierTrait[]>()
  const gone = new Set<string>([''])
  for (const { traits } of facts) if (traits.length > 0) kept.set(traits.join(), traits)
  for (;;) {
    const weights = weightsOf(facts, kept)
    const smallest = [...kept.keys()]
      .map((key) => ({ key, weight: weights.get(key) ?? { suppliers: 0, contracts: 0, value: 0 } }))
      .sort((a, b) => a.weight.value - b.weight.value || (a.key < b.key ? -1 : 1))
    const out =
      smallest.find(({ weight }) => !isOwn(weight, whole)) ??
      (kept.size >= MOST_GROUPS ? smallest[0] : undefined)
    if (!out) break
    const traits = kept.get(out.key) ?? []
    kept.delete(out.key)
    gone.add(out.key)
    for (const dropped of traits) {
      const fewer = traits.filter((trait) => trait !== dropped)
      if (!gone.has(fewer.join())) kept.set(fewer.join(), fewer)
    }
  }
  const weights = weightsOf(facts, kept)
  const combinations = [...kept.values()].sort((a, b) => a.length - b.length || (rank(a) < rank(b) ? -1 : 1))
  const groups = combinations.map((traits) => ({ id: groupId(traits), name: groupName(traits), traits }))
  const hasOthers = (weights.get('')?.suppliers ?? 0) > 0 || groups.length === 0
  const rest =
    groups.length === 0
      ? { id: 'all-suppliers', name: 'All suppliers' }
      : { id: 'other', name: 'Other suppliers' }
  const places = new Map(groups.map(({ traits }, i) => [traits.join(), i]))
  return {
    groups: hasOthers ? [...groups, { ...rest, traits: [] }] : groups,
    // A supplier of a later year may have traits of no group: it counts for the last one.
    placeOf: (traits) => places.get(bestFit(traits, kept)) ?? (hasOthers ? groups.length : groups.length - 1),
  }
}

function isOwn(weight: Weight, whole: Weight): boolean {
  if (weight.suppliers < OWN_GROUP.suppliers) return false
  return (
    weight.value >= OWN_GROUP.value * whole.value || weight.contracts >= OWN_GROUP.contracts * whole.contracts
  )
}

const weigh = (facts: readonly SupplierFacts[]): Weight =>
  facts.reduce(
    (sum, { contracts, value }) => ({
      suppliers: sum.suppliers + 1,
      contracts: sum.contracts + contracts,
      value: sum.value + value,
    }),
    { suppliers: 0, contracts: 0, value: 0 }
  )

type Combinations = ReadonlyMap<string, readonly SupplierTrait[]>

function weightsOf(facts: readonly SupplierFacts[], kept: Combinations): Map<string, Weight> {
  const lists = new Map<string, SupplierFacts[]>()
  for (const each of facts) {
    const key = bestFit(each.traits, kept)
    const list = lists.get(key)
    if (list) list.push(each)
    else lists.set(key, [each])
  }
  return new Map([...lists].map(([key, list]) => [key, weigh(list)]))
}

/** The kept combination with the most of these traits and no other; of equals the first in the order of traits. */
function bestFit(traits: readonly SupplierTrait[], kept: Combinations): string {
  if (kept.has(traits.join())) return traits.join()
  let best: readonly SupplierTrait[] = []
  for (const each of kept.values()) {
    if (!each.every((trait) => traits.includes(trait))) continue
    if (each.length > best.length || (each.length === best.length && rank(each) < rank(best))) best = each
  }
  return best.join()
}

const rank = (traits: readonly SupplierTrait[]): string =>
  traits.map((trait) => SUPPLIER_TRAITS.indexOf(trait)).join()

const IDS: Readonly<Record<SupplierTrait, string>> = {
  local: 'local',
  cooperative: 'cooperatives',
  nonProfit: 'non-profits',
  womenLed: 'women-led',
  minorityOwned: 'minority-owned',
  familyFarm: 'family-farms',
  small: 'small',
}

const groupId = (traits: readonly SupplierTrait[]): string => traits.map((trait) => IDS[trait]).join('-')

const ADJECTIVES: Readonly<Partial<Record<SupplierTrait, string>>> = {
  local: 'local',
  small: 'small',
  womenLed: 'women-led',
  minorityOwned: 'minority-owned',
}

const NOUNS: Readonly<Partial<Record<SupplierTrait, string>>> = {
  cooperative: 'cooperatives',
  nonProfit: 'non-profit organisations',
  familyFarm: 'family farms',
}

function groupName(traits: readonly SupplierTrait[]): string {
  const adjectives = traits.flatMap((trait) => ADJECTIVES[trait] ?? [])
  const nouns = traits.flatMap((trait) => NOUNS[trait] ?? [])
  const text = [...adjectives, nouns.length > 0 ? nouns.join(' and ') : 'suppliers'].join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
