import { PRIORS } from '../../scenario/index.ts'
import type { Prior } from './graded.ts'

/** What is taken for a category where the file tells nothing: the defaults of scenario files, and the laws' own. */
export const CATEGORY_PRIORS = {
  meanBids: { value: 3, low: 2, high: 3.7 },
  bidDispersion: { value: 10, low: 5, high: 12 },
  attractiveness: { value: 2, low: 1, high: 3 },
  ceiling: { value: 1.08, low: 1.03, high: 1.25 },
  estimate: { value: 1, low: 0.95, high: 1.05 },
  valueSpread: { value: 2.7, low: 2, high: 4.5 },
  contractYears: { value: 1, low: 1, high: 1, note: 'The files do not say how long contracts last.' },
  realGrowthPerYear: { value: 0, low: -0.02, high: 0.02 },
  minBids: { value: 1, low: 1, high: 1 },
} as const satisfies Record<string, Prior>

/** What is taken for a group of suppliers: no file of contracts tells it. */
export const GROUP_PRIORS = {
  relativeCost: { value: 1, low: 0.9, high: 1.1 },
  entry: {
    value: 0.5,
    low: 0.3,
    high: 0.7,
    note: 'Only its level: the chance to bid is worked out from the observed shares.',
  },
  growthPerYear: { value: 0.02, low: 0, high: 0.04 },
  jobsPerMillion: { value: 0, low: 0, high: 0, note: 'Not counted: the files do not tell.' },
  formalJobShare: { value: 1, low: 1, high: 1 },
  socialScore: { value: 0, low: 0, high: 0, note: 'Not scored: the files do not tell.' },
  deliveryFailure: { value: 0.02, low: 0.01, high: 0.05 },
  workingCapitalMonths: { value: 3, low: 1.5, high: 6 },
  exitRate: { value: 0.16, low: 0.1, high: 0.22 },
  userFeeShare: { value: 0, low: 0, high: 0 },
  inKindShare: { value: 0, low: 0, high: 0 },
} as const satisfies Record<string, Prior>

/** The part of a payment that stays in the area at first, for groups known to be local and for others. */
export const RECIRCULATION = {
  local: { value: 0.55, low: 0.35, high: 0.75 },
  other: { value: 0.25, low: 0.1, high: 0.45 },
} as const satisfies Record<string, Prior>

const { postedDiscount } = PRIORS

/** What a posted direct award lies below the estimate (ratio), of the shared priors. */
export const POSTED_DISCOUNT = typeof postedDiscount === 'number' ? postedDiscount : postedDiscount.value

/** Capacity for each unit of yearly spending won: firms work for others too. */
export const CAPACITY_FACTOR = { value: 1.5, low: 1.1, high: 2.5 } as const

/** Suppliers that never won and are in no register, for each one that did (ratio). */
export const UNSEEN_FIRMS = 2
