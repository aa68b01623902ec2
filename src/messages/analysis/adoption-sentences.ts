import type { AdoptionResult, Verdict } from '../../analysis/adoption/types.ts'
import type { Language } from '../catalogue.ts'
import { toParts, type Part } from '../rich.ts'
import { chanceOf, type Chance } from '../sentences/chance.ts'
import { chanceText } from '../sentences/headline.ts'
import type { AnalysisMessages } from './index.ts'

type Words = AnalysisMessages['adoption']

/** How a series is written: shares as percentages, money in the place's currency. */
export interface Written {
  readonly value: (value: number) => string
  readonly range: (low: number, high: number) => string
}

export const asShares = ({ format }: Language): Written => ({
  value: (value) => format.chosenShare(value),
  range: (low, high) => format.range(low, high),
})

export const asMoney = ({ format }: Language, currency: string): Written => ({
  value: (value) => format.money(value, currency),
  range: (low, high) => format.moneyRange(low, high, currency),
})

/** "2025 came in at 14%, inside the promised range of 9–19%." */
export function verdictSentence(
  language: Language,
  { verdict }: Words,
  { year, value, place, promised, below }: Verdict,
  runs: number,
  write: Written
): readonly Part[] {
  const [when, what] = [language.format.year(year), write.value(value)]
  const range = write.range(promised.p10, promised.p90)
  const rare = (share: number) => chanceText(language, chanceOf(Math.round(share * runs), runs), 'note')
  switch (place) {
    case 'half':
      return toParts(verdict.half(when, what, range, write.range(promised.p25, promised.p75)))
    case 'most':
      return toParts(verdict.most(when, what, range))
    case 'below':
      return toParts(verdict.below(when, what, range, rare(below)))
    case 'above':
      return toParts(verdict.above(when, what, range, rare(1 - below)))
  }
}

/** "3 of 4 reports lie inside the promised range …"; nothing of a single one. */
export function insideSentence({ format }: Language, words: Words, { verdicts }: AdoptionResult): string {
  const all = verdicts.flat()
  if (all.length < 2) return ''
  const inside = all.filter(({ place }) => place === 'half' || place === 'most').length
  return words.inside(format.count(inside), format.count(all.length))
}

/** The chance as tenths of so many futures; of a few futures it is told as cautiously as they allow. */
function tenths(
  { chance }: Words,
  share: number,
  futures: number
): { readonly chance: Chance; readonly text: string } {
  const runs = Math.max(1, Math.round(futures))
  const told = chanceOf(Math.min(runs, Math.round(share * runs)), runs)
  return { chance: told, text: told.kind === 'outOfTen' ? chance.outOfTen(told.k) : chance[told.kind] }
}

/** What the reports change: the chance of the target, the range of its year, and how far to trust that. */
export function updateSentences(
  language: Language,
  words: Words,
  { before, update, verdicts, promised }: AdoptionResult,
  question: { readonly years: readonly number[]; readonly target: number; readonly targetYear: number },
  write: Written
): readonly (readonly Part[])[] {
  const { format } = language
  const count = verdicts.flat().length
  if (update.kind === 'none') return [toParts(words.none)]
  if (update.kind === 'refused') {
    const few = Math.max(1, Math.round(update.effective))
    const { refused } = words
    return [toParts(update.why === 'far' ? refused.far : refused.few(format.count(few)))]
  }
  const [target, year] = [format.chosenShare(question.target), format.year(question.targetYear)]
  const [was, is] = [
    tenths(words, before.share, before.futures),
    tenths(words, update.after.share, update.after.futures),
  ]
  const moved =
    was.text === is.text
      ? words.holds(count, target, year, is.text)
      : words.moves(count, target, year, was.text, is.text)
  const at = question.years.indexOf(question.targetYear)
  const [now, old] = [update.bands[0], promised[0]]
  const range = (band: typeof now) => write.range(band?.p10[at] ?? 0, band?.p90[at] ?? 0)
  const effective = format.count(Math.round(update.effective))
  return [
    toParts(moved),
    toParts(words.newRange(year, range(now), range(old))),
    toParts(update.few ? words.few(effective) : words.effective(effective, format.count(before.futures))),
  ]
}
