import type { LeverId } from '../../engine/index.ts'
import type { Language } from '../../messages/catalogue.ts'
import { chanceAbove, chanceAhead } from '../../messages/sentences/futures.ts'
import type { Chance } from '../../messages/sentences/chance.ts'
import { chanceText } from '../../messages/sentences/headline.ts'
import { verdictsText } from '../../messages/sentences/verdicts.ts'
import { changeRange, moneyChange } from '../../messages/sentences/range.ts'
import { verdictOf, type LeverLaw } from '../../state/law.ts'
import { rangeAt, type ResultView } from '../result.ts'

export type AnswerId = 'works' | 'adds' | 'costs' | 'legal'

/** One of the four answers: a figure or a few words, and what stands beside it. */
export interface Answer {
  readonly id: AnswerId
  readonly question: string
  readonly answer: string
  readonly note: string
}

/** What the proposal moves, before the law. */
interface Rules {
  readonly currency: string
  readonly laws: ReadonlyMap<LeverId, LeverLaw>
  /** The law of some country is in force here. */
  readonly lawChosen: boolean
}

/** A change of which both ends round to nothing cannot be told from none. */
const NOTHING = 0.0005

/** How often a proposal works, how much it adds, what it costs, and whether it is legal, from one set of futures. */
export function answersOf(language: Language, result: ResultView, rules: Rules): readonly Answer[] {
  return [
    worksAnswer(language, result),
    addsAnswer(language, result),
    costsAnswer(language, result, rules.currency),
    legalAnswer(language, rules),
  ]
}

function worksAnswer(language: Language, { futures, shown }: ResultView): Answer {
  const words = language.messages.answers.works
  const { target } = shown.focus
  return {
    id: 'works',
    question: words.question,
    answer: often(language, chanceAbove(futures.proposal, target)),
    note: words.today(chanceText(language, chanceAbove(futures.today, target), 'note')),
  }
}

function often({ messages, format }: Language, { kind, k }: Chance): string {
  const words = messages.answers.works
  return kind === 'outOfTen' ? words.answer(format.count(k)) : words[kind]
}

function addsAnswer(language: Language, result: ResultView): Answer {
  const { messages, format } = language
  const words = messages.answers.adds
  const change = result.difference(result.shown.focus.metric)
  const { low, high } = change ? rangeAt(change, result.at) : { low: NaN, high: NaN }
  const isNothing = Math.abs(low) < NOTHING && Math.abs(high) < NOTHING
  const points = messages.results.between(format.points(low, high - low), format.points(high, high - low))
  const ahead = chanceAhead(change?.ahead[result.at] ?? NaN, result.shown.runs)
  return {
    id: 'adds',
    question: words.question,
    answer: isNothing ? words.same : words.answer(points),
    note: isNothing ? '' : words.ahead(chanceText(language, ahead, 'note')),
  }
}

function costsAnswer(language: Language, result: ResultView, currency: string): Answer {
  const words = language.messages.answers.costs
  const change = result.difference('spend.total')
  const bill = result.today('spend.total')?.p50[result.at] ?? 0
  const { low, high } = change ? rangeAt(change, result.at) : { low: NaN, high: NaN }
  const share = bill > 0 ? changeRange(language, { p10: low / bill, p90: high / bill }) : null
  const isSame = low === 0 && high === 0
  return {
    id: 'costs',
    question: words.question,
    answer: isSame ? words.same : moneyChange(language, { p10: low, p90: high }, currency),
    note: isSame || share === null ? words.read : words.aYear(share),
  }
}

function legalAnswer(language: Language, { laws, lawChosen }: Rules): Answer {
  const words = language.messages.answers.legal
  const all = [...laws.values()]
  const verdicts = all.map(verdictOf)
  const text = verdictsText(language, verdicts)
  const country = all.find((law) => law.country !== null)?.country ?? null
  const isUnknown = verdicts.every((verdict) => verdict === 'ask')
  const known = country === null ? words.source : words.country(country)
  return {
    id: 'legal',
    question: words.question,
    answer: text === '' ? words.none : text,
    note: text === '' ? words.noneNote : !isUnknown ? known : lawChosen ? words.unknown : words.choose,
  }
}
