import file from '../../scenarios/shared/tried.json'
import type { Fared, Tried } from '../back-test/tried.ts'
import { offByIn, type Wider, widened } from '../back-test/widen.ts'
import { LEVER_IDS, leverById, leverInYear, type LeverId, type SeriesSummary } from '../engine/index.ts'
import { toPolicy, type Scenario } from '../scenario/checked.ts'
import { BASELINE, todaySetting, type Settings } from './proposal.ts'

const tried = file as Tried

/** A place as it is shown, and whether it is a file of the user's own: nobody has tried that. */
export interface ShownPlace {
  readonly scenario: Scenario
  readonly ownPlace: boolean
}

export type ReportedFact = Scenario['backTests'][number]

/** A reported fact that lies outside the range of its futures. */
export interface Miss {
  readonly fact: ReportedFact
  readonly fared: Exclude<Fared, 'inside'>
}

/** How a place's reported facts fared when its rules were tried on them. */
export interface TriedHere {
  readonly inside: number
  readonly all: number
  readonly misses: readonly Miss[]
}

/** Null where nothing is reported that it could have been tried on. */
export function triedHere({ scenario, ownPlace }: ShownPlace): TriedHere | null {
  const facts = ownPlace ? undefined : tried.places[scenario.id]?.facts
  const known = scenario.backTests.flatMap((fact) => {
    const fared = facts?.[fact.id]
    return fared ? [{ fact, fared }] : []
  })
  if (known.length === 0) return null
  const misses = known.flatMap(({ fact, fared }) => (fared === 'inside' ? [] : [{ fact, fared }]))
  return { inside: known.length - misses.length, all: known.length, misses }
}

/** Only what suppliers are paid was ever held against what happened. */
const TRIED_METRIC = /^(share|spend)\./

/**
 * A year's range when the model is as far off here as in places that it was not made for; null for what was never
 * tried.
 */
export function elsewhere(
  { scenario, ownPlace }: ShownPlace,
  metric: string,
  { p10, p50, p90, unit }: SeriesSummary,
  at: number
): Wider | null {
  const offBy = (ownPlace ? undefined : tried.places[scenario.id]?.offBy) ?? tried.offBy
  const error = TRIED_METRIC.test(metric) ? offByIn(unit, offBy) : null
  if (error === null) return null
  return widened({ p10: p10[at] ?? 0, p50: p50[at] ?? 0, p90: p90[at] ?? 0 }, error, unit)
}

/** The same, year by year. */
export function elsewhereBand(
  place: ShownPlace,
  metric: string,
  series: SeriesSummary
): { readonly low: readonly number[]; readonly high: readonly number[] } | null {
  const years = series.p50.map((_, at) => elsewhere(place, metric, series, at))
  const known = years.filter((year) => year !== null)
  if (known.length < years.length) return null
  return { low: known.map(({ low }) => low), high: known.map(({ high }) => high) }
}

/**
 * What was really reported of a metric, by year: only what happened under the rules that are shown, which are today's
 * and a proposal's. Rules are the same for a fact when they were so in every year up to it.
 *
 * @param changes of the proposal, against today's rules.
 */
export function factsUnder(scenario: Scenario, metric: string, changes: Settings): ReportedFact[] {
  return scenario.backTests
    .filter((fact) => fact.metric === metric && fact.event !== true)
    .filter((fact) => fact.policy === BASELINE || isLikeUpTo(scenario, fact, changes))
    .sort((a, b) => a.year - b.year)
}

/** Whether a proposal's rules are those under which a fact was reported, in every year up to it. */
export function isLikeUpTo(scenario: Scenario, { policy, year }: ReportedFact, changes: Settings): boolean {
  const { levers } = toPolicy(scenario, policy)
  const years = Array.from({ length: year - scenario.startYear + 1 }, (_, i) => scenario.startYear + i)
  const isLike = (id: LeverId) => {
    const [then, shown] = [levers[id] ?? leverById(id).neutral, changes[id] ?? todaySetting(scenario, id)]
    return years.every((each) => leverInYear(then, each) === leverInYear(shown, each))
  }
  return LEVER_IDS.every(isLike)
}
