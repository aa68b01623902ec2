import { metricName } from '../messages/metric-names.ts'
import { dotsTitle } from '../messages/sentences/charts.ts'
import { compareSentence } from '../messages/sentences/compare.ts'
import { futuresLine } from '../messages/sentences/headline.ts'
import { measureOf } from '../messages/sentences/measure.ts'
import { pairedCounts } from '../messages/sentences/futures.ts'
import { plainText } from '../messages/rich.ts'
import { elsewhere } from '../state/tried.ts'
import { givenUpRows } from './costs.ts'
import { pointsRange, shareRange, tenths, type Facts } from './facts.ts'
import type { Block, BriefTable } from './types.ts'

/** Other shares beside the one asked about: more would not fit two pages. */
const MOST_OTHERS = 4

/** Headings of a table with a column for each policy. */
export function policyColumns(facts: Facts, first: string): readonly string[] {
  const { words } = facts.input
  const { document } = words
  return [
    first,
    document.today,
    ...facts.proposals.map(({ letter, name }) => document.proposal(letter, name)),
  ]
}

/** Today's rules beside each proposal, ranges included, and a sentence for each proposal. */
export function tableBlock(facts: Facts): Block {
  const { language, words, focus } = facts.input
  const { table } = words.document
  return {
    id: 'table',
    title: table.title(language.format.year(focus.year)),
    pieces: [
      // The one that leads has its sentence among the answers.
      ...facts.proposals
        .filter(({ policy }) => policy !== facts.lead.policy)
        .map(({ policy }) => ({ kind: 'text' as const, text: sentenceOf(facts, policy) })),
      { kind: 'table', table: sideBySide(facts) },
    ],
  }
}

/** "A is ahead of today’s rules in 8 of 10 futures. …" */
export function sentenceOf(facts: Facts, policy: number): string {
  const { language, focus } = facts.input
  const proposal = facts.proposals[policy - 1]
  if (!proposal) return ''
  return plainText(
    compareSentence(language, {
      name: proposal.name,
      counts: pairedCounts(proposal.futures, facts.today),
      change: facts.change(focus.metric, policy) ?? { p10: 0, p90: 0 },
      equalsToday: Object.keys(proposal.levers).length === 0,
    })
  )
}

function sideBySide(facts: Facts): BriefTable {
  const { language, words, focus, summary } = facts.input
  const { document } = words
  const { table } = document
  const policies = summary.policies.map((_, policy) => policy)
  const ranges = (metric: string) =>
    policies.map((policy) => {
      const ends = facts.ends(metric, policy)
      return ends ? shareRange(language, ends) : document.none
    })
  const compared = (cell: (policy: number) => string) => [document.none, ...policies.slice(1).map(cell)]
  return {
    caption: table.caption(futuresLine(language, summary.runs, summary.runs).replace(/\.$/, '')),
    columns: policyColumns(facts, table.measure),
    figures: true,
    rows: [
      [dotsTitle(language, focus.metric, focus.year), ...ranges(focus.metric)],
      ...widerRow(facts, policies),
      [
        table.above(language.format.chosenShare(focus.target)),
        ...policies.map((policy) => tenths(language, facts.above(policy))),
      ],
      [
        table.change,
        ...compared((policy) =>
          pointsRange(language, facts.change(focus.metric, policy) ?? { p10: 0, p90: 0 })
        ),
      ],
      [table.ahead, ...compared((policy) => tenths(language, facts.ahead(policy)))],
      ...otherShares(facts).map((metric) => [metricName(language, metric, (id) => id), ...ranges(metric)]),
      ...givenUpRows(facts),
    ],
  }
}

/** The measure asked about if the model is as far off as in places that it was not made for. */
function widerRow(facts: Facts, policies: readonly number[]): readonly (readonly string[])[] {
  const { language, focus } = facts.input
  const cells = policies.flatMap((policy) => {
    const series = facts.series(focus.metric, policy)
    const wider = series && elsewhere(facts.shown, focus.metric, series, facts.at)
    return wider ? [shareRange(language, { p10: wider.low, p90: wider.high })] : []
  })
  return cells.length === policies.length ? [[language.messages.tried.row, ...cells]] : []
}

/** The shares of other groups, counted as the one asked about. */
function otherShares(facts: Facts): readonly string[] {
  const { focus, summary } = facts.input
  const asked = measureOf(focus.metric)
  const known = summary.policies[0]?.metrics ?? {}
  // Who gets nothing under any of the rules would fill a line with zeros.
  const isAny = (metric: string) =>
    summary.policies.some((_, policy) => facts.ends(metric, policy)?.p90 !== 0)
  return Object.keys(known)
    .filter((metric) => {
      return metric !== focus.metric && measureOf(metric)?.by === asked?.by && isAny(metric)
    })
    .slice(0, MOST_OTHERS)
}
