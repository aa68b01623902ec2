import {
  leverById,
  leverInYear,
  type Group,
  type LeverId,
  type Model,
  type Policy,
  type Trait,
} from '../engine/index.ts'

/** Levers that keep contracts for suppliers with one trait. */
const KEPT_FOR: Readonly<Partial<Record<LeverId, Trait>>> = {
  'setAside.local': 'local',
  'setAside.cooperative': 'cooperative',
  'setAside.minorityOwned': 'minorityOwned',
  'setAside.womenLed': 'womenLed',
  'setAside.small': 'small',
  'setAside.informal': 'informal',
  familyFarmShare: 'familyFarm',
  organicTarget: 'organic',
}

/** Levers that keep contracts for somebody. */
export const KEEPING = [...Object.keys(KEPT_FOR), 'label'] as readonly LeverId[]

/** Traits of the suppliers that a lever is for; null when it is for nobody in particular. */
export function traitsFor({ eligibility }: Model, id: LeverId): readonly Trait[] | null {
  const kept = KEPT_FOR[id]
  if (kept) return [kept]
  switch (id) {
    case 'label':
    case 'pricePreference':
    case 'access':
    case 'support':
      return eligibility[id]
    case 'directAwardThreshold':
      return eligibility.directAward
    case 'credit':
      return eligibility.support
    case 'organicPremium':
      return ['organic']
    default:
      return null
  }
}

/** The groups that compete and have any of the traits. */
export function groupsWith({ groups }: Model, traits: readonly Trait[]): readonly Group[] {
  return groups.filter((group) => !group.traits.includes('public') && hasAny(group, traits))
}

/** Whether anybody is there whom a lever is for. */
export function reachesAnyone(model: Model, id: LeverId): boolean {
  if (id === 'formalisation')
    return model.groups.some(({ convertsFrom }) => convertsFrom?.kind === 'formalisation')
  if (id === 'organicTarget' && !model.categories.some(({ organicSupply }) => organicSupply)) return false
  const traits = traitsFor(model, id)
  return traits === null || groupsWith(model, traits).length > 0
}

interface HasCategories {
  readonly categories: readonly { readonly directShares?: readonly unknown[] }[]
}

/** Whether a place has what a lever acts on: today's direct awards can be tendered only where its file tells of them. */
export const hasObject = ({ categories }: HasCategories, id: LeverId): boolean =>
  id !== 'tenderDirectAwards' || categories.some(({ directShares }) => directShares !== undefined)

/** A lever's value in a calendar year under a policy. */
export function valueIn({ levers }: Policy, id: LeverId, year: number): number {
  return leverInYear(levers[id] ?? leverById(id).neutral, year)
}

/** The groups that contracts are kept for in a year; null when none is kept for anybody. */
export function keptForIn(model: Model, policy: Policy, year: number): readonly Group[] | null {
  const levers = KEEPING.filter((id) => valueIn(policy, id, year) > 0)
  if (levers.length === 0) return null
  return groupsWith(
    model,
    levers.flatMap((id) => traitsFor(model, id) ?? [])
  )
}

const hasAny = ({ traits }: Group, wanted: readonly Trait[]): boolean =>
  traits.some((trait) => wanted.includes(trait))
