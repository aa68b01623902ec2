import type { Paired } from '../../analysis/compare/paired.ts'
import { levelText } from '../../messages/analysis/compare-numbers.ts'
import type { CompareLanguage } from '../../messages/analysis/compare-sentences.ts'
import { pairFrom, sameRules, type Comparison, type TwoOf, type Who } from './comparison.ts'
import { stripWords, tiesText } from './strip-words.ts'

/** A pair as a row of the table: what its strip shows, and the levels behind it. */
export interface CompareRow extends TwoOf {
  readonly id: string
  readonly title: string
  readonly pair: Paired
  readonly levels: readonly [string, string]
  readonly change: string
  readonly half: string
  readonly ahead: string
  readonly ties: string
  readonly verdict: string
}

/** Every proposal against today's rules, then the pair that was chosen where it is another one. */
export function compareRows(
  language: CompareLanguage,
  comparison: Comparison,
  chosen: TwoOf | null
): readonly CompareRow[] {
  const { compare } = language.words
  const pairs = comparison.sides.map(({ letter }): TwoOf => ({ first: letter, second: 'today' }))
  const known = pairs.some(({ first, second }) => first === chosen?.first && second === chosen.second)
  if (chosen && !known) pairs.push(chosen)
  const named = (who: Who) => {
    const side = comparison.sides.find(({ letter }) => letter === who)
    return side ? `${side.letter} · ${side.name}` : compare.todayShort
  }
  return pairs.map(({ first, second }) => {
    const pair = pairFrom(comparison, first, second)
    const names = { first: named(first), second: second === 'today' ? compare.today : named(second) }
    const words = stripWords(language, comparison.measure, names, pair, sameRules(comparison, first, second))
    return {
      id: `${first}-${second}`,
      first,
      second,
      title:
        second === 'today'
          ? named(first)
          : compare.table.versus(first === 'today' ? compare.todayShort : first, second),
      pair,
      levels: [levelOf(language, comparison, first), levelOf(language, comparison, second)],
      change: words.range,
      half: words.half,
      ahead: words.ahead,
      ties: tiesText(language, pair),
      verdict: compare.table.verdicts[words.verdict],
    }
  })
}

/** The range of 8 of 10 futures of the measure itself. */
function levelOf(language: CompareLanguage, { today, sides, measure, at }: Comparison, who: Who): string {
  const { summary } = sides.find(({ letter }) => letter === who) ?? today
  const series = summary.metrics[measure.metric]
  return series
    ? levelText(language, measure.scale, { p10: series.p10[at] ?? 0, p90: series.p90[at] ?? 0 })
    : ''
}
