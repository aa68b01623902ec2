import {
  isNamed,
  LEVER_IDS,
  type LeverId,
  leverInYear,
  type Model,
  type Policy,
  TRAITS,
  type Trait,
  type Who,
} from '../engine/index.ts'
import { type Scenario, toModel, toPolicy } from '../scenario/index.ts'
import type { Target } from './columns.ts'
import { shareBelow } from './share-below.ts'

/** Traits whose quota is a lever of its own. */
const OWN_LEVERS: Partial<Record<Trait, LeverId>> = {
  familyFarm: 'familyFarmShare',
  organic: 'organicTarget',
}

/**
 * The part of spending that the rules of a target set aside for those whom it counts; null where there is no such
 * quota, or where it is for more suppliers than the target counts. Contracts below a threshold are reserved first, a
 * set-aside takes its share of the others, and what is left owes its subcontract goal.
 */
export function quotaOf(target: Target, scenario: Scenario): number | null {
  const [measure = '', kind = '', who = ''] = target.metric.split('.')
  if ((measure !== 'share' && measure !== 'spend') || (kind !== 'trait' && kind !== 'group')) return null
  const model = toModel(scenario)
  const rules: Rules = { policy: toPolicy(scenario, target.policy), year: target.year }
  const counted = kind === 'trait' ? (who as Trait) : (`group:${who}` as const)
  const below = isFor(model, model.eligibility.reserveBelow, counted)
    ? shareBelow(model, valueOf(rules, 'reserveBelow'))
    : 0
  const trait = traitOf(model, counted)
  const lever = trait && (OWN_LEVERS[trait] ?? LEVER_IDS.find((id) => id === `setAside.${trait}`))
  const reserved = below + (1 - below) * (lever ? valueOf(rules, lever) : 0)
  const goal = isFor(model, model.eligibility.subcontractGoal, counted)
    ? valueOf(rules, 'subcontractGoal')
    : 0
  const quota = reserved + (1 - reserved) * goal
  return quota > 0 ? quota : null
}

interface Rules {
  readonly policy: Policy
  readonly year: number
}

function valueOf({ policy, year }: Rules, lever: LeverId): number {
  const setting = policy.levers[lever]
  return setting === undefined ? 0 : leverInYear(setting, year)
}

/** Whether a lever is for some suppliers, all of whom are counted. */
function isFor({ groups }: Model, whom: readonly Who[], counted: Who): boolean {
  const eligible = groups.filter((group) => isNamed(group, whom))
  return eligible.length > 0 && eligible.every((group) => isNamed(group, [counted]))
}

/** The trait of those who are counted; of a group, one that no other group has. */
function traitOf({ groups }: Model, counted: Who): Trait | null {
  const named = TRAITS.find((trait) => trait === counted)
  if (named) return named
  const own = groups.find((group) => isNamed(group, [counted]))
  return (
    own?.traits.find((trait) => groups.every((group) => group === own || !group.traits.includes(trait))) ??
    null
  )
}
