import { ROLES, type Role } from '../role.ts'

/** Whom the chamber can speak for, the one that it is named after first. */
const CHAMBER_TRAITS = ['minorityOwned', 'womenLed', 'familyFarm', 'informal', 'nonProfit'] as const
export type ChamberTrait = (typeof CHAMBER_TRAITS)[number]

/** A group of suppliers of the place. */
export interface RoleGroup {
  readonly id: string
  readonly name: string
  readonly traits: readonly string[]
}

/** An 80% range; NaN where no future has a number. */
export interface RoleRange {
  readonly p10: number
  readonly p90: number
}

/** A number that a card carries: never without its range. */
export interface RoleNumber {
  readonly metric: string
  readonly range: RoleRange
}

/** What one card is made of. */
export interface RoleCard {
  readonly role: Role
  /** Whom a chamber speaks for: a trait that suppliers of the place have; of a place without any, minority-owned firms. */
  readonly trait: ChamberTrait | null
  /** The group that a supplier belongs to; null where the place has none, and on the other cards. */
  readonly group: RoleGroup | null
  /** Null where the place has no such group, or nothing of the kind happens in it. */
  readonly number: RoleNumber | null
}

const OF_PLACE = {
  finance: ['spend.total'],
  legal: ['bids.single.share', 'route.direct.share'],
  residents: ['local.retained', 'need.unmet.share'],
  press: ['bids.mean', 'concentration.largest'],
} as const satisfies Partial<Record<Role, readonly string[]>>

const shareOfTrait = (trait: string): string => `share.trait.${trait}`
const shareOfGroup = ({ id }: RoleGroup): string => `share.group.${id}`

/** Every metric that some card may carry in a place with these groups. */
export function roleMetrics(groups: readonly RoleGroup[]): readonly string[] {
  const traits = ['small', 'cooperative', chamberOf(groups)].filter((trait) => isHere(groups, trait))
  return [
    ...Object.values(OF_PLACE).flat(),
    ...new Set(traits.map(shareOfTrait)),
    ...suppliersOf(groups).map(shareOfGroup),
  ]
}

/**
 * The eight cards for a place.
 *
 * @param ranges of the metrics of `roleMetrics`, under today's rules.
 */
export function roleCards(
  groups: readonly RoleGroup[],
  ranges: Readonly<Record<string, RoleRange>>
): readonly RoleCard[] {
  const numberOf = (metric: string): RoleNumber | null => {
    const range = ranges[metric]
    return range && !Number.isNaN(range.p10) ? { metric, range } : null
  }
  /** Of what a place does not know at all, such as tenders with one bid where nothing is tendered, nothing is told. */
  const first = (metrics: readonly string[]) =>
    metrics.map(numberOf).find((number) => number !== null && number.range.p90 > 0) ?? null
  return ROLES.map((role) => {
    const card = { role, trait: null, group: null }
    switch (role) {
      case 'smallFirms':
        return { ...card, number: numberOf(shareOfTrait('small')) }
      case 'cooperatives':
        return { ...card, number: numberOf(shareOfTrait('cooperative')) }
      case 'chamber': {
        const trait = chamberOf(groups)
        return { ...card, trait, number: numberOf(shareOfTrait(trait)) }
      }
      case 'supplier': {
        const group = largest(suppliersOf(groups), ranges)
        return { ...card, group, number: group && numberOf(shareOfGroup(group)) }
      }
      default:
        return { ...card, number: first(OF_PLACE[role]) }
    }
  })
}

/** Whom the chamber speaks for: rather suppliers whom no other card speaks for. */
/** Whom the chamber speaks for in a place: a trait that its suppliers have; without any, minority-owned firms. */
export function chamberOf(groups: readonly RoleGroup[]): ChamberTrait {
  const here = CHAMBER_TRAITS.filter((trait) => isHere(groups, trait))
  const own = here.find((trait) =>
    groups.some(({ traits }) => traits.includes(trait) && !traits.includes('cooperative'))
  )
  return own ?? here[0] ?? 'minorityOwned'
}

const isHere = (groups: readonly RoleGroup[], trait: string): boolean =>
  groups.some(({ traits }) => traits.includes(trait))

/** Suppliers whom no rule is made for: from here or from elsewhere, and nothing else. */
const suppliersOf = (groups: readonly RoleGroup[]): readonly RoleGroup[] =>
  groups.filter(({ traits }) => traits.every((trait) => trait === 'local'))

/** The group with the largest share, by the middle of its range. */
function largest(
  groups: readonly RoleGroup[],
  ranges: Readonly<Record<string, RoleRange>>
): RoleGroup | null {
  const middle = (group: RoleGroup) => {
    const { p10, p90 } = ranges[shareOfGroup(group)] ?? { p10: 0, p90: 0 }
    return p10 + p90
  }
  return groups.reduce<RoleGroup | null>(
    (most, group) => (most && middle(most) >= middle(group) ? most : group),
    null
  )
}
