import { readShareMetric, shareMetric, TRAITS, type LeverId, type Trait } from '../engine/index.ts'
import type { OtherMeasure } from './other-measures.ts'

/** Short, stable names of the levers in links. A code never changes its meaning; new levers get new codes. */
export const LEVER_CODES: Readonly<Record<LeverId, string>> = {
  'setAside.local': 'local',
  'setAside.cooperative': 'coop',
  'setAside.minorityOwned': 'minority',
  'setAside.womenLed': 'women',
  'setAside.small': 'small',
  'setAside.informal': 'informal',
  reserveBelow: 'below',
  subcontractGoal: 'subs',
  formalisation: 'formal',
  directAwardThreshold: 'direct',
  directUptake: 'uptake',
  tenderDirectAwards: 'tender',
  lotSplit: 'split',
  lotAbove: 'above',
  lotSize: 'size',
  contractYears: 'years',
  handOver: 'handover',
  fixedBudget: 'fixed',
  pricePreference: 'prefer',
  socialWeight: 'social',
  familyFarmShare: 'farms',
  organicTarget: 'organic',
  organicPremium: 'premium',
  label: 'label',
  inHouse: 'inhouse',
  access: 'access',
  support: 'support',
  credit: 'credit',
  paymentDays: 'pay',
  bidGuarantee: 'bond',
  continuity: 'steady',
  monitoring: 'checks',
  committees: 'panels',
}

/** Names of the traits in links; those that a lever keeps contracts for share its code. */
export const TRAIT_CODES: Readonly<Record<Trait, string>> = {
  local: 'local',
  cooperative: 'coop',
  minorityOwned: 'minority',
  womenLed: 'women',
  organic: 'organic',
  familyFarm: 'farms',
  small: 'small',
  informal: 'informal',
  public: 'public',
  nonProfit: 'charity',
}

/** Words for measures that are no shares, as links carry them. Part of the format: never change one. */
export const MEASURE_CODES: Readonly<Record<OtherMeasure, string>> = {
  'price.index': 'price',
  'spend.total': 'bill',
  'reserved.unfilled.share': 'unfilled',
  'need.unmet.share': 'unmet',
  'concentration.largest': 'largest',
  'bids.single.share': 'onebid',
  'bids.mean': 'bids',
  'delivery.failure.share': 'failures',
  'local.retained': 'stays',
  'jobs.net': 'jobs',
}

// Maps, not objects: a link that says `__proto__` or `constructor` finds nothing.
export const leverOfCode = reverse(LEVER_CODES)
const traitOfCode = reverse(TRAIT_CODES)
export const measureOfCode = reverse(MEASURE_CODES)

function reverse<K extends string>(codes: Readonly<Record<K, string>>): ReadonlyMap<string, K> {
  return new Map(Object.entries<string>(codes).map(([id, code]) => [code, id as K]))
}

/** "local+coop": traits counted together. */
export const codeOfTraits = (traits: readonly Trait[]): string =>
  traits.map((trait) => TRAIT_CODES[trait]).join('+')

/** The traits of such a word, in the engine's order; none where part of it names no trait, or one twice. */
function traitsOfCode(word: string): readonly Trait[] {
  const named = word.split('+').map((code) => traitOfCode.get(code))
  const traits = TRAITS.filter((trait) => named.includes(trait))
  return traits.length === named.length ? traits : []
}

/** The usual share, with what a link says otherwise of whom it is about and of how it is counted. */
export function metricOfCodes(
  usual: string,
  code: string | undefined,
  counted: 'count' | 'value' | null
): string {
  const before = readShareMetric(usual)
  const traits = code === undefined ? (before?.traits ?? []) : traitsOfCode(code)
  const byCount = counted === null ? (before?.byCount ?? false) : counted === 'count'
  return shareMetric({ traits, byCount })
}
