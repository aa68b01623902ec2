import { leverInYear, type Setting } from '../../engine/index.ts'
import { todaySetting } from '../../state/proposal.ts'
import type { Facts } from '../facts.ts'

const LEVER = 'pricePreference'

/**
 * What notes of cost usually print for a price preference: the head start that a proposal adds in a year, times what the
 * preferred suppliers win under today's rules (the middle share of each of their groups × the middle bill), in the
 * place's currency. Nobody bids, wins or charges otherwise in it.
 *
 * @param policy position of the proposal among the policies.
 * @returns by year; null where the proposal leaves the head start as it is.
 */
export function naiveSums(facts: Facts, policy: number, years: readonly number[]): readonly number[] | null {
  const { scenario } = facts.input
  const proposed = facts.proposals[policy - 1]?.levers[LEVER]
  if (proposed === undefined) return null
  const today = todaySetting(scenario, LEVER)
  return years.map((year) => headStart(proposed, today, year) * wonToday(facts, year))
}

const headStart = (proposed: Setting, today: Setting, year: number): number =>
  leverInYear(proposed, year) - leverInYear(today, year)

function wonToday(facts: Facts, year: number): number {
  const { scenario, summary } = facts.input
  const at = summary.years.indexOf(year)
  const middle = (metric: string) => facts.series(metric, 0)?.p50[at] ?? 0
  const preferred = new Set<string>(scenario.eligibility.pricePreference ?? scenario.preferredTraits)
  const shares = scenario.groups
    .filter(({ id, traits }) => [`group:${id}`, ...traits].some((name) => preferred.has(name)))
    .map(({ id }) => middle(`share.group.${id}`))
  return shares.reduce((sum, share) => sum + share, 0) * middle('spend.total')
}
