import { todayLine } from '../messages/sentences/headline.ts'
import { changeRange, moneyChange, rangeSentence } from '../messages/sentences/range.ts'
import { triedLine } from '../messages/sentences/tried.ts'
import { triedHere } from '../state/tried.ts'
import { yearsText } from './fiscal/fiscal.ts'
import type { Facts } from './facts.ts'
import { lawfulness } from './lawfulness.ts'
import type { Amended } from './versions/earlier.ts'
import { sentenceOf } from './table.ts'
import type { BriefTable } from './types.ts'

/**
 * What a vote turns on, for the proposal that leads: five questions with an answer each.
 *
 * @param amended what became of the answers since an earlier version; each that moved is marked.
 */
export function answersTable(facts: Facts, amended: Amended | null = null): BriefTable {
  const { words } = facts.input
  const { questions, caption, question, answer } = words.document.answers
  const { lead } = facts
  return {
    caption: caption(words.document.proposal(lead.letter, lead.name)),
    columns: [question, answer, ...(amended ? [words.document.earlier.column] : [])],
    figures: false,
    widths: amended ? [18, 52, 30] : [18, 82],
    rows: [
      row(questions.often, oftenText(facts), amended?.often),
      row(questions.more, sentenceOf(facts, lead.policy), amended?.more),
      row(questions.cost, costText(facts), amended?.cost),
      row(questions.legal, lawfulness(facts.input, lead)),
      row(questions.before, beforeText(facts)),
    ],
  }

  function row(title: string, text: string, was?: Amended['often']): readonly string[] {
    const { none, earlier } = words.document
    if (!amended) return [title, text]
    return [title, was?.moved ? earlier.marked(text) : text, was?.text ?? none]
  }
}

/** The range of most futures, and how often today's rules pass the target. */
function oftenText(facts: Facts): string {
  const { language, focus } = facts.input
  const range = facts.ends(focus.metric, facts.lead.policy) ?? { p10: 0, p90: 0 }
  return `${rangeSentence(language, range)} ${todayLine(language, facts.above(0))}`
}

/** The bill over the years of the fiscal note, and in the year asked about as a part of today's. */
function costText(facts: Facts): string {
  const { language, words, scenario, totals, focus } = facts.input
  const { cost, sameCost } = words.document.answers
  const { policy } = facts.lead
  const bill = facts.series('spend.total', 0)?.p50[facts.at] ?? 0
  const change = facts.change('spend.total', policy)
  if (!change || bill <= 0) return words.document.none
  if (change.p10 === 0 && change.p90 === 0) return sameCost(language.format.year(focus.year))
  const share = changeRange(language, { p10: change.p10 / bill, p90: change.p90 / bill })
  const inYear = cost.year(
    moneyChange(language, change, scenario.currency),
    share,
    language.format.year(focus.year)
  )
  const all = totals?.proposals[policy - 1]?.['spend.total']
  return all
    ? `${inYear} ${cost.all(moneyChange(language, all, scenario.currency), yearsText(facts))}`
    : inYear
}

function beforeText(facts: Facts): string {
  const tried = triedHere(facts.shown)
  return tried ? triedLine(facts.input.language, tried) : facts.input.words.document.answers.untried
}
