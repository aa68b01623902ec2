import { access } from './access.ts'
import { bidGuarantee } from './bid-guarantee.ts'
import { committees } from './committees.ts'
import { continuity } from './continuity.ts'
import { contractYears } from './contract-years.ts'
import { credit } from './credit.ts'
import { directAwardThreshold } from './direct-award-threshold.ts'
import { directUptake } from './direct-uptake.ts'
import { familyFarmShare } from './family-farm-share.ts'
import { fixedBudget } from './fixed-budget.ts'
import { formalisation } from './formalisation.ts'
import { handOver } from './hand-over.ts'
import { inHouse } from './in-house.ts'
import { label } from './label.ts'
import { lotAbove } from './lot-above.ts'
import { lotSize } from './lot-size.ts'
import { lotSplit } from './lot-split.ts'
import { monitoring } from './monitoring.ts'
import { organicPremium } from './organic-premium.ts'
import { organicTarget } from './organic-target.ts'
import { paymentDays } from './payment-days.ts'
import { pricePreference } from './price-preference.ts'
import { reserveBelow } from './reserve-below.ts'
import { setAsideCooperative } from './set-aside-cooperative.ts'
import { setAsideInformal } from './set-aside-informal.ts'
import { setAsideLocal } from './set-aside-local.ts'
import { setAsideMinorityOwned } from './set-aside-minority-owned.ts'
import { setAsideSmall } from './set-aside-small.ts'
import { setAsideWomenLed } from './set-aside-women-led.ts'
import { socialWeight } from './social-weight.ts'
import { subcontractGoal } from './subcontract-goal.ts'
import { support } from './support.ts'
import type { Lever } from './lever.ts'

/** Lever ids, in the order in which the levers are listed. */
export const LEVER_IDS = [
  'setAside.local',
  'setAside.cooperative',
  'setAside.minorityOwned',
  'setAside.womenLed',
  'setAside.small',
  'setAside.informal',
  'reserveBelow',
  'subcontractGoal',
  'formalisation',
  'directAwardThreshold',
  'directUptake',
  'lotSplit',
  'lotAbove',
  'lotSize',
  'contractYears',
  'handOver',
  'fixedBudget',
  'pricePreference',
  'socialWeight',
  'familyFarmShare',
  'organicTarget',
  'organicPremium',
  'label',
  'inHouse',
  'access',
  'support',
  'credit',
  'paymentDays',
  'bidGuarantee',
  'continuity',
  'monitoring',
  'committees',
] as const

export type LeverId = (typeof LEVER_IDS)[number]

/** Every lever, in the order of `LEVER_IDS`. */
export const LEVERS: readonly Lever[] = [
  setAsideLocal,
  setAsideCooperative,
  setAsideMinorityOwned,
  setAsideWomenLed,
  setAsideSmall,
  setAsideInformal,
  reserveBelow,
  subcontractGoal,
  formalisation,
  directAwardThreshold,
  directUptake,
  lotSplit,
  lotAbove,
  lotSize,
  contractYears,
  handOver,
  fixedBudget,
  pricePreference,
  socialWeight,
  familyFarmShare,
  organicTarget,
  organicPremium,
  label,
  inHouse,
  access,
  support,
  credit,
  paymentDays,
  bidGuarantee,
  continuity,
  monitoring,
  committees,
]

const byId = new Map(LEVERS.map((lever) => [lever.id, lever]))

/**
 * The lever with this id.
 *
 * @throws RangeError when there is none.
 */
export function leverById(id: string): Lever {
  const lever = byId.get(id)
  if (!lever) throw new RangeError(`unknown lever: ${id}`)
  return lever
}
