import type { Category, Group, Model, Policy, SeriesSummary } from '../engine/index.ts'
import { groupsWith, KEEPING, whomFor, valueIn } from '../scenario/lever-reach.ts'

/** What holds for the firms of some groups taken together in one year, at central values. */
export interface SupplierFacts {
  /** Share of able firms that bid at all (0–1); null where it is worked out from observed awards instead. */
  readonly entry: number | null
  /** What they are paid as a part of what they can deliver (0–1); null where nothing is known of it. */
  readonly use: number | null
  /** What is kept for them as a part of what they can deliver; null where nothing is known of it. */
  readonly demand: number | null
  /** Months of cost that payment and guarantee tie up, and that they can carry. */
  readonly tied: number
  readonly carried: number
}

export interface FactsInput {
  readonly model: Model
  readonly baseline: Policy
  readonly policy: Policy
  readonly groups: readonly Group[]
  /** Year of the simulation, from 0. */
  readonly at: number
  readonly metrics: Readonly<Record<string, SeriesSummary>>
}

/** Facts about some groups in one year, each weighted by what it can deliver; null when there is no such group. */
export function supplierFacts(input: FactsInput): SupplierFacts | null {
  const { model, groups, policy, at } = input
  if (groups.length === 0) return null
  const known = groups.filter((group) => !isObserved(model, group))
  return {
    entry: known.length > 0 ? mean(known, (group) => entryOf(input, group)) : null,
    ...capacityFacts(input),
    tied: monthsTied(model, policy, model.startYear + at),
    carried: mean(groups, (group) => monthsCarried(model, policy, group, model.startYear + at)),
  }
}

/** Where awards were observed, the engine works entry out from them, and the file's own number is not used. */
function isObserved({ categories }: Model, { id }: Group): boolean {
  return categories.some(
    ({ observedShares }) => observedShares !== undefined && Object.hasOwn(observedShares, id)
  )
}

/** Entry moves toward the level that help to bid sets, as in the engine, with central values. */
function entryOf({ model, baseline, policy, at }: FactsInput, group: Group): number {
  const start = group.entry.value
  const helped = groupsWith(model, whomFor(model, 'access') ?? []).includes(group)
  const [ceiling, speed] = [model.mechanisms.entryCeiling.value, model.mechanisms.entrySpeed.value]
  const today = valueIn(baseline, 'access', model.startYear)
  const unaided = today < 1 ? Math.max(0, (start - today * ceiling) / (1 - today)) : 0
  let entry = start
  for (let year = 0; year < at; year++) {
    const access = valueIn(policy, 'access', model.startYear + year)
    const moves = helped && access !== today && start < ceiling
    const goal = moves ? unaided + access * (ceiling - unaided) : start
    entry += speed * (goal - entry)
  }
  return entry
}

/** From middles: what the groups are paid, and what is kept for them, over what they can deliver at the year's end. */
function capacityFacts({
  model,
  policy,
  groups,
  metrics,
  at,
}: FactsInput): Pick<SupplierFacts, 'use' | 'demand'> {
  const middle = (id: string): number => metrics[id]?.p50[at] ?? Number.NaN
  const spending = middle('spend.total')
  const capacity = groups.reduce((sum, { id }) => sum + middle(`capacity.group.${id}`), 0)
  const paid = groups.reduce((sum, { id }) => sum + middle(`share.group.${id}`) * spending, 0)
  const kept = keptPart(model, policy, groups, model.startYear + at) * spending
  const part = (of: number) => (capacity > 0 && Number.isFinite(of) ? of / capacity : null)
  return { use: part(paid), demand: part(kept) }
}

/** The part of all spending that is kept for some of the groups in a year (0–1). */
function keptPart(model: Model, policy: Policy, groups: readonly Group[], year: number): number {
  const share = (reaches: (category: Category) => boolean): number => {
    const all = model.categories.reduce((sum, category) => sum + worth(category), 0)
    return (
      model.categories.reduce((sum, category) => sum + (reaches(category) ? worth(category) : 0), 0) / all
    )
  }
  const parts = KEEPING.map((id) => {
    const whom = whomFor(model, id) ?? []
    if (!groupsWith(model, whom).some((group) => groups.includes(group))) return 0
    if (id === 'reserveBelow') return partBelow(model, valueIn(policy, id, year))
    const reached = share(({ organicSupply, reservable }) =>
      id === 'organicTarget' ? organicSupply : reservable
    )
    return valueIn(policy, id, year) * reached
  })
  return Math.min(
    1,
    parts.reduce((sum, part) => sum + part, 0)
  )
}

/** The part of all spending in contracts below a threshold, where contracts may be reserved (0–1). */
function partBelow({ categories }: Model, threshold: number): number {
  const all = categories.reduce((sum, category) => sum + worth(category), 0)
  const below = categories
    .filter(({ reservable }) => reservable)
    .map((category) => {
      const spread = Math.log(category.valueSpread.value)
      const limit = threshold * (category.worksRatio ?? 1)
      if (!(limit > 0)) return 0
      if (spread === 0) return limit > category.medianValue.value ? worth(category) : 0
      // Of a log-normal's value, the part below a limit is that of its numbers one spread lower; a logistic curve is near enough.
      const z = Math.log(limit / category.medianValue.value) / spread - spread
      return worth(category) / (1 + Math.exp(-1.702 * z))
    })
  return below.reduce((sum, part) => sum + part, 0) / all
}

/** Spending on a category in a year, up to a factor that all categories are taken to share. */
const worth = ({ tendersPerYear, medianValue }: Category): number => tendersPerYear.value * medianValue.value

/** In the category that ties up most. */
function monthsTied({ categories }: Model, policy: Policy, year: number): number {
  const longest = Math.max(...categories.map(({ contractYears }) => contractYears))
  const years = longest + Math.round(valueIn(policy, 'contractYears', year))
  return valueIn(policy, 'paymentDays', year) / 30 + valueIn(policy, 'bidGuarantee', year) * 12 * years
}

function monthsCarried(model: Model, policy: Policy, group: Group, year: number): number {
  const lent = groupsWith(model, whomFor(model, 'credit') ?? []).includes(group)
  const credit = lent ? valueIn(policy, 'credit', year) * model.mechanisms.creditMonths.value : 0
  return group.workingCapitalMonths.value + credit
}

function mean(groups: readonly Group[], of: (group: Group) => number): number {
  const weight = groups.reduce((sum, { capacityPerYear }) => sum + capacityPerYear.value, 0)
  if (!(weight > 0)) return groups.reduce((sum, group) => sum + of(group), 0) / groups.length
  return groups.reduce((sum, group) => sum + of(group) * group.capacityPerYear.value, 0) / weight
}
