import type { Category, Group, MechanismId, Model, Policy, Quantity } from '../../../src/engine/index.ts'
import { MECHANISM_IDS } from '../../../src/engine/index.ts'

/** A number, certain, in place of a quantity. */
type Plain<T> = { readonly [K in keyof T]?: T[K] extends Quantity ? number | Quantity : T[K] }

const quantity = (x: number | Quantity): Quantity => (typeof x === 'number' ? { value: x } : x)

function withQuantities(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, x]: [string, unknown]) => [
      name,
      typeof x === 'number' && !WHOLE.has(name) ? quantity(x) : x,
    ])
  )
}

/** Fields of a category that are plain numbers in the model. */
const WHOLE = new Set(['contractYears', 'minBids', 'phase', 'worksRatio'])

/** A capacity and a contract limit so large that neither binds (currency). */
export const AMPLE = 1e15

/** A supplier group whose limits never bind, unless `fields` says otherwise. */
export function group(id: string, fields: Plain<Omit<Group, 'id'>> = {}): Group {
  return {
    ...withQuantities({
      traits: [],
      firms: 20,
      capacityPerYear: AMPLE,
      relativeCost: 1,
      // Above every cost: nothing to learn.
      relativeCostFloor: 20,
      contractLimit: AMPLE,
      entry: 0.5,
      growthPerYear: 0,
      localRecirculation: 0.3,
      jobsPerMillion: 10,
      formalJobShare: 0.8,
      socialScore: 0,
      deliveryFailure: 0,
      workingCapitalMonths: 12,
      exitRate: 0,
      userFeeShare: 0,
      inKindShare: 0,
      stretch: 0,
      unitCost: 0,
      ...fields,
    }),
    id,
  } as Group
}

/** A category of contracts of value 1 each, all alike in appeal, unless `fields` says otherwise. */
export function category(fields: Plain<Category> = {}): Category {
  return withQuantities({
    id: 'works',
    tendersPerYear: 100,
    medianValue: 1,
    valueSpread: 1,
    meanBids: 3,
    bidDispersion: 8,
    attractiveness: 0,
    ceiling: 1.1,
    estimate: 1,
    contractYears: 1,
    realGrowthPerYear: 0,
    organicSupply: true,
    reservable: true,
    reservedPricing: 'competed',
    directPricing: 'posted',
    minBids: 1,
    ...fields,
  }) as Category
}

/** Bounds on a year's growth wide enough not to bind, and every reservation made; all else is off. */
const QUIET: Partial<Record<MechanismId, number>> = {
  compliance: 1,
  maxGrowth: 3,
  maxShrink: 3,
  inHouseCost: 1,
  entryCeiling: 1,
  guaranteeTie: 1,
}

/** A model in which nothing happens that is not asked for. */
export function model(
  fields: Partial<Omit<Model, 'mechanisms'>> & {
    mechanisms?: Partial<Record<MechanismId, number | Quantity>>
  }
): Model {
  const { mechanisms = {}, ...rest } = fields
  return {
    id: 'bench',
    startYear: 2020,
    years: 3,
    groups: [group('firms')],
    categories: [category()],
    eligibility: {
      directAward: ['cooperative'],
      pricePreference: ['cooperative'],
      access: ['cooperative'],
      support: ['cooperative'],
      label: ['organic'],
      reserveBelow: ['small'],
      subcontractGoal: ['minorityOwned'],
    },
    ...rest,
    mechanisms: Object.fromEntries(
      MECHANISM_IDS.map((id) => [id, quantity(mechanisms[id] ?? QUIET[id] ?? 0)])
    ) as Record<MechanismId, Quantity>,
  }
}

export const policy = (levers: Policy['levers'] = {}, id = 'policy'): Policy => ({ id, levers })
