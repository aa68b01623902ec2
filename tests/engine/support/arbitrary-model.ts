import fc from 'fast-check'
import {
  LEVERS,
  MECHANISM_IDS,
  RESERVATIONS,
  RESERVED_FORMS,
  TRAITS,
  type Category,
  type Group,
  type LeverId,
  type MechanismId,
  type Model,
  type Policy,
  type Quantity,
} from '../../../src/engine/index.ts'
import { CATEGORY_BOUNDS, GROUP_BOUNDS, mechanismBounds } from '../../../src/engine/bounds.ts'

/** Numbers on a grid between two bounds, the bounds among them more often than by chance. */
const between = (min: number, max: number) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.nat(1000).map((step) => min + ((max - min) * step) / 1000) },
    { weight: 1, arbitrary: fc.constant(min) },
    { weight: 1, arbitrary: fc.constant(max) }
  )

/** Amounts of money spread evenly over orders of magnitude. */
const money = (min: number, max: number) => between(Math.log(min), Math.log(max)).map((x) => Math.exp(x))

/** A certain or an uncertain quantity whose numbers all come from `arbitrary`. */
function quantityOf(arbitrary: fc.Arbitrary<number>): fc.Arbitrary<Quantity> {
  const uncertain = fc
    .tuple(arbitrary, arbitrary, arbitrary, fc.constantFrom('uniform', 'triangular', 'pert', 'normal'))
    .map(([a, b, c, shape]): Quantity => {
      const [low = a, value = b, high = c] = [a, b, c].sort((x, y) => x - y)
      return { value, low, high, shape }
    })
  return fc.oneof(
    { weight: 3, arbitrary: arbitrary.map((value) => ({ value })) },
    { weight: 1, arbitrary: uncertain }
  )
}

/** Quantities for every bounded field, within narrower ranges where a run would else take too long or overflow. */
function fieldsWithin<Field extends string>(
  bounds: Readonly<Record<Field, readonly [number, number]>>,
  narrower: Readonly<Partial<Record<Field, fc.Arbitrary<number>>>>
): fc.Arbitrary<Record<Field, Quantity>> {
  const fields = Object.keys(bounds) as Field[]
  const each = fields.map((field) =>
    quantityOf(narrower[field] ?? between(bounds[field][0], bounds[field][1]))
  )
  return fc
    .tuple(...each)
    .map((list) => Object.fromEntries(fields.map((field, i) => [field, list[i]]))) as fc.Arbitrary<
    Record<Field, Quantity>
  >
}

const groupFields = fieldsWithin(GROUP_BOUNDS, {
  firms: fc.oneof(between(1, 30), between(1, 1e6)),
  capacityPerYear: fc.oneof(money(1e4, 1e9), fc.constant(0)),
  relativeCost: between(0.5, 2),
  relativeCostFloor: between(0.4, 2),
  contractLimit: money(1e3, 1e9),
})

const categoryFields = fieldsWithin(CATEGORY_BOUNDS, {
  tendersPerYear: between(0.05, 40),
  medianValue: money(1e3, 1e7),
  valueSpread: between(1, 10),
  meanBids: between(1.001, 12),
  bidDispersion: between(1, 30),
  attractiveness: fc.oneof(between(0.05, 10), fc.constantFrom(0, 1)),
  ceiling: between(0.5, 2),
  estimate: between(0.5, 2),
})

const traits = fc.subarray([...TRAITS])

function groups(categories: readonly string[]): fc.Arbitrary<Group[]> {
  const serves = fc.record(Object.fromEntries(categories.map((id) => [id, between(0, 1)])))
  const twin = fc.record({
    group: fc.nat(4),
    kind: fc.constantFrom('organic' as const, 'formalisation' as const),
    lagYears: quantityOf(between(0, 6)),
  })
  const one = fc.record({
    fields: groupFields,
    traits,
    serves: fc.option(serves, { nil: undefined }),
    twin: fc.option(twin, { nil: undefined }),
  })
  return fc.array(one, { minLength: 1, maxLength: 5 }).map((list) =>
    list.map(({ fields, twin, serves, traits }, i): Group => {
      const from = twin && twin.group < list.length && twin.group !== i ? `g${twin.group}` : null
      return {
        id: `g${i}`,
        traits,
        ...fields,
        ...(serves && { serves }),
        ...(twin && from && { convertsFrom: { ...twin, group: from } }),
      }
    })
  )
}

function category(id: string): fc.Arbitrary<Category> {
  const rest = fc.record({
    contractYears: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 1, max: 3 }) },
      { weight: 1, arbitrary: fc.constant(10) }
    ),
    organicSupply: fc.boolean(),
    reservable: fc.boolean(),
    reservedPricing: fc.constantFrom('competed' as const, 'posted' as const),
    directPricing: fc.constantFrom('negotiated' as const, 'posted' as const),
    minBids: fc.integer({ min: 1, max: 4 }),
    reservedForms: fc.dictionary(fc.constantFrom(...RESERVATIONS), fc.constantFrom(...RESERVED_FORMS)),
    worksRatio: between(1, 30),
  })
  const phase = fc.option(between(0, 1), { nil: undefined })
  const share = fc.option(between(0, 0.5), { nil: undefined })
  return fc.tuple(categoryFields, rest, phase, share).map(([fields, others, at, observed]) => ({
    id,
    ...fields,
    ...others,
    ...(at !== undefined && { phase: at }),
    ...(observed !== undefined && { observedShares: { g0: { value: observed } } }),
  }))
}

const mechanisms = fc.record(
  Object.fromEntries(
    MECHANISM_IDS.map((id) => {
      const [min, max] = mechanismBounds(id)
      return [id, quantityOf(between(min, max))]
    })
  )
) as fc.Arbitrary<Record<MechanismId, Quantity>>

/** A small model that `prepare` takes: up to five groups, three categories and eight years. */
export const arbitraryModel: fc.Arbitrary<Model> = fc
  .integer({ min: 1, max: 3 })
  .chain((count) => {
    const ids = Array.from({ length: count }, (_, i) => `c${i}`)
    return fc.record({
      id: fc.constant('any'),
      startYear: fc.constant(2020),
      years: fc.integer({ min: 1, max: 8 }),
      groups: groups(ids),
      categories: fc.tuple(...ids.map(category)),
      mechanisms,
      eligibility: fc.record({
        directAward: traits,
        reserveBelow: traits,
        subcontractGoal: traits,
        pricePreference: traits,
        access: traits,
        support: traits,
        label: traits,
      }),
      elections: fc.option(
        fc.record({
          firstYear: fc.integer({ min: 2018, max: 2024 }),
          everyYears: fc.integer({ min: 1, max: 5 }),
        }),
        { nil: undefined }
      ),
    })
  })
  .map(({ elections, ...model }) => (elections ? { ...model, elections } : model))

/** Any levers, fixed or ramped, within their bounds. */
export const arbitraryLevers: fc.Arbitrary<Policy['levers']> = fc.record(
  Object.fromEntries(
    LEVERS.map(({ id, unit, min, max }) => {
      const value = unit === 'currency' ? fc.oneof(fc.constant(0), money(1e3, 1e8)) : between(min, max)
      const year = fc.integer({ min: 2018, max: 2030 })
      const ramp = fc
        .tuple(value, value, year, year)
        .map(([from, to, a, b]) => ({ from, to, startYear: Math.min(a, b), endYear: Math.max(a, b) }))
      return [id, fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: ramp })]
    })
  ) as Record<
    LeverId,
    fc.Arbitrary<number | { from: number; to: number; startYear: number; endYear: number }>
  >,
  { requiredKeys: [] }
)
