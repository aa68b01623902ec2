import { leverById, type LeverId } from '../engine/index.ts'
import type { Scenario } from './checked.ts'
import { central } from './central.ts'
import type { FileQuantity } from './quantity.ts'

/** What somebody knows of their own town before any file. */
export interface TownFacts {
  readonly name: string
  /** ISO 3166-1 code; `ZZ` for none. */
  readonly country: string
  /** ISO 4217 code. */
  readonly currency: string
  /** Spent through contracts in a year (currency, > 0). */
  readonly spend: number
  /** Contracts in a year (count, > 0). */
  readonly contracts: number
  /** The part of the money that local suppliers win today (0–1); absent: as in the template. */
  readonly localShare?: number
}

/** What the page writes into the file in the user's language. */
export interface TownWords {
  readonly id: string
  /** Whose law holds there; null where none is held. */
  readonly jurisdiction: Scenario['jurisdiction'] | null
  readonly title: string
  readonly story: string
  readonly scaled: string
  readonly told: string
  readonly jobs: string
}

type Group = Scenario['groups'][number]
type Category = Scenario['categories'][number]

/** What a category of the template costs in a year (currency). */
function yearly({ tendersPerYear, medianValue, valueSpread }: Category): number {
  const spread = Math.log(central(valueSpread))
  return central(tendersPerYear) * central(medianValue) * Math.exp((spread * spread) / 2)
}

/**
 * A place file for a town: the template in the town's size, with today's rules alone. Contracts are as many as there are, and as
 * large as the money divided by their number says; capacities grow with the money, limits and thresholds with the contracts.
 */
export function townFile(template: Scenario, facts: TownFacts, words: TownWords): Record<string, unknown> {
  const sum = (of: (category: Category) => number) =>
    template.categories.reduce((total, category) => total + of(category), 0)
  const money = facts.spend / sum(yearly)
  const count = facts.contracts / sum(({ tendersPerYear }) => central(tendersPerYear))
  const value = money / count
  const by = (factor: number) => (quantity: FileQuantity) => scaled(quantity, factor, words.scaled)
  return {
    ...template,
    ...(words.jurisdiction !== null && { jurisdiction: words.jurisdiction }),
    id: words.id,
    title: words.title,
    story: words.story,
    place: { name: facts.name, country: facts.country },
    currency: facts.currency,
    groups: template.groups.map((group) => ({
      ...group,
      capacityPerYear: by(money)(group.capacityPerYear),
      ...(group.contractLimit !== undefined && { contractLimit: by(value)(group.contractLimit) }),
      ...(facts.currency !== template.currency && {
        jobsPerMillion: scaled(group.jobsPerMillion, 1 / value, words.jobs, MOST_JOBS),
      }),
    })),
    categories: template.categories.map((category) => ({
      ...category,
      tendersPerYear: by(count)(category.tendersPerYear),
      medianValue: by(value)(category.medianValue),
      ...(facts.localShare !== undefined && {
        observedShares: sharesOf(template.groups, facts.localShare, words.told),
      }),
    })),
    levers: {
      ...template.levers,
      ranges: Object.fromEntries(
        Object.entries(template.levers.ranges).map(([id, range]) => [
          id,
          rangeOf(id as LeverId, range, value),
        ])
      ),
    },
    policies: { baseline: withMoney(template.policies['baseline'], value) },
    law: [],
  }
}

/** The most jobs that a million can pay for (count). */
const MOST_JOBS = 1e6

function scaled(quantity: FileQuantity, factor: number, note: string, most = Infinity): FileQuantity {
  const times = (number: number) => tidy(Math.min(most, number * factor))
  if (typeof quantity === 'number') return times(quantity)
  const { value, low, high } = quantity
  const ends = low === undefined || high === undefined ? {} : { low: times(low), high: times(high) }
  return { ...quantity, value: times(value), ...ends, note }
}

/** What was told of local suppliers, each group of them in proportion to what it can deliver; the rest likewise. */
function sharesOf(groups: readonly Group[], local: number, note: string): Record<string, FileQuantity> {
  const isLocal = ({ traits }: Group) => traits.includes('local')
  const weight = ({ capacityPerYear, entry }: Group) => central(capacityPerYear) * central(entry)
  const total = (side: boolean) =>
    groups.filter((group) => isLocal(group) === side).reduce((sum, group) => sum + weight(group), 0)
  const entries = groups.map((group): [string, FileQuantity] => {
    const part = isLocal(group) ? local : 1 - local
    // Rounded down: parts must not add up to more than the whole.
    const value = Math.floor(1e6 * ((part * weight(group)) / total(isLocal(group)))) / 1e6
    return [group.id, { value, grade: 'D', source: 'assumption', note }]
  })
  return Object.fromEntries(entries)
}

type Range = { readonly min?: number; readonly max?: number; readonly step?: number }

function rangeOf(id: LeverId, range: Range, factor: number): Range {
  if (leverById(id).unit !== 'currency') return range
  return Object.fromEntries(Object.entries(range).map(([key, amount]) => [key, round(amount * factor)]))
}

function withMoney(policy: Scenario['policies'][string] | undefined, factor: number) {
  const levers = Object.entries(policy?.levers ?? {}).map(([id, setting]) => {
    const isMoney = leverById(id).unit === 'currency'
    if (!isMoney || typeof setting !== 'object' || !('value' in setting)) return [id, setting] as const
    return [id, { ...setting, value: round(setting.value * factor) }] as const
  })
  return { ...policy, levers: Object.fromEntries(levers) }
}

const tidy = (value: number): number => Number(value.toPrecision(6))

/** To one figure that a rule would name: 48,231 becomes 50,000. */
function round(amount: number): number {
  if (amount === 0) return 0
  const size = 10 ** Math.floor(Math.log10(amount))
  return Number(((Math.round((amount / size) * 2) / 2) * size).toPrecision(6))
}
