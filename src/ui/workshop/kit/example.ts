import { EXPECTED } from '../../../analysis/lever-table/expected.ts'
import {
  summariseDifference,
  summariseSeries,
  type LeverId,
  type Policy,
  type SeriesSummary,
} from '../../../engine/index.ts'
import type { Language } from '../../../messages/catalogue.ts'
import { leverValueText } from '../../../messages/lever-words.ts'
import type { Part } from '../../../messages/rich.ts'
import { dotsTitle } from '../../../messages/sentences/charts.ts'
import { compareSentence } from '../../../messages/sentences/compare.ts'
import { chanceAbove, pairedCounts } from '../../../messages/sentences/futures.ts'
import { todayLine } from '../../../messages/sentences/headline.ts'
import { rangeSentence, type Range } from '../../../messages/sentences/range.ts'
import type { WorkshopMessages } from '../../../messages/workshop/index.ts'
import type { KitMessages } from '../../../messages/workshop/kit.ts'
import { answerSentence, gapLine } from '../../../messages/workshop/sentences.ts'
import { missingFor } from '../../../state/lever-reach.ts'
import { proposalPolicy } from '../../../state/proposal.ts'
import type { Focus, SessionView } from '../../../state/session-view.ts'
import type { goalWords } from '../goal.ts'

/** A lever moved from today's value to a strong one. */
export interface ExampleMove {
  readonly lever: LeverId
  readonly today: number
  readonly strong: number
  readonly policy: Policy
}

/** The worked example in words, and the discs that are filled. */
export interface ExampleText {
  readonly move: string
  readonly purpose: string
  readonly guess: number
  readonly guessed: string
  readonly came: number
  readonly answer: readonly Part[]
  readonly gap: string
  /** How it was under today's rules, how far the rule ranges, how the two compare, of how many futures. */
  readonly lines: readonly (readonly Part[])[]
}

type Here = Pick<SessionView, 'scenario' | 'question' | 'leverRange' | 'todayValue'>

/** The first of these levers that reaches a supplier of the place and is not strong today; null where there is none. */
export function exampleMove(session: Here, levers: readonly LeverId[]): ExampleMove | null {
  const { model, baseline } = session.question.job
  for (const lever of levers) {
    const range = session.leverRange(lever)
    const today = session.todayValue(lever)
    const strong = onSlider(EXPECTED[lever].strong?.(model) ?? range.max, range)
    if (strong === today || missingFor(session.scenario, lever) !== null) continue
    return { lever, today, strong, policy: proposalPolicy(baseline, { [lever]: strong }, 'example') }
  }
  return null
}

/** The nearest value that a table can set. */
function onSlider(value: number, { min, max, step }: ReturnType<Here['leverRange']>): number {
  const steps = Math.round((Math.min(max, Math.max(min, value)) - min) / step)
  return Number(Math.min(max, min + steps * step).toFixed(6))
}

interface Words {
  readonly language: Language
  readonly kit: KitMessages
  readonly workshop: WorkshopMessages
}

interface Asked {
  readonly goal: ReturnType<typeof goalWords>
  readonly focus: Focus
  /** In how many of ten futures the target is to be passed. */
  readonly futures: number
  readonly currency: string
}

/** The measure asked about, future by future, in the same futures. */
export interface ExampleFutures {
  readonly today: Float64Array
  readonly moved: Float64Array
}

/** A room that guesses what the goal asks, and what the model says of it. */
export function exampleText(
  { language, kit, workshop }: Words,
  { lever, today, strong }: ExampleMove,
  { today: before, moved }: ExampleFutures,
  { goal, focus: { metric, year, target }, futures, currency }: Asked
): ExampleText {
  const { messages, format } = language
  const value = (number: number) => leverValueText(language, lever, number, currency)
  const result = chanceAbove(moved, target)
  const range = endsOf(summariseSeries([moved], 'share'))
  const change = endsOf(summariseDifference([moved], [before], 'share'))
  const counts = pairedCounts(moved, before)
  const plain = (text: string): readonly Part[] => [{ text, strong: false }]
  const { example } = kit
  return {
    move: example.from(messages.levers[lever].label, value(today), value(strong)),
    purpose: messages.levers[lever].purpose,
    guess: futures,
    guessed: example.says(futures),
    came: result.k,
    answer: answerSentence(language, workshop, goal, result),
    gap: gapLine(workshop, { guess: futures, result, ranged: null }, futures),
    lines: [
      plain(todayLine(language, chanceAbove(before, target))),
      plain(`${dotsTitle(language, metric, year)}. ${rangeSentence(language, range)}`),
      compareSentence(language, {
        name: example.called(messages.levers[lever].label),
        counts,
        change,
        equalsToday: false,
      }),
      plain(example.futures(format.count(moved.length))),
    ],
  }
}

/** Both ends of the 80% range of a single year. */
const endsOf = ({ p10, p90 }: Pick<SeriesSummary, 'p10' | 'p90'>): Range => ({
  p10: p10[0] ?? NaN,
  p90: p90[0] ?? NaN,
})
