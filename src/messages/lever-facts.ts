import type { LeverId } from '../engine/index.ts'

const KEPT_FOR_WORK: readonly LeverId[] = ['access', 'lotSplit', 'support', 'monitoring']

/** The levers that change what a lever can do: shown as links under its help. */
export const WORKS_WITH: Readonly<Record<LeverId, readonly LeverId[]>> = {
  'setAside.local': KEPT_FOR_WORK,
  'setAside.cooperative': ['access', 'formalisation', 'support', 'credit'],
  'setAside.minorityOwned': KEPT_FOR_WORK,
  'setAside.womenLed': KEPT_FOR_WORK,
  'setAside.small': ['access', 'lotSplit', 'paymentDays', 'credit'],
  'setAside.informal': ['formalisation', 'access', 'credit', 'continuity'],
  reserveBelow: ['access', 'lotSplit', 'directAwardThreshold'],
  subcontractGoal: ['monitoring', 'support', 'setAside.minorityOwned'],
  directUptake: ['directAwardThreshold'],
  handOver: ['contractYears', 'directAwardThreshold'],
  familyFarmShare: ['access', 'paymentDays', 'support', 'directAwardThreshold'],
  organicTarget: ['organicPremium', 'contractYears', 'continuity', 'access'],
  organicPremium: ['organicTarget'],
  label: ['contractYears', 'continuity', 'access'],
  directAwardThreshold: ['lotSplit', 'lotSize', 'access'],
  inHouse: ['fixedBudget', 'contractYears'],
  lotSplit: ['lotAbove', 'lotSize', 'access'],
  lotAbove: ['lotSplit', 'lotSize'],
  lotSize: ['lotSplit', 'lotAbove'],
  pricePreference: ['access', 'socialWeight', 'monitoring'],
  socialWeight: ['pricePreference', 'access'],
  contractYears: ['organicTarget', 'credit', 'continuity'],
  access: ['familyFarmShare', 'setAside.local', 'paymentDays', 'bidGuarantee'],
  support: ['credit', 'access', 'contractYears'],
  credit: ['paymentDays', 'bidGuarantee', 'support'],
  formalisation: ['setAside.cooperative', 'setAside.informal', 'contractYears'],
  paymentDays: ['credit', 'bidGuarantee', 'access'],
  bidGuarantee: ['paymentDays', 'credit', 'access'],
  continuity: ['contractYears', 'organicTarget'],
  monitoring: ['pricePreference', 'setAside.local', 'committees'],
  committees: ['monitoring', 'contractYears'],
  fixedBudget: ['pricePreference', 'organicPremium', 'support'],
}

const SOME = Number.EPSILON
const KEPT: readonly number[] = [0, SOME, 0.25, 0.5]
const STRENGTH: readonly number[] = [0, SOME, 0.35, 0.65]

/**
 * The lowest value at which each word of a lever's scale holds, in the lever's unit. `versusToday` compares with
 * today's rules instead: lower, as today, higher.
 */
export const SCALE_STARTS: Readonly<Record<LeverId, readonly number[] | 'versusToday'>> = {
  'setAside.local': KEPT,
  'setAside.cooperative': KEPT,
  'setAside.minorityOwned': KEPT,
  'setAside.womenLed': KEPT,
  'setAside.small': KEPT,
  'setAside.informal': KEPT,
  familyFarmShare: KEPT,
  organicTarget: KEPT,
  organicPremium: [0, SOME, 0.1, 0.25],
  label: KEPT,
  reserveBelow: 'versusToday',
  subcontractGoal: KEPT,
  directAwardThreshold: 'versusToday',
  directUptake: 'versusToday',
  handOver: KEPT,
  inHouse: KEPT,
  lotSplit: [0, SOME, 0.4, 0.8],
  lotAbove: 'versusToday',
  lotSize: 'versusToday',
  pricePreference: [0, SOME, 0.1],
  socialWeight: [0, SOME, 0.15, 0.3],
  contractYears: [0, 1, 3],
  access: STRENGTH,
  support: [0, SOME, 0.05, 0.1],
  credit: STRENGTH,
  formalisation: STRENGTH,
  paymentDays: [0, 16, 46, 91],
  bidGuarantee: [0, SOME, 0.05, 0.1],
  continuity: STRENGTH,
  monitoring: STRENGTH,
  committees: STRENGTH,
  fixedBudget: [0, 1],
}
