import { EXPECTED } from '../../../analysis/lever-table/expected.ts'
import type { KitFacts } from '../../../analysis/kit/kit-facts.ts'
import type { LeverId, Policy } from '../../../engine/index.ts'
import type { Language } from '../../../messages/catalogue.ts'
import { leverValueText } from '../../../messages/lever-words.ts'
import type { Part } from '../../../messages/rich.ts'
import { dotsTitle } from '../../../messages/sentences/charts.ts'
import { compareSentence } from '../../../messages/sentences/compare.ts'
import { chanceAbove, pairedCounts } from '../../../messages/sentences/futures.ts'
import { todayLine } from '../../../messages/sentences/headline.ts'
import { rangeSentence } from '../../../messages/sentences/range.ts'
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
    const { min, max } = session.leverRange(lever)
    const today = session.todayValue(lever)
    const strong = Math.min(max, Math.max(min, EXPECTED[lever].strong?.(model) ?? max))
    if (strong === today || missingFor(session.scenario, lever) !== null) continue
    return { lever, today, strong, policy: proposalPolicy(baseline, { [lever]: strong }, 'example') }
  }
  return null
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

/** A room that guesses what the goal asks, and what the model says of it. */
export function exampleText(
  { language, kit, workshop }: Words,
  { lever, today, strong }: ExampleMove,
  facts: KitFacts,
  { goal, focus: { metric, year, target }, futures, currency }: Asked
): ExampleText | null {
  if (!facts.moved) return null
  const { messages, format } = language
  const value = (number: number) => leverValueText(language, lever, number, currency)
  const result = chanceAbove(facts.moved.futures, target)
  const counts = pairedCounts(facts.moved.futures, facts.today)
  const plain = (text: string): readonly Part[] => [{ text, strong: false }]
  const { example } = kit
  return {
    move: example.from(messages.levers[lever].label, value(today), value(strong)),
    purpose: messages.levers[lever].purpose,
    guess: futures,
    guessed: example.says(futures),
    came: result.k,
    answer: answerSentence(language, workshop, goal, result),
    gap: gapLine(workshop, result.k - futures, result, futures),
    lines: [
      plain(todayLine(language, chanceAbove(facts.today, target))),
      plain(`${dotsTitle(language, metric, year)}. ${rangeSentence(language, facts.moved.range)}`),
      compareSentence(language, {
        ...{ name: example.thisRule, counts, change: facts.moved.change },
        equalsToday: false,
      }),
      plain(example.futures(format.count(facts.today.length))),
    ],
  }
}
