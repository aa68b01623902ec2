import type { MechanismId } from './mechanisms.ts'
import type { Category, Group } from './model.ts'
import type { Quantity } from './quantity-types.ts'

type QuantityField<T> = { [K in keyof T]-?: T[K] extends Quantity ? K : never }[keyof T] & string

export type GroupField = QuantityField<Group>
export type CategoryField = QuantityField<Category>
type Bounds = readonly [min: number, max: number]

const SHARE: Bounds = [0, 1]
const MONEY: Bounds = [1e-6, 1e15]
const RATIO: Bounds = [0.05, 20]

/** What each field of a group may hold; draws beyond are cut to the bound. */
export const GROUP_BOUNDS: Readonly<Record<GroupField, Bounds>> = {
  firms: [1, 1e6],
  capacityPerYear: [0, 1e15],
  relativeCost: RATIO,
  relativeCostFloor: RATIO,
  contractLimit: MONEY,
  entry: SHARE,
  growthPerYear: [-0.5, 1],
  localRecirculation: SHARE,
  jobsPerMillion: [0, 1e6],
  formalJobShare: SHARE,
  socialScore: SHARE,
  deliveryFailure: SHARE,
  workingCapitalMonths: [0, 1000],
  exitRate: SHARE,
  stretch: [0, 20],
  userFeeShare: SHARE,
  inKindShare: [0, 5],
  unitCost: [0, 1e15],
}

/** What each field of a category may hold. */
export const CATEGORY_BOUNDS: Readonly<Record<CategoryField, Bounds>> = {
  tendersPerYear: [0.05, 20_000],
  medianValue: MONEY,
  valueSpread: [1, 100],
  meanBids: [1.001, 100],
  bidDispersion: [1, 100],
  attractiveness: [0, 1000],
  ceiling: [0.2, 5],
  estimate: [0.2, 5],
  realGrowthPerYear: [-0.2, 0.3],
}

const WIDE: Partial<Record<MechanismId, Bounds>> = {
  compliance: [0, 3],
  bidDrift: [-0.3, 0.3],
  promptPayGrowth: [0, 1],
  guaranteeFee: [0, 1],
  handOverCost: [0, 2],
  goalCost: [0, 2],
  creditMonths: [0, 60],
  lapseYears: [0, 40],
  maxGrowth: [0, 3],
  maxShrink: [0, 3],
  growthAfterWinning: [-1, 3],
  growthNoise: [0, 1],
  inHouseCost: RATIO,
  lotAdminCost: [0, 10],
  adminOpen: [0, 10],
  adminReserved: [0, 10],
  adminDirect: [0, 10],
  reletCost: [0, 2],
  unfilledDelayCost: [0, 2],
  strainCost: [0, 3],
}

/** What a mechanism may hold: a share unless said otherwise. */
export function mechanismBounds(id: MechanismId): Bounds {
  return WIDE[id] ?? SHARE
}
