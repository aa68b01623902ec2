import { dotsTitle } from '../../messages/sentences/charts.ts'
import { measureOf } from '../../messages/sentences/measure.ts'
import { plainText, toParts } from '../../messages/rich.ts'
import { changeSentence } from '../../messages/analysis/compare-numbers.ts'
import {
  compareHeadline,
  compareLine,
  leaderOf,
  secondOf,
  type CompareLanguage,
  type HeadlineInput,
} from '../../messages/analysis/compare-sentences.ts'
import { chanceOf } from '../../messages/sentences/chance.ts'
import type { Part } from '../../messages/rich.ts'
import { pairFrom, type Comparison, type Side } from './comparison.ts'

/** What the view says at its head. */
export interface HeadText {
  readonly sentence: readonly Part[]
  readonly line: string
  /** Futures out of ten in which the proposal spoken of is ahead of today's rules: discs to fill. */
  readonly k: number
  readonly leader: Side
  readonly second: Side | undefined
}

/** "Family farms’ share of spending in 2018", or any other measure and its year. */
export function measureTitle(language: CompareLanguage, { measure, year }: Comparison): string {
  if (measureOf(measure.metric)) return dotsTitle(language, measure.metric, year)
  return language.words.compare.card.measure(measure.name, language.format.year(year))
}

/** The sentence of the view with its line, from the futures themselves; undefined without a proposal. */
export function headText(language: CompareLanguage, comparison: Comparison): HeadText | undefined {
  const { measure, sides } = comparison
  const leader = leaderOf(sides)
  if (!leader) return undefined
  const against = (other: Side) => pairFrom(comparison, leader.letter, other.letter)
  const second = secondOf(sides, leader, against)
  const input: HeadlineInput = {
    measure,
    leader,
    second: second ? { who: second.who, pair: against(second) } : null,
    // Where the measure is the bill itself, its range says it already.
    bill: measure.metric === 'spend.total' ? null : billOf(comparison, leader),
  }
  return {
    sentence: compareHeadline(language, input),
    line: compareLine(language, measure, sides, { leader: leader.who, second: second?.who ?? null }),
    k: chanceOf(leader.today.ahead, leader.today.runs).k,
    leader,
    second,
  }
}

/** Change of the bill as a part of today's middle bill. */
export function billOf({ played, today, at }: Comparison, { summary }: Side) {
  const BILL = 'spend.total'
  const difference = played.shown.summary.differences.find(({ policy }) => policy === summary.id)
  const change = difference?.metrics[BILL]
  const bill = today.summary.metrics[BILL]?.p50[at] ?? 0
  if (!change || !(bill > 0)) return null
  return { p10: (change.p10[at] ?? 0) / bill, p90: (change.p90[at] ?? 0) / bill }
}

/** The sentence as it may travel: with its range, its measure, place and year, and what the letters stand for. */
export function copiedSentence(language: CompareLanguage, comparison: Comparison): string {
  const head = headText(language, comparison)
  if (!head) return ''
  const { compare } = language.words
  const { measure, sides, played } = comparison
  const range =
    head.leader.equalsToday || head.leader.today.runs === 0
      ? ''
      : changeSentence(language, language.words, measure.scale, head.leader.today)
  return [
    plainText(head.sentence),
    range,
    plainText(toParts(head.line)),
    `${measureTitle(language, comparison)}, ${played.scenario.title}.`,
    ...sides.map(({ letter, name }) => compare.copy.named(letter, name)),
    compare.copy.forecast,
  ]
    .filter(Boolean)
    .join(' ')
}
