import {
  MECHANISM_IDS,
  type Category,
  type Eligibility,
  type Group,
  type MechanismId,
  type Model,
  type Quantity,
  readShareMetric,
} from '../engine/index.ts'
import { central } from './central.ts'
import { PRIORS } from './priors.ts'
import type { FileQuantity } from './quantity.ts'
import type { ParsedScenario } from './scenario.ts'

/** A contract limit that no contract reaches (currency). */
const NO_LIMIT = 1e15

/** What the engine simulates: the scenario without its evidence, with the shared priors where it sets nothing itself. */
export function toModel(scenario: ParsedScenario): Model {
  const {
    id,
    startYear,
    years,
    groups,
    categories,
    mechanisms,
    elections,
    eligibility,
    preferredTraits,
    focus,
  } = scenario
  const whoFor = (lever: keyof Eligibility) => eligibility[lever] ?? preferredTraits
  return {
    id,
    startYear,
    years,
    groups: groups.map(toGroup),
    categories: categories.map(toCategory),
    mechanisms: Object.fromEntries(
      MECHANISM_IDS.map((each) => [each, toQuantity(mechanisms[each] ?? PRIORS[each])])
    ) as Record<MechanismId, Quantity>,
    eligibility: {
      directAward: whoFor('directAward'),
      pricePreference: whoFor('pricePreference'),
      access: whoFor('access'),
      support: whoFor('support'),
      label: whoFor('label'),
      reserveBelow: whoFor('reserveBelow'),
      subcontractGoal: whoFor('subcontractGoal'),
    },
    ...unionIn(focus?.metric ?? ''),
    ...(elections && {
      elections: { firstYear: central(elections.firstYear), everyYears: central(elections.everyYears) },
    }),
  }
}

/** What the place's own question counts together. */
function unionIn(metric: string): Pick<Model, 'unions'> {
  const { traits = [] } = readShareMetric(metric) ?? {}
  return traits.length > 1 ? { unions: [traits] } : {}
}

/** A number without grade, source and note. */
function toQuantity(number: FileQuantity): Quantity {
  if (typeof number === 'number') return { value: number }
  const { value, low, high, shape = 'pert' } = number
  return low === undefined || high === undefined ? { value } : { value, low, high, shape }
}

function toGroup(group: ParsedScenario['groups'][number]): Group {
  const { relativeCostFloor = group.relativeCost, contractLimit = NO_LIMIT, serves, convertsFrom } = group
  const { stretch = 0, unitCost = 0 } = group
  return {
    id: group.id,
    traits: group.traits,
    firms: toQuantity(group.firms),
    capacityPerYear: toQuantity(group.capacityPerYear),
    relativeCost: toQuantity(group.relativeCost),
    relativeCostFloor: toQuantity(relativeCostFloor),
    contractLimit: toQuantity(contractLimit),
    entry: toQuantity(group.entry),
    growthPerYear: toQuantity(group.growthPerYear),
    localRecirculation: toQuantity(group.localRecirculation),
    jobsPerMillion: toQuantity(group.jobsPerMillion),
    formalJobShare: toQuantity(group.formalJobShare),
    socialScore: toQuantity(group.socialScore),
    deliveryFailure: toQuantity(group.deliveryFailure),
    workingCapitalMonths: toQuantity(group.workingCapitalMonths),
    exitRate: toQuantity(group.exitRate),
    userFeeShare: toQuantity(group.userFeeShare),
    inKindShare: toQuantity(group.inKindShare),
    stretch: toQuantity(stretch),
    unitCost: toQuantity(unitCost),
    ...(serves && { serves: mapValues(serves, central) }),
    ...(convertsFrom && { convertsFrom: { ...convertsFrom, lagYears: toQuantity(convertsFrom.lagYears) } }),
  }
}

function toCategory(category: ParsedScenario['categories'][number]): Category {
  const { phase, directShares, observedShares, reservedForms, worksRatio } = category
  return {
    id: category.id,
    tendersPerYear: toQuantity(category.tendersPerYear),
    medianValue: toQuantity(category.medianValue),
    valueSpread: toQuantity(category.valueSpread),
    meanBids: toQuantity(category.meanBids),
    bidDispersion: toQuantity(category.bidDispersion),
    attractiveness: toQuantity(category.attractiveness),
    ceiling: toQuantity(category.ceiling),
    estimate: toQuantity(category.estimate),
    contractYears: central(category.contractYears),
    realGrowthPerYear: toQuantity(category.realGrowthPerYear),
    organicSupply: category.organicSupply,
    reservable: category.reservable,
    reservedPricing: category.reservedPricing,
    directPricing: category.directPricing,
    minBids: central(category.minBids),
    ...(reservedForms && { reservedForms: mapValues(reservedForms, ({ form }) => form) }),
    ...(worksRatio !== undefined && { worksRatio: central(worksRatio) }),
    ...(phase !== undefined && { phase: central(phase) }),
    ...(directShares && {
      directShares: directShares.map(({ upTo, share }) => ({
        upTo: central(upTo),
        share: toQuantity(share),
      })),
    }),
    ...(observedShares && { observedShares: mapValues(observedShares, toQuantity) }),
  }
}

const mapValues = <T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
