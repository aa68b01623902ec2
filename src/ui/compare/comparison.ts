import { pairOf, turned, type Paired } from '../../analysis/compare/paired.ts'
import { scaleOf } from '../../messages/analysis/compare-numbers.ts'
import type { Compared, Contender } from '../../messages/analysis/compare-sentences.ts'
import { metricName } from '../../messages/metric-names.ts'
import type { Language } from '../../messages/catalogue.ts'
import type { Letter, ProposalSlot, SessionView, ShownResult } from '../../state/session-view.ts'

type Scenario = SessionView['scenario']
type PolicySummary = ShownResult['summary']['policies'][number]

/** A result together with the proposals that were played for it. */
export interface Played {
  readonly shown: ShownResult
  readonly slots: readonly ProposalSlot[]
  readonly scenario: Scenario
}

/** One proposal, with the measure in each future. */
export interface Side extends Contender {
  readonly letter: Letter
  readonly name: string
  readonly levers: ProposalSlot['levers']
  readonly values: Float64Array
  readonly summary: PolicySummary
  /** Against today's rules, future by future. */
  readonly today: Paired
}

/** Today's rules and every proposal in one measure and one year, in the same futures. */
export interface Comparison {
  readonly played: Played
  readonly runs: number
  readonly year: number
  /** Position of the year in every list. */
  readonly at: number
  readonly measure: Compared
  readonly today: { readonly values: Float64Array; readonly summary: PolicySummary }
  readonly sides: readonly Side[]
}

/** One of the policies that can be compared. */
export type Who = Letter | 'today'

/** Two of them: the first less the second. */
export interface TwoOf {
  readonly first: Who
  readonly second: Who
}

const TODAY = 'baseline'
const ACTIVE = 'proposal'

/**
 * Which proposal each policy of a result is; null where the result was played for other proposals than these, as it is
 * for a moment after one was added or taken away.
 */
export function lettersOf(
  shown: ShownResult,
  slots: readonly ProposalSlot[]
): readonly (Letter | null)[] | null {
  const active = slots.find((slot) => slot.active)?.letter
  const letters = shown.summary.policies.map(({ id }) =>
    id === ACTIVE ? active : slots.find(({ letter }) => id === `${ACTIVE}.${letter}`)?.letter
  )
  const named = letters.slice(1)
  const all = shown.summary.policies[0]?.id === TODAY && named.length === slots.length
  const once = new Set(named).size === named.length && !named.includes(undefined)
  return all && once ? letters.map((letter) => letter ?? null) : null
}

/** The futures of one measure: policies in the order of the result. */
export interface Values {
  readonly metric: string
  readonly year: number
  readonly policies: readonly Float64Array[]
}

/** Puts a result beside its proposals, by letter; null where the two do not belong together. */
export function comparisonOf(language: Language, played: Played, values: Values): Comparison | null {
  const { shown, slots, scenario } = played
  const letters = lettersOf(shown, slots)
  const [summary] = shown.summary.policies
  const [today] = values.policies
  const at = shown.summary.years.indexOf(values.year)
  const unit = summary?.metrics[values.metric]?.unit
  if (!letters || !summary || !today || at < 0 || !unit) return null
  const groupName = (id: string) => scenario.groups.find((group) => group.id === id)?.name ?? id
  const sides = slots.flatMap(({ letter, name, levers }): Side[] => {
    const policy = letters.indexOf(letter)
    const [own, ownSummary] = [values.policies[policy], shown.summary.policies[policy]]
    if (!own || !ownSummary || own.length !== today.length) return []
    const equalsToday = Object.keys(levers).length === 0
    const about = { letter, who: letter, name, levers, equalsToday }
    return [{ ...about, values: own, summary: ownSummary, today: pairOf(own, today) }]
  })
  if (sides.length !== slots.length || today.length === 0) return null
  return {
    played,
    runs: today.length,
    year: values.year,
    at,
    measure: {
      metric: values.metric,
      name: metricName(language, values.metric, groupName),
      scale: scaleOf(unit, scenario.currency),
    },
    today: { values: today, summary },
    sides,
  }
}

/** The first less the second in the same futures. */
export function pairFrom({ today, sides }: Comparison, first: Who, second: Who): Paired {
  const find = (who: Who) => sides.find(({ letter }) => letter === who)
  const [one, other] = [find(first), find(second)]
  if (one && second === 'today') return one.today
  if (other && first === 'today') return turned(other.today)
  return pairOf(one?.values ?? today.values, other?.values ?? today.values)
}

/** No lever differs between the two. */
export function sameRules({ sides }: Comparison, first: Who, second: Who): boolean {
  const levers = (who: Who) => sides.find(({ letter }) => letter === who)?.levers ?? {}
  return JSON.stringify(sorted(levers(first))) === JSON.stringify(sorted(levers(second)))
}

function sorted(levers: object): readonly unknown[] {
  return Object.entries(levers).sort(([a], [b]) => (a < b ? -1 : 1))
}
