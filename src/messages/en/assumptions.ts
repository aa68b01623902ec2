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
>

const group: Readonly<Record<GroupNumber, string>> = {
  firms: 'Firms in the group',
  capacityPerYear: 'What the group can deliver in a year',
  relativeCost: 'Cost of doing the work, against the usual price',
  relativeCostFloor: 'Lowest cost that practice can bring',
  contractLimit: 'Contract value at which half of the firms are too small',
  entry: 'Share of able firms that bid at all',
  growthPerYear: 'Growth without any policy',
  localRecirculation: 'Part of each payment that stays in the area at first',
  jobsPerMillion: 'Jobs for each million paid',
  formalJobShare: 'Part of these jobs with a formal contract',
  socialScore: 'Score on social criteria',
  deliveryFailure: 'Share of contracts that fail and are let again',
  workingCapitalMonths: 'Months of cost that firms can carry unpaid',
  exitRate: 'Part of what it can deliver that is lost when contracts end',
  userFeeShare: 'Part of the price that users pay in fees',
  inKindShare: 'Help in kind from the buyer, on top of the price',
}

const category: Readonly<Record<CategoryNumber, string>> = {
  tendersPerYear: 'Tenders let in a year',
  medianValue: 'Value of the middle contract, over its whole length',
  valueSpread: 'How far contract values lie apart',
  meanBids: 'Bids per tender, where there is at least one',
  bidDispersion: 'How close bids lie together',
  attractiveness: 'How alike tenders are in the bids they draw',
  ceiling: 'Highest price the buyer may pay',
  estimate: 'The buyer’s own estimate, the posted price',
  contractYears: 'Length of a contract',
  realGrowthPerYear: 'Growth of the need',
  minBids: 'Valid bids that a kept contract needs',
  phase: 'Where the first year stands in the renewal cycle',
}

const mechanisms: Readonly<Record<MechanismId, string>> = {
  bargainingShare: 'Part of the room up to the price limit that a supplier gains without competition',
  postedDiscount: 'Discount below the estimate in a direct award',
  compliance: 'Part of the kept contracts that buyers really offer',
  unfilledDelayCost: 'Cost of opening an unfilled kept contract to all',
  reletCost: 'Cost of letting a failed contract again',
  passThrough: 'Part of kept money that flows on to firms it was not meant for',
  monitoringEffect: 'Part of that flow that full checks stop',
  committeeEffect: 'Part of failed contracts that full committees prevent',
  growthAfterWinning: 'How much faster a busy group grows',
  growthNoise: 'How much yearly growth varies by luck',
  maxGrowth: 'The most a group grows in a year',
  maxShrink: 'The most a group shrinks in a year',
  learningRate: 'Fall of extra cost with each doubling of work done',
  strainCost: 'Rise of cost when a group is fully booked',
  entrySpeed: 'How soon help to bid takes hold, each year',
  entryCeiling: 'Share of firms that bid under the fullest help',
  paymentDeterrence: 'Fall in bidding for each month of money tied up too long',
  liquidityHazard: 'Firms that fail in a year for each such month',
  defaultCapacityLoss: 'Part of a failed firm’s work that is lost for good',
  creditMonths: 'Months of cost that full credit adds',
  creditGrowth: 'Growth that full credit adds',
  conversionRate: 'Growers who start to turn organic each year when demand is secure',
  formalisationRate: 'Informal work made formal each year by the full programme',
  lapseHazard: 'Programmes without protection that lapse after an election',
  lapseYears: 'How long a lapse lasts',
  lotAdminCost: 'Cost of running each further part of a split contract',
  adminOpen: 'Cost of running an open tender',
  adminReserved: 'Cost of running a tender for a kept contract',
  adminDirect: 'Cost of running a direct award',
  monitoringCost: 'Cost of full checks and committees',
  inHouseCost: 'Cost when public employees do the work, against the usual price',
  displacement: 'Part of the jobs gained that others lose',
  respendShare: 'Part of money kept in the area that is spent there again',
}

/** The table of assumptions: every number of the model in plain words. */
export const assumptions = {
  title: 'Every number behind the result',
  fields: {
    group,
    category,
    mechanisms,
    serves: (category: string) => `Part of what it can deliver that serves: ${category}`,
    lagYears: (twin: string) => `Years until ${twin} have turned into this group`,
    directShares: (band: string) => `Share awarded directly today, band ${band} of value`,
    directUpTo: (band: string) => `Upper end of band ${band} of value`,
    observedShares: (group: string) => `Share won before the reform: ${group}`,
    firstYear: 'The first election year',
    everyYears: 'Years from one election to the next',
  },
  owners: { mechanisms: 'All places', ownMechanism: 'This place', elections: 'This place' },
  feeds: {
    supply: 'How much suppliers can deliver, and how large a contract they can take',
    bidding: 'How many bids come in, and who wins',
    entry: 'Who bids at all',
    scoring: 'How bids are scored',
    price: 'The price paid',
    needs: 'How many contracts are let, how large and for how long',
    routes: 'Whether a contract is kept for somebody or opened to all',
    passThrough: 'Whether the money reaches those it was kept for',
    delivery: 'Whether contracts are delivered',
    growth: 'How fast suppliers grow and shrink',
    learning: 'How costs fall with practice and rise under strain',
    conversion: 'How suppliers turn organic or formal',
    payment: 'What slow payment and guarantees do to suppliers',
    politics: 'Whether the programme outlasts elections',
    administration: 'What running the tenders costs',
    whoPays: 'Who pays: buyer, users, or in kind',
    localMoney: 'How much money stays in the area',
    jobs: 'Jobs',
  },
  /** What a box takes. */
  units: {
    share: 'a share: 0.3 means 30%',
    ratio: 'a ratio: 1 is the usual price, 1.1 is 10% above it',
    part: 'a ratio: 0.02 means 2%',
    rate: 'a rate a year: 0.02 means 2% a year',
    logPoints: 'a ratio a year: 0.1 is about 10%',
    currency: (code: string) => `money in ${code}, in whole units`,
    count: 'a number',
    jobs: 'a number of jobs',
    perYear: 'a number a year: 0.5 is one every second year',
    years: 'a number of years',
    months: 'a number of months',
    calendarYear: 'a calendar year',
    factor: 'a factor: two thirds lie within it of the middle',
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
    A: 'A: stated in a document at hand',
    B: 'B: found on a public page or worked out from one',
    C: 'C: recalled, not checked',
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
    feeds: 'What it feeds',
  },
  edit: {
    open: (name: string) => `Change: ${name}`,
    value: 'Value',
    low: 'Low',
    high: 'High',
    help: 'Leave low and high empty to use the same number in every future.',
    save: 'Use this number',
    cancel: 'Keep it as it is',
    reset: 'Back to the file’s number',
    resetAll: 'Back to all of the file’s numbers',
    unchanged: 'Nothing was changed.',
  },
  measured: {
    label: 'Measured evidence only',
    help: 'Draws every guess evenly from its whole range, so that no guess counts as more than its limits.',
    on: 'Every guess is at its widest.',
  },
  flags: {
    title: 'These numbers differ from the place’s file or its law',
    edited: (count: number, names: string) =>
      plural(count, {
        one: `1 assumption is the user’s own: ${names}.`,
        other: `${count} assumptions are the user’s own: ${names}.`,
      }),
    more: (count: number) => plural(count, { one: '1 more', other: `${count} more` }),
    named: (owner: string, name: string, value: string) => `${owner}, ${name} (${value})`,
    measured: 'Measured evidence only: every guess is drawn evenly from its whole range.',
    beyondCap: (lever: string, value: string, cap: string, law: string) =>
      `Beyond today’s law: “${lever}” at ${value}, while ${law} stops at ${cap}.`,
    needsLawChange: (lever: string, value: string, law: string) =>
      `Beyond today’s law: “${lever}” at ${value} needs a law change (${law}).`,
  },
}
