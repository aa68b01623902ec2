import type { LeverId } from '../../engine/index.ts'

/** Kinds of rule that raise the same questions of law, in the order in which they are asked. */
export const LAW_KINDS = [
  'reservation',
  'directAward',
  'criteria',
  'lots',
  'payment',
  'bought',
  'term',
  'inHouse',
  'help',
  'running',
] as const

export type LawKind = (typeof LAW_KINDS)[number]

/** What kind of rule each lever is before the law. */
export const LAW_KIND: Readonly<Record<LeverId, LawKind>> = {
  'setAside.local': 'reservation',
  'setAside.cooperative': 'reservation',
  'setAside.minorityOwned': 'reservation',
  'setAside.womenLed': 'reservation',
  'setAside.small': 'reservation',
  'setAside.informal': 'reservation',
  reserveBelow: 'reservation',
  familyFarmShare: 'reservation',
  directAwardThreshold: 'directAward',
  directUptake: 'directAward',
  tenderDirectAwards: 'directAward',
  pricePreference: 'criteria',
  socialWeight: 'criteria',
  subcontractGoal: 'criteria',
  lotSplit: 'lots',
  lotAbove: 'lots',
  lotSize: 'lots',
  contractYears: 'term',
  handOver: 'term',
  paymentDays: 'payment',
  bidGuarantee: 'payment',
  organicTarget: 'bought',
  organicPremium: 'bought',
  label: 'bought',
  inHouse: 'inHouse',
  access: 'help',
  support: 'help',
  credit: 'help',
  formalisation: 'help',
  continuity: 'running',
  monitoring: 'running',
  committees: 'running',
  fixedBudget: 'running',
}
