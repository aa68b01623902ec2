import type { Language } from '../catalogue.ts'
import { chanceOf } from './chance.ts'
import { chanceText } from './headline.ts'

interface Span {
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

/** What the numbers say about why a reserved contract found too few bidders; none of them: it cannot be told. */
export type WhyUnfilled =
  'noSupplier' | 'capacityFull' | 'beyondCapacity' | 'entryLow' | 'contractTooLarge' | 'priceAboveCeiling'

/** The reserved contracts of one year, as counts, with the range of 8 of 10 futures. */
export interface AccountYear {
  readonly year: number
  /** Contracts let in all. */
  readonly contracts: Span
  /** Reserved for somebody. */
  readonly tried: Span
  readonly filled: Span
  /** Found too few bidders and were opened to all. */
  readonly fallenBack: Span
  /** Part of the tried ones that found too few bidders, over the futures that tried any (0–1). */
  readonly unfilledShare: Span
  /** Needs left unmet in all, as a part of the value of the year's needs (0–1). */
  readonly unmetShare: Span
  /** Futures in which anything was tried (0–1). */
  readonly triedIn: number
  readonly why: readonly WhyUnfilled[]
}

export interface AccountTotals {
  readonly tried: Span
  readonly filled: Span
  readonly fallenBack: Span
}

/** Below this share of futures a year's account says how rare it is. */
const OFTEN = 0.975

/** One year of the account in one or more sentences. */
export function accountSentence(language: Language, year: AccountYear, runs: number): string {
  const { account } = language.messages
  const when = language.format.year(year.year)
  if (year.triedIn === 0) return account.noneIn(when)
  const sentences = [countsSentence(language, year)]
  if (year.triedIn < OFTEN) {
    const chance = chanceOf(Math.round(year.triedIn * runs), runs)
    const rare = chance.kind === 'almostNone'
    sentences.push(rare ? account.almostNever : account.rare(chanceText(language, chance, 'note')))
  }
  if (year.unfilledShare.p50 > 0) sentences.push(whySentence(language, year.why))
  return sentences.join(' ')
}

function countsSentence(language: Language, counts: AccountYear): string {
  const { account } = language.messages
  const { year, tried, filled, fallenBack } = counts
  const when = language.format.year(year)
  if (fallenBack.p90 === 0) return account.yearAllFilled(when, countText(language, tried))
  return account.year({
    year: when,
    tried: countText(language, tried),
    filled: countText(language, filled),
    back: countText(language, fallenBack),
  })
}

/** "24 (20 to 28)", or the number alone where all of the range is that number. */
function countText({ messages, format }: Language, { p10, p50, p90 }: Span): string {
  const [low, middle, high] = [p10, p50, p90].map((count) => format.count(Math.round(count)))
  return low === high ? (middle ?? '') : messages.account.count(middle ?? '', low ?? '', high ?? '')
}

function whySentence({ messages, format }: Language, why: readonly WhyUnfilled[]): string {
  const texts = messages.account.why
  return why.length === 0 ? texts.unknown : texts.sentence(format.list(why.map((each) => texts[each])))
}

/** All years together; the ranges follow in brackets. */
export function accountSummary(
  language: Language,
  years: readonly AccountYear[],
  { tried, filled, fallenBack }: AccountTotals
): string {
  const { account } = language.messages
  const kept = years.filter(({ triedIn }) => triedIn > 0)
  const [first, last] = [kept[0], kept.at(-1)]
  if (!first || !last) return account.none
  const text = account.summary({
    from: language.format.year(first.year),
    to: language.format.year(last.year),
    tried: countText(language, tried),
    filled: countText(language, filled),
    back: countText(language, fallenBack),
  })
  return `${text} ${account.ranges}`
}
