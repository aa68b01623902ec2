import { tiesOf, type Paired } from '../../analysis/compare/paired.ts'
import { changeEnds, changeSentence, changeText } from '../../messages/analysis/compare-numbers.ts'
import { tenthsText, type Compared, type CompareLanguage } from '../../messages/analysis/compare-sentences.ts'
import { notableTies, verdictOf, type Verdict } from '../../messages/analysis/compare-verdict.ts'
import { chanceOf } from '../../messages/sentences/chance.ts'
import { measureOf } from '../../messages/sentences/measure.ts'
import { dotsOf } from './strip-room.ts'

/** What stands beside a strip, and in its row of the table. */
export interface StripWords {
  readonly verdict: Verdict
  /** "8 of 10", "nearly all"; of all futures, strictly above. */
  readonly ahead: string
  /** "+9 to +19 pts". */
  readonly range: string
  /** "+12 to +16 pts", half of the futures. */
  readonly half: string
  /** What else must be said: that they cannot be told apart, that they are equal, how many futures are. */
  readonly notes: readonly string[]
  /** The strip for those who cannot see it. */
  readonly summary: string
}

/** The words of one pair: numbers as on the strip. */
export function stripWords(
  language: CompareLanguage,
  measure: Compared,
  names: { readonly first: string; readonly second: string },
  pair: Paired,
  sameRules: boolean
): StripWords {
  const { compare } = language.words
  const { scale } = measure
  const verdict = verdictOf(pair)
  const chance = chanceOf(pair.ahead, pair.runs)
  const ahead = verdict === 'equal' ? compare.card.equal : tenthsText(language, chance)
  const range = changeText(language, language.words, scale, pair)
  const half = changeText(language, language.words, scale, { p10: pair.p25, p90: pair.p75 })
  const notes: string[] = []
  const count = (futures: number) => language.format.count(futures)
  if (verdict === 'gap') {
    notes.push(compare.card.gap)
  } else if (verdict === 'equal') {
    notes.push(sameRules ? compare.card.equals(names.second) : compare.card.sameResult)
  } else {
    if (verdict === 'unclear') notes.push(compare.card.cannotTell)
    if (verdict === 'same') notes.push(compare.table.verdicts.same)
    const ties = notableTies(pair)
    if (ties > 0) notes.push(compare.card.ties(count(ties), count(pair.runs)))
  }
  const summary = summaryOf(language, measure, names, pair, ahead)
  return { verdict, ahead, range, half, notes, summary }
}

/** Futures in which both are equal, as a count out of all: "0 of 2,000". */
export function tiesText({ format, words }: CompareLanguage, pair: Paired): string {
  return words.compare.table.futuresOf(format.count(tiesOf(pair)), format.count(pair.runs))
}

/** The strip for those who cannot see it. */
function summaryOf(
  language: CompareLanguage,
  { metric, scale }: Compared,
  { first, second }: { readonly first: string; readonly second: string },
  pair: Paired,
  ahead: string
): string {
  const { compare } = language.words
  const verdict = verdictOf(pair)
  if (verdict === 'gap') return compare.card.summaryGap(first, second)
  if (verdict === 'equal') return compare.card.summaryEqual(first, second)
  const dots = dotsOf(pair.differences)
  const [low, high] = changeEnds(language, scale, { p10: dots[0] ?? 0, p90: dots.at(-1) ?? 0 })
  const say = measureOf(metric) ? compare.words.share.short : compare.words.plain.short
  return compare.card.summary({
    who: first,
    than: second,
    low,
    high: scale.unit === 'share' ? compare.pointsSaid(high) : high,
    ahead: compare.card.aheadSaid(say.above, ahead),
    range: changeSentence(language, language.words, scale, pair),
  })
}
