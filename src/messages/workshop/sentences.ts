import type { Guess, ShareRange } from '../../workshop/guess.ts'
import type { RoundRecord, RoundResult } from '../../workshop/rounds.ts'
import type { Language } from '../catalogue.ts'
import { toParts, type Part } from '../rich.ts'
import type { Chance } from '../sentences/chance.ts'
import { chanceText, otherwise } from '../sentences/headline.ts'
import type { WorkshopMessages } from './index.ts'

type Asked = Parameters<WorkshopMessages['round']['question']>[0]

/** "In 4 of 10 futures, family farms get more than 20% of spending in 2018. In 6 of 10 they get less." */
export function answerSentence(
  language: Language,
  { round }: WorkshopMessages,
  goal: Asked,
  chance: Chance
): readonly Part[] {
  const say = chance.kind === 'almostNone' ? round.answerNone : round.answer
  return toParts(`${say(chanceText(language, chance, 'opening'), goal)} ${otherwise(language, chance)}`)
}

/** "In 8 of 10 futures, family farms get 12% to 20% of spending in 2018." */
export function rangeAnswer(
  language: Language,
  words: WorkshopMessages,
  goal: Asked,
  came: ShareRange
): readonly Part[] {
  const { round } = words
  return toParts(
    Number.isNaN(came.low) ? round.noAnswer(goal) : round.answerWhich(rangeText(language, words, came), goal)
  )
}

/** "7 of 10", "none", "10% to 25%": a guess, inside a sentence. */
export function guessText(language: Language, words: WorkshopMessages, guess: Guess): string {
  if (typeof guess !== 'number') return rangeText(language, words, guess)
  return guess === 0 ? words.gap.noneOfTen : words.gap.ofTen(guess)
}

/** "You guessed 7 of 10; it came out at 4 of 10." or "You drew 10% to 25%; in 8 of 10 futures it is 14% to 31%." */
export function gapSentence(
  language: Language,
  words: WorkshopMessages,
  { guess, result, ranged }: Pick<RoundRecord, 'guess' | 'result' | 'ranged'>
): readonly Part[] {
  const said = guessText(language, words, guess)
  return toParts(
    ranged
      ? words.gap.drew(said, rangeText(language, words, ranged.came))
      : words.gap.told(said, cameText(words, result))
  )
}

/** "3 fewer than you guessed. The goal of 7 is missed." or "Your range holds 6 of 10 futures. The goal of 7 is met." */
export function gapLine(
  { gap: texts }: WorkshopMessages,
  { guess, result, ranged }: Pick<RoundRecord, 'guess' | 'result' | 'ranged'>,
  goal: number
): string {
  const goalText = result.k >= goal ? texts.met(goal) : texts.missed(goal)
  if (typeof guess !== 'number') {
    if (!ranged || ranged.inside.runs === 0) return goalText
    const { kind, k } = ranged.inside
    return `${texts.holds(kind === 'outOfTen' ? texts.inside.outOfTen(k) : texts.inside[kind])} ${goalText}`
  }
  const gap = result.k - guess
  const off = gap === 0 ? texts.exact : gap > 0 ? texts.more(gap) : texts.fewer(-gap)
  return `${off} ${goalText}`
}

/** "10% to 25%", "about 14%", inside a sentence. */
export function rangeText(
  { format }: Language,
  { gap }: WorkshopMessages,
  { low, high }: ShareRange
): string {
  return Number.isNaN(low) ? gap.noShare : gap.range(...format.ends(low, high))
}

function cameText({ gap }: WorkshopMessages, { kind, k }: RoundResult): string {
  return kind === 'outOfTen' ? gap.ofTen(k) : gap[kind]
}

/** "09:58" */
export function clockText(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}
