import type { MechanismId } from '../engine/index.ts'
import type { category } from './category.ts'
import type { group } from './group.ts'

/** What a number is counted in. */
export type AssumptionUnit =
  | 'share'
  | 'ratio'
  | 'part'
  | 'rate'
  | 'logPoints'
  | 'currency'
  | 'count'
  | 'jobs'
  | 'perYear'
  | 'years'
  | 'months'
  | 'calendarYear'
  | 'factor'
  | 'number'

/** Which part of the model a number feeds. */
export type Feed =
  | 'supply'
  | 'bidding'
  | 'entry'
  | 'scoring'
  | 'price'
  | 'needs'
  | 'routes'
  | 'passThrough'
  | 'delivery'
  | 'growth'
  | 'learning'
  | 'conversion'
  | 'payment'
  | 'politics'
  | 'administration'
  | 'whoPays'
  | 'localMoney'
  | 'jobs'

type Field = readonly [unit: AssumptionUnit, feeds: Feed]

type Numbers<Shape, Not extends string> = Exclude<keyof Shape & string, Not>

export type GroupNumber = Numbers<
  (typeof group)['shape'],
  'id' | 'name' | 'traits' | 'serves' | 'convertsFrom' | 'unitName'
>

export type CategoryNumber = Numbers<
  (typeof category)['shape'],
  | 'id'
  | 'name'
  | 'organicSupply'
  | 'reservable'
  | 'reservedPricing'
  | 'directPricing'
  | 'observedShares'
  | 'reservedForms'
>

/** The numbers of a supplier group, in the order of the file format. */
export const GROUP_NUMBERS: Readonly<Record<GroupNumber, Field>> = {
  firms: ['count', 'payment'],
  capacityPerYear: ['currency', 'supply'],
  relativeCost: ['ratio', 'bidding'],
  relativeCostFloor: ['ratio', 'learning'],
  contractLimit: ['currency', 'supply'],
  entry: ['share', 'entry'],
  growthPerYear: ['rate', 'growth'],
  localRecirculation: ['share', 'localMoney'],
  jobsPerMillion: ['jobs', 'jobs'],
  formalJobShare: ['share', 'jobs'],
  socialScore: ['share', 'scoring'],
  deliveryFailure: ['share', 'delivery'],
  workingCapitalMonths: ['months', 'payment'],
  exitRate: ['share', 'growth'],
  userFeeShare: ['share', 'whoPays'],
  inKindShare: ['part', 'whoPays'],
  stretch: ['part', 'supply'],
  unitCost: ['currency', 'jobs'],
}

/** The numbers of a category, in the order of the file format. */
export const CATEGORY_NUMBERS: Readonly<Record<CategoryNumber, Field>> = {
  tendersPerYear: ['perYear', 'needs'],
  medianValue: ['currency', 'needs'],
  valueSpread: ['factor', 'needs'],
  meanBids: ['count', 'bidding'],
  bidDispersion: ['number', 'bidding'],
  attractiveness: ['number', 'bidding'],
  ceiling: ['ratio', 'price'],
  estimate: ['ratio', 'price'],
  contractYears: ['years', 'needs'],
  realGrowthPerYear: ['rate', 'needs'],
  minBids: ['count', 'routes'],
  worksRatio: ['number', 'routes'],
  phase: ['share', 'needs'],
}

/** Numbers that the engine takes as certain. */
export const CERTAIN: ReadonlySet<string> = new Set([
  'contractYears',
  'worksRatio',
  'minBids',
  'phase',
  'serves',
  'firstYear',
  'everyYears',
])

export const MECHANISM_NUMBERS: Readonly<Record<MechanismId, Field>> = {
  bargainingShare: ['share', 'price'],
  postedDiscount: ['part', 'price'],
  compliance: ['part', 'routes'],
  reserveByValue: ['number', 'routes'],
  entryResponse: ['share', 'entry'],
  unfilledDelayCost: ['part', 'administration'],
  reletCost: ['part', 'delivery'],
  passThrough: ['share', 'passThrough'],
  monitoringEffect: ['share', 'passThrough'],
  committeeEffect: ['share', 'delivery'],
  ordersLed: ['share', 'growth'],
  steadyMarket: ['share', 'growth'],
  bidDrift: ['logPoints', 'bidding'],
  growthAfterWinning: ['number', 'growth'],
  growthNoise: ['logPoints', 'growth'],
  maxGrowth: ['logPoints', 'growth'],
  maxShrink: ['logPoints', 'growth'],
  learningRate: ['share', 'learning'],
  strainCost: ['part', 'learning'],
  entrySpeed: ['share', 'entry'],
  entryCeiling: ['share', 'entry'],
  helpInYear: ['share', 'entry'],
  admissionLoss: ['share', 'entry'],
  largeFirmExit: ['share', 'entry'],
  paymentDeterrence: ['share', 'payment'],
  liquidityHazard: ['share', 'payment'],
  defaultCapacityLoss: ['share', 'payment'],
  promptPayGrowth: ['part', 'payment'],
  guaranteeTie: ['share', 'payment'],
  guaranteeFee: ['part', 'payment'],
  creditMonths: ['months', 'payment'],
  creditGrowth: ['rate', 'growth'],
  conversionRate: ['share', 'conversion'],
  formalisationRate: ['share', 'conversion'],
  lapseHazard: ['share', 'politics'],
  lapseYears: ['years', 'politics'],
  phaseIn: ['number', 'needs'],
  handOverCost: ['part', 'administration'],
  goalWaivers: ['share', 'routes'],
  goalCost: ['part', 'price'],
  lotAdminCost: ['part', 'administration'],
  adminOpen: ['part', 'administration'],
  adminReserved: ['part', 'administration'],
  adminDirect: ['part', 'administration'],
  monitoringCost: ['part', 'administration'],
  inHouseCost: ['ratio', 'price'],
  displacement: ['share', 'jobs'],
  supplierStrength: ['share', 'entry'],
  respendShare: ['share', 'localMoney'],
}
