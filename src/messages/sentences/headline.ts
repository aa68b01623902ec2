import type { Language } from '../catalogue.ts'
import { plainName, toParts, type Part } from '../rich.ts'
import type { Chance } from './chance.ts'
import { whoseShare } from './measure.ts'

export interface HeadlineInput {
  readonly chance: Chance
  readonly metric: string
  /** As a share (0–1). */
  readonly target: number
  readonly year: number
  readonly place: string
  /** What the spending is for, such as "school meals"; absent: the sentence does not say. */
  readonly buys?: string | undefined
}

/** "In 7 of 10 futures, family farms get more than 20% of what São Paulo spends on school meals in 2018. In 3 of 10 they get less." */
export function headline(language: Language, input: HeadlineInput): readonly Part[] {
  const { format, messages } = language
  const { chance } = input
  const texts = messages.headline
  const { who, by } = whoseShare(language, input.metric)
  const claim = {
    group: who.subject,
    target: format.chosenShare(input.target),
    place: plainName(input.place),
    buys: plainName(input.buys ?? ''),
    year: format.year(input.year),
  }
  const none = chance.kind === 'almostNone'
  const say =
    by === 'value' ? (none ? texts.byValueNone : texts.byValue) : none ? texts.byCountNone : texts.byCount
  return toParts(`${say(chanceText(language, chance, 'opening'), claim)} ${otherwise(language, chance)}`)
}

/** "Under today’s rules: in 2 of 10 futures." */
export function todayLine(language: Language, chance: Chance): string {
  return language.messages.headline.today(chanceText(language, chance, 'note'))
}

/** "2,000 futures simulated.", or how many so far. */
export function futuresLine(language: Language, runs: number, asked: number): string {
  const { format, messages } = language
  return runs < asked
    ? messages.headline.futuresSoFar(format.count(runs), format.count(asked))
    : messages.headline.futures(format.count(runs))
}

/** "In 7 of 10 futures" to open a sentence, "in 7 of 10 futures" inside one. */
export function chanceText(language: Language, chance: Chance, where: 'opening' | 'note'): string {
  const texts =
    where === 'opening' ? language.messages.headline.chance : language.messages.headline.chanceNote
  switch (chance.kind) {
    case 'all':
      return texts.all(language.format.count(chance.runs))
    case 'nearlyAll':
      return texts.nearlyAll()
    case 'outOfTen':
      return texts.outOfTen(chance.k)
    case 'almostNone':
      return texts.almostNone()
  }
}

/** "In 3 of 10 they get less." */
export function otherwise(language: Language, chance: Chance): string {
  const { otherwise, otherwiseNone, otherwiseRest } = language.messages.headline
  if (chance.kind === 'all') return otherwiseNone
  return chance.kind === 'outOfTen' ? otherwise(10 - chance.k) : otherwiseRest
}
