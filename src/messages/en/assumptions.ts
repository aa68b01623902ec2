import type { Category, Group, MechanismId } from '../../engine/index.ts'
import { plural } from './plural.ts'

type GroupNumber = Exclude<keyof Group, 'id' | 'traits' | 'serves' | 'convertsFrom'>

type CategoryNumber = Exclude<
  keyof Category,
  | 'id'
  | 'organicSupply'
  | 'reservable'
  | 'reservedPricing'
  | 'directPricing'
  | 'directShares'
  | 'observedShares'
  | 'reservedForms'
>

const group: Readonly<Record<GroupNumber, string>> = {
  firms: 'Firms in the group',
  capacityPerYear: 'Yearly capacity',
  relativeCost: 'Cost, against the usual price',
  relativeCostFloor: 'Lowest cost with practice',
  contractLimit: 'Contract value too large for half the firms',
  entry: 'Share of firms with the papers to bid',
  growthPerYear: 'Growth without any policy',
  localRecirculation: 'Share of each payment that stays in the area at first',
  jobsPerMillion: 'Jobs per million paid',
  formalJobShare: 'Share of formal jobs',
  socialScore: 'Social score',
  deliveryFailure: 'Share of contracts that fail',
  workingCapitalMonths: 'Months firms can wait for payment',
  exitRate: 'Capacity lost when contracts end',
  userFeeShare: 'Share of the price that users pay',
  inKindShare: 'Help in kind from the buyer',
  stretch: 'Work possible beyond yearly capacity',
  unitCost: 'Cost per unit',
}

const category: Readonly<Record<CategoryNumber, string>> = {
  tendersPerYear: 'Tenders a year',
  medianValue: 'Middle contract value, over its whole length',
  valueSpread: 'Spread of contract values',
  meanBids: 'Bids per tender, if any',
  bidDispersion: 'How close bids are',
  attractiveness: 'How evenly bids spread over tenders',
  ceiling: 'Highest price allowed',
  estimate: 'Buyer’s estimate, the posted price',
  contractYears: 'Contract length',
  realGrowthPerYear: 'Growth in need',
  minBids: 'Valid bids a reserved contract needs',
  worksRatio: 'Reservation threshold, against the usual one',
  phase: 'Place of the first year in the renewal cycle',
}

const mechanisms: Readonly<Record<MechanismId, string>> = {
  bargainingShare: 'Mark-up without competition, up to the price limit',
  postedDiscount: 'Discount in a direct award',
  compliance: 'How much buyers reserve, against the rule',
  reserveByValue: 'Reservations by value (1) or by chance (0)',
  entryResponse: 'How far eligible firms replace the rivals shut out',
  unfilledDelayCost: 'Cost of opening an unfilled reserved contract to everyone',
  reletCost: 'Cost of re-tendering a failed contract',
  passThrough: 'Reserved money that leaks to other firms',
  monitoringEffect: 'Share of that leak stopped by full checks',
  committeeEffect: 'Failed contracts prevented by full committees',
  ordersLed: 'Share of growth that needs orders',
  steadyMarket: 'How far supply keeps pace with needs',
  bidDrift: 'Trend in bids per tender',
  growthAfterWinning: 'Extra growth of a busy group',
  growthNoise: 'Luck in yearly growth',
  maxGrowth: 'Fastest growth in a year',
  maxShrink: 'Fastest shrinkage in a year',
  learningRate: 'Fall in extra cost per doubling of work done',
  strainCost: 'Rise in cost when fully booked',
  entrySpeed: 'Speed of help to bid',
  entryCeiling: 'Share of firms able to bid with full help',
  helpInYear: 'Share of help that counts in the same year',
  admissionLoss: 'Share of help lost at once when it ends',
  largeFirmExit: 'How far a large firm bids less when others get a preference',
  paymentDeterrence: 'Fall in bids per month of money tied up too long',
  liquidityHazard: 'Firms that fail per such month, a year',
  defaultCapacityLoss: 'Failed firm’s work lost for good',
  promptPayGrowth: 'Growth per month of faster payment',
  guaranteeTie: 'Share of a guarantee that ties up a firm’s money',
  guaranteeFee: 'Yearly cost of a guarantee',
  creditMonths: 'Months of cost covered by full credit',
  creditGrowth: 'Growth from full credit',
  conversionRate: 'Growers who start to convert each year when demand is secure',
  formalisationRate: 'Informal work made formal each year by a full programme',
  lapseHazard: 'Unprotected programmes that lapse after an election',
  lapseYears: 'Length of a lapse',
  phaseIn: 'Longer contracts phased in (1) or at once (0)',
  handOverCost: 'Compensation for ending contracts early',
  goalWaivers: 'Subcontract goals waived',
  goalCost: 'Extra price of work under a subcontract goal',
  lotAdminCost: 'Admin cost of each extra lot',
  adminOpen: 'Admin cost of an open tender',
  adminReserved: 'Admin cost of a reserved tender',
  adminDirect: 'Admin cost of a direct award',
  monitoringCost: 'Cost of full checks and committees',
  inHouseCost: 'Cost of public employees, against the usual price',
  displacement: 'Jobs gained that others lose',
  supplierStrength: 'Overall strength of eligible suppliers',
  respendShare: 'Share of local money spent locally again',
}

/** The table of assumptions: every number of the model in plain words. */
export const assumptions = {
  fields: {
    group,
    category,
    mechanisms,
    serves: (category: string) => `Share of capacity for: ${category}`,
    lagYears: (twin: string) => `Years for ${twin} to become this group`,
    directShares: (band: string) => `Share awarded directly today, value band ${band}`,
    directUpTo: (band: string) => `Top of value band ${band}`,
    observedShares: (group: string) => `Share won before the reform: ${group}`,
    firstYear: 'First election year',
    everyYears: 'Years between elections',
  },
  owners: { mechanisms: 'All places', ownMechanism: 'This place', elections: 'This place' },
  feeds: {
    supply: 'What suppliers can take on',
    bidding: 'Bids and winners',
    entry: 'Who bids at all',
    scoring: 'Scoring of bids',
    price: 'Price',
    needs: 'Number, size and length of contracts',
    routes: 'Reserved or open',
    passThrough: 'Where reserved money ends up',
    delivery: 'Delivery',
    growth: 'Growth of suppliers',
    learning: 'Costs with practice and under strain',
    conversion: 'Turning organic or formal',
    payment: 'Slow payment and guarantees',
    politics: 'Elections',
    administration: 'Admin costs',
    whoPays: 'Who pays',
    localMoney: 'Local money',
    jobs: 'Jobs',
  },
  /** What a box takes. */
  units: {
    share: 'a share: 0.3 means 30%',
    ratio: 'a ratio: 1.1 is 10% above the usual price',
    part: 'a ratio: 0.02 means 2%',
    rate: 'a rate a year: 0.02 means 2% a year',
    logPoints: 'a ratio a year: 0.1 is about 10%',
    currency: (code: string) => `money in ${code}, in whole units`,
    count: 'a number',
    jobs: 'a number of jobs',
    perYear: 'a number a year: 0.5 is one every two years',
    years: 'a number of years',
    months: 'a number of months',
    calendarYear: 'a calendar year',
    factor: 'a factor: two thirds are within it of the middle',
    number: 'a number',
  },
  values: {
    ratio: (number: string) => `${number} × the usual price`,
    rate: (percent: string) => `${percent} a year`,
    about: (percent: string) => `about ${percent}`,
    factor: (number: string) => `× ${number}`,
    perYear: (number: string) => `${number} a year`,
    years: (count: number, number: string) =>
      plural(count, { one: `${number} year`, other: `${number} years` }),
    months: (count: number, number: string) =>
      plural(count, { one: `${number} month`, other: `${number} months` }),
  },
  range: (low: string, high: string) => `${low} to ${high}`,
  /** A range that holds 8 of 10 futures, not all. */
  rangeMost: (low: string, high: string) => `${low} to ${high} in 8 of 10 futures`,
  noRange: 'the same in every future',
  fileSays: (value: string) => `The file says ${value}`,
  grades: {
    A: 'A: stated in a document we hold',
    B: 'B: from a public page, or worked out from one',
    'B-': 'B−: from a partisan or weak page',
    C: 'C: from studies or another country',
    D: 'D: a plausible guess with a wide range',
    none: 'no grade given',
  },
  own: 'your own number',
  source: (title: string, publisher: string, year: string) =>
    [title, publisher, year].filter((part) => part !== '').join(', '),
  noSource: 'no source given',
  search: 'Search the numbers',
  filterGrade: 'How well known',
  allGrades: 'All',
  onlyEdited: 'Only those I changed',
  found: (count: string, all: string) => `${count} of ${all} numbers`,
  noneFound: 'No number matches. Try another word or show all grades.',
  columns: {
    owner: 'Whose',
    name: 'What',
    value: 'Value',
    range: 'Range',
    grade: 'How well known',
    source: 'Source',
    feeds: 'Where it is used',
  },
  edit: {
    value: 'Value',
    low: 'Low',
    high: 'High',
    help: 'Empty low and high: the same in every future.',
    save: 'Use this number',
    cancel: 'Keep it as it is',
  },
  measured: {
    label: 'Measured evidence only',
    help: 'Draws every guess evenly from its whole range.',
  },
  flags: {
    title: 'Differs from the place’s file or law',
    edited: (count: number, names: string) =>
      plural(count, {
        one: `1 assumption is the user’s own: ${names}.`,
        other: `${count} assumptions are the user’s own: ${names}.`,
      }),
    more: (count: number) => plural(count, { one: '1 more', other: `${count} more` }),
    named: (owner: string, name: string, value: string) => `${owner}, ${name} (${value})`,
    measured: 'Measured evidence only: every guess drawn evenly from its whole range.',
    beyondCap: (lever: string, value: string, cap: string, law: string) =>
      `Beyond today’s law: “${lever}” at ${value}; ${law} allows up to ${cap}.`,
    needsLawChange: (lever: string, value: string, law: string) =>
      `Beyond today’s law: “${lever}” at ${value} needs a law change (${law}).`,
  },
}
