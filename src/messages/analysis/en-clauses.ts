import type { LeverId } from '../../engine/index.ts'

/** What a lever's value would say as a rule; `v` stands for the value with its unit. */
const rules: Readonly<Record<LeverId, (v: string) => string>> = {
  'setAside.local': (v) => `${v} of contracts are reserved for local suppliers`,
  'setAside.cooperative': (v) => `${v} of contracts are reserved for cooperatives`,
  'setAside.minorityOwned': (v) => `${v} of contracts are reserved for minority-owned firms`,
  'setAside.womenLed': (v) => `${v} of contracts are reserved for women-led firms`,
  'setAside.small': (v) => `${v} of contracts are reserved for small firms`,
  'setAside.informal': (v) => `${v} of contracts are reserved for informal workers`,
  reserveBelow: (v) => `competitions below ${v} are reserved for the suppliers named`,
  subcontractGoal: (v) => `winners pass on ${v} of each contract to the suppliers named`,
  formalisation: (v) =>
    `the programme that helps informal workers to form firms runs at ${v} of its full strength`,
  directAwardThreshold: (v) => `contracts up to ${v} may be awarded without a tender`,
  directUptake: (v) => `buyers use ${v} of the direct awards that are permitted`,
  tenderDirectAwards: (v) => `${v} of today’s direct awards to any firm are tendered instead`,
  lotSplit: (v) => `${v} of big contracts are split into smaller parts`,
  lotAbove: (v) => `a contract counts as big above ${v}`,
  lotSize: (v) => `the parts of a split contract are worth about ${v} each`,
  contractYears: (v) => `contracts last longer than today by ${v}`,
  handOver: (v) => `${v} of the contracts in force end early and are awarded again`,
  fixedBudget: (v) => `keeping the bill the same, by buying less where prices rise, is ${v}`,
  pricePreference: (v) => `bids of chosen suppliers count as ${v} cheaper when bids are compared`,
  socialWeight: (v) => `social criteria weigh ${v} when bids are compared`,
  familyFarmShare: (v) => `${v} of food contracts are reserved for family farms`,
  organicTarget: (v) => `${v} of food contracts ask for organic food`,
  organicPremium: (v) => `up to ${v} above the usual top price may be paid for organic food`,
  label: (v) => `${v} of contracts ask for a certified practice`,
  inHouse: (v) => `${v} of the work is done by public employees`,
  access: (v) => `help to bid is given at ${v} of full strength`,
  support: (v) => `help to grow adds ${v} a year to what chosen suppliers can deliver`,
  credit: (v) => `credit for suppliers is given at ${v} of full strength`,
  paymentDays: (v) => `suppliers are paid within ${v}`,
  bidGuarantee: (v) => `suppliers put down ${v} of a contract’s value as a guarantee`,
  continuity: (v) =>
    `protection from political change takes away ${v} of the chance that the programme lapses`,
  monitoring: (v) => `checks that the money arrives run at ${v} of full strength`,
  committees: (v) => `user and resident committees work at ${v} of full strength`,
}

/** The proposal as draft clauses. */
export const clauses = {
  title: 'The proposal as draft clauses',
  lead: 'One clause for each lever that the proposal changes. Change a number or a year in it, and the proposal changes with it.',
  draft: 'Draft wording, not legal advice',
  none: 'The proposal changes nothing yet, so there is no clause to write.',
  rules,
  from: (year: string, rule: string) => `From ${year}, ${rule}`,
  rising: (from: string, until: string, rule: string) =>
    `From ${from}, rising evenly until ${until}, ${rule}`,
  falling: (from: string, until: string, rule: string) =>
    `From ${from}, falling evenly until ${until}, ${rule}`,
  then: (year: string, value: string) => `, from ${year} on ${value}`,
  thenRising: (until: string, value: string) => `, then rising evenly until ${until} to ${value}`,
  thenFalling: (until: string, value: string) => `, then falling evenly until ${until} to ${value}`,
  today: (value: string) => ` (today: ${value}).`,
  fields: {
    value: (lever: string) => `Value: ${lever}`,
    year: (lever: string) => `Year: ${lever}`,
  },
  law: {
    allowed: 'Allowed now',
    conditions: 'Allowed with conditions',
    needsLawChange: 'Needs a law change',
    beyond: (cap: string) => `Needs a law change above ${cap}`,
    unknown: 'Law not checked here',
  },
  copy: 'Copy all clauses',
  copied: 'Copied',
  copyFailed: 'Copying is not allowed here. Select the text and copy it yourself.',
}
