import type { LeverId, Model, Policy, Trait } from '../../engine/index.ts'

/** What a lever is expected to move, and which way. */
export interface Expectation {
  /**
   * What is looked at: the share of spending of those whom the lever is for (`reached`), of the groups that stand out in
   * one number, the capacity of groups that others convert into (`twins`), the share of reserved money that stays with
   * those it is for (`genuine`), or one metric.
   */
  readonly aim:
    | { readonly of: 'reached' }
    | { readonly of: 'groups'; readonly groups: (model: Model) => readonly string[] }
    | { readonly of: 'metric'; readonly metric: string }
    | { readonly of: 'twins' }
    | { readonly of: 'genuine' }
  /** 'any': something must move, either way. */
  readonly sign: 'up' | 'down' | 'any'
  /** Why theory or evidence expects it, in a clause. */
  readonly why: string
  /** What else must be in force for the lever to act, under both policies. */
  readonly beside?: (model: Model) => Policy['levers']
  /** The lever's strong value, where it is not the end of its slider. */
  readonly strong?: (model: Model) => number
  /** Whether anything can be expected here at all; absent: whenever the lever reaches somebody. */
  readonly applies?: (model: Model, baseline: Policy) => boolean
}

const reserved = (why: string): Expectation => ({
  aim: { of: 'reached' },
  sign: 'up',
  why,
  strong: () => 0.5,
})

const metric = (id: string): Expectation['aim'] => ({ of: 'metric', metric: id })

/** A value that most contracts of the place lie under. */
const aboveMost = ({ categories }: Model): number =>
  2 * Math.max(...categories.map(({ medianValue }) => medianValue.value))

const median = ({ categories }: Model): number =>
  Math.max(...categories.map(({ medianValue }) => medianValue.value))

/** Whether a group can take part at all today: without admissible firms, or able to carry no contract, no rule alone brings it anything. */
export const canBid = ({ categories }: Model, { entry, capacityPerYear }: Model['groups'][number]): boolean =>
  entry.value > 0 &&
  capacityPerYear.value >= Math.min(...categories.map(({ medianValue }) => medianValue.value))

/** Ids of the groups of which a number is the lowest; none when all are alike. */
function lowest(model: Model, of: (group: Model['groups'][number]) => number): readonly string[] {
  const competing = model.groups.filter((group) => !group.traits.includes('public') && canBid(model, group))
  const least = Math.min(...competing.map(of))
  const found = competing.filter((group) => of(group) === least)
  return found.length === competing.length ? [] : found.map(({ id }) => id)
}

const differInScore = (model: Model) => lowest(model, ({ socialScore }) => -socialScore.value).length > 0

/** A trait that some but not all competing groups have, and the lever that reserves for it; null without one. */
export function genuineOf({ groups }: Model): { readonly trait: Trait; readonly lever: LeverId } | null {
  const competing = groups.filter(({ traits }) => !traits.includes('public'))
  for (const [lever, trait] of Object.entries(RESERVING)) {
    const having = competing.filter(({ traits }) => traits.includes(trait))
    if (having.length > 0 && having.length < competing.length) return { trait, lever: lever as LeverId }
  }
  return null
}

const RESERVING: Readonly<Partial<Record<LeverId, Trait>>> = {
  'setAside.small': 'small',
  'setAside.cooperative': 'cooperative',
  'setAside.local': 'local',
  'setAside.minorityOwned': 'minorityOwned',
  familyFarmShare: 'familyFarm',
}

const SHUT_OUT = 'rivals are shut out and eligible firms respond'

/** What is expected of every lever, from today's value to a strong one. */
export const EXPECTED: Readonly<Record<LeverId, Expectation>> = {
  'setAside.local': reserved(SHUT_OUT),
  'setAside.cooperative': reserved(SHUT_OUT),
  'setAside.minorityOwned': reserved(SHUT_OUT),
  'setAside.womenLed': reserved(SHUT_OUT),
  'setAside.small': reserved(SHUT_OUT),
  'setAside.informal': reserved(SHUT_OUT),
  familyFarmShare: reserved(SHUT_OUT),
  organicTarget: reserved('asked for, and growers convert'),
  label: reserved('the practice is asked for'),
  reserveBelow: { aim: { of: 'reached' }, sign: 'up', why: SHUT_OUT, strong: aboveMost },
  subcontractGoal: {
    aim: { of: 'reached' },
    sign: 'up',
    why: 'winners pass work on',
    strong: () => 0.3,
    applies: (model) => model.groups.length > 1,
  },
  formalisation: { aim: { of: 'twins' }, sign: 'up', why: 'informal capacity turns formal' },
  directAwardThreshold: {
    aim: { of: 'reached' },
    sign: 'up',
    why: 'the buyer asks an accredited supplier',
    strong: aboveMost,
  },
  directUptake: {
    aim: metric('route.direct.share'),
    sign: 'down',
    why: 'fewer of the permitted awards are made',
    beside: (model) => ({ directAwardThreshold: aboveMost(model) }),
    strong: () => 0,
  },
  tenderDirectAwards: {
    aim: metric('route.direct.share'),
    sign: 'down',
    why: 'they are tendered instead',
    applies: ({ categories }) => categories.some(({ directShares }) => directShares !== undefined),
  },
  lotSplit: {
    aim: metric('tenders.count'),
    sign: 'up',
    why: 'parts are let one by one',
    beside: (model) => ({ lotAbove: median(model), lotSize: median(model) / 2 }),
    strong: () => 1,
  },
  lotAbove: {
    aim: metric('tenders.count'),
    sign: 'up',
    why: 'more contracts count as big',
    beside: (model) => ({ lotSplit: 1, lotSize: median(model) / 2 }),
    strong: (model) => median(model) / 8,
    // Where nearly every contract counts as big already, no more of them can.
    applies: (model, { levers }) =>
      typeof levers.lotAbove !== 'number' || levers.lotAbove > median(model) / 2,
  },
  lotSize: {
    aim: metric('tenders.count'),
    sign: 'up',
    why: 'smaller parts are more parts',
    beside: (model) => ({ lotSplit: 1, lotAbove: median(model) / 4 }),
    strong: (model) => median(model) / 16,
  },
  contractYears: {
    aim: metric('tenders.count'),
    sign: 'down',
    why: 'contracts are let less often',
    strong: () => 3,
  },
  handOver: {
    aim: metric('tenders.count'),
    sign: 'up',
    why: 'contracts in force are awarded again',
    strong: () => 1,
    applies: ({ categories }) => categories.some(({ contractYears }) => contractYears > 1),
  },
  fixedBudget: {
    aim: metric('tenders.count'),
    sign: 'any',
    why: 'what is bought follows the price',
    beside: () => ({ inHouse: 0.5 }),
    strong: () => 1,
  },
  pricePreference: {
    aim: { of: 'reached' },
    sign: 'up',
    why: 'their bids count as cheaper',
    strong: () => 0.1,
  },
  socialWeight: {
    aim: { of: 'groups', groups: (model) => lowest(model, ({ socialScore }) => -socialScore.value) },
    sign: 'up',
    why: 'their score counts',
    strong: () => 0.3,
    applies: differInScore,
  },
  organicPremium: {
    aim: metric('reserved.unfilled.share'),
    sign: 'down',
    why: 'more bids lie under the ceiling',
    beside: () => ({ organicTarget: 0.3 }),
    strong: () => 0.3,
  },
  inHouse: {
    aim: metric('route.inHouse.share'),
    sign: 'up',
    why: 'public employees do the work',
    strong: () => 0.5,
  },
  access: { aim: { of: 'reached' }, sign: 'up', why: 'more firms become admissible', strong: () => 1 },
  support: { aim: { of: 'reached' }, sign: 'up', why: 'capacity grows', strong: () => 0.1 },
  credit: {
    aim: { of: 'reached' },
    sign: 'up',
    why: 'capacity grows, and debts are carried',
    strong: () => 1,
  },
  paymentDays: {
    aim: {
      of: 'groups',
      groups: (model) => lowest(model, ({ workingCapitalMonths }) => workingCapitalMonths.value),
    },
    sign: 'up',
    why: 'waiting costs those most who can carry least',
    strong: () => 0,
    applies: (model, { levers }) =>
      levers.paymentDays !== 0 &&
      lowest(model, ({ workingCapitalMonths }) => workingCapitalMonths.value).length > 0,
  },
  bidGuarantee: {
    aim: metric('bids.mean'),
    sign: 'down',
    why: 'a guarantee costs its fee and uses credit',
    strong: () => 0.1,
  },
  continuity: {
    aim: metric('programme.alive'),
    sign: 'up',
    why: 'fewer programmes lapse after an election',
    strong: () => 1,
    applies: ({ elections }, { levers }) => elections !== undefined && (levers.continuity ?? 0) === 0,
  },
  monitoring: {
    aim: { of: 'genuine' },
    sign: 'up',
    why: 'less of the money flows on',
    beside: (model) => ({ [genuineOf(model)?.lever ?? 'setAside.small']: 0.5 }),
    applies: (model) => {
      const found = genuineOf(model)
      return (
        found !== null &&
        model.groups.some((group) => group.traits.includes(found.trait) && canBid(model, group))
      )
    },
    strong: () => 1,
  },
  committees: {
    aim: metric('delivery.failure.share'),
    sign: 'down',
    why: 'failures are noticed early',
    strong: () => 1,
  },
}
