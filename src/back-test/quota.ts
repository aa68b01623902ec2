import { LEVER_IDS, type LeverId, leverInYear, TRAITS, type Trait } from '../engine/index.ts'
import { type Scenario, toPolicy } from '../scenario/index.ts'
import type { Target } from './columns.ts'

/** Traits whose quota is a lever of its own. */
const OWN_LEVERS: Partial<Record<Trait, LeverId>> = {
  familyFarm: 'familyFarmShare',
  organic: 'organicTarget',
}

/**
 * The part of spending that the rules of a target set aside for those whom it counts; null where there is no such
 * quota, or where it is for more suppliers than the target counts.
 */
export function quotaOf(target: Target, scenario: Scenario): number | null {
  const trait = traitOf(target.metric, scenario)
  if (trait === null) return null
  const lever = OWN_LEVERS[trait] ?? LEVER_IDS.find((id) => id === `setAside.${trait}`)
  const setting = lever && toPolicy(scenario, target.policy).levers[lever]
  const quota = setting === undefined ? 0 : leverInYear(setting, target.year)
  return quota > 0 ? quota : null
}

/** The trait whose suppliers a share or a payment counts; of a group, one that no other group has. */
function traitOf(metric: string, { groups }: Scenario): Trait | null {
  const [measure = '', kind, who = ''] = metric.split('.')
  if (measure !== 'share' && measure !== 'spend') return null
  if (kind === 'trait') return TRAITS.find((trait) => trait === who) ?? null
  if (kind !== 'group') return null
  const own = groups.find(({ id }) => id === who)?.traits ?? []
  return own.find((trait) => groups.every(({ id, traits }) => id === who || !traits.includes(trait))) ?? null
}
