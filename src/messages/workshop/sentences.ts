import type { RoundRecord, RoundResult } from '../../workshop/rounds.ts'
import type { Language } from '../catalogue.ts'
import { toParts, type Part } from '../rich.ts'
import type { Chance } from '../sentences/chance.ts'
import { chanceText, otherwise } from '../sentences/headline.ts'
import type { WorkshopMessages } from './index.ts'

type Asked = Parameters<WorkshopMessages['round']['question']>[0]

/** "In 4 out of 10 futures, family farms get more than 20% of spending in 2018. In 6 out of 10 they get less." */
export function answerSentence(
  language: Language,
  { round }: WorkshopMessages,
  goal: Asked,
  chance: Chance
): readonly Part[] {
  const say = chance.kind === 'almostNone' ? round.answerNone : round.answer
  return toParts(`${say(chanceText(language, chance, 'opening'), goal)} ${otherwise(language, chance)}`)
}

/** "7 of 10", "none": a guess, inside a sentence. */
export function guessText({ gap }: WorkshopMessages, guess: number): string {
  return guess === 0 ? gap.noneOfTen : gap.ofTen(guess)
}

/** "You guessed 7 of 10; it came out at 4 of 10." */
export function gapSentence(words: WorkshopMessages, { guess, result }: RoundRecord): readonly Part[] {
  return toParts(words.gap.told(guessText(words, guess), cameText(words, result)))
}

/** "3 fewer than you guessed. The goal of 7 is missed." */
export function gapLine(words: WorkshopMessages, gap: number, { k }: RoundResult, goal: number): string {
  const { gap: texts } = words
  const off = gap === 0 ? texts.exact : gap > 0 ? texts.more(gap) : texts.fewer(-gap)
  return `${off} ${k >= goal ? texts.met(goal) : texts.missed(goal)}`
}

function cameText({ gap }: WorkshopMessages, { kind, k }: RoundResult): string {
  return kind === 'outOfTen' ? gap.ofTen(k) : gap[kind]
}

/** "09:58" */
export function clockText(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}
