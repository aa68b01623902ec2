import {
  leverById,
  leverInYear,
  type Group,
  type LeverId,
  type Model,
  type Policy,
  isNamed,
  type Trait,
  type Who,
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
export const KEEPING = [...Object.keys(KEPT_FOR), 'label', 'reserveBelow'] as readonly LeverId[]

/** Whom a lever is for; null when it is for nobody in particular. */
export function whomFor({ eligibility }: Model, id: LeverId): readonly Who[] | null {
  const kept = KEPT_FOR[id]
  if (kept) return [kept]
  switch (id) {
    case 'label':
    case 'pricePreference':
    case 'access':
    case 'support':
    case 'reserveBelow':
    case 'subcontractGoal':
      return eligibility[id]
    case 'directAwardThreshold':
    case 'directUptake':
      return eligibility.directAward
    case 'credit':
      return eligibility.support
    case 'organicPremium':
      return ['organic']
    default:
      return null
  }
}

/** The groups that compete and are named, by a trait or by themselves. */
export function groupsWith({ groups }: Model, whom: readonly Who[]): readonly Group[] {
  return groups.filter((group) => !group.traits.includes('public') && isNamed(group, whom))
}

/** Whether anybody is there whom a lever is for. */
export function reachesAnyone(model: Model, id: LeverId): boolean {
  if (id === 'formalisation')
    return model.groups.some(({ convertsFrom }) => convertsFrom?.kind === 'formalisation')
  if (id === 'organicTarget' && !model.categories.some(({ organicSupply }) => organicSupply)) return false
  const whom = whomFor(model, id)
  return whom === null || groupsWith(model, whom).length > 0
}

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
    levers.flatMap((id) => whomFor(model, id) ?? [])
  )
}
