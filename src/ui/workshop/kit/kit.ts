import type { KitFacts, KitQuestion } from '../../../analysis/kit/kit-facts.ts'
import { checkCode, shownDigits } from '../../../brief/receipt.ts'
import type { Language } from '../../../messages/catalogue.ts'
import type { LegalMessages } from '../../../messages/law/index.ts'
import { legalQuestions, type LegalQuestions } from '../../../messages/law/questions.ts'
import { plainName } from '../../../messages/rich.ts'
import { chanceAbove } from '../../../messages/sentences/futures.ts'
import type { WorkshopMessages } from '../../../messages/workshop/index.ts'
import type { KitMessages } from '../../../messages/workshop/kit.ts'
import { roleText, type RoleText } from '../../../messages/workshop/kit-sentences.ts'
import type { SessionView } from '../../../state/session-view.ts'
import { AGENDA_LENGTHS, agendaOf, type Agenda } from '../../../workshop/kit/agenda.ts'
import { roleCards, roleMetrics } from '../../../workshop/kit/roles.ts'
import type { Workshop } from '../../../workshop/workshop.ts'
import { goalWords } from '../goal.ts'
import { exampleMove, exampleText, type ExampleMove, type ExampleText } from './example.ts'
import { kitLever, leversOfSet, unknownRules, type KitLever } from './kit-levers.ts'
import { kitLink } from './kit-link.ts'

/** All that the pages of a kit say of a place and a session. */
export interface Kit {
  readonly workshop: Workshop
  readonly place: string
  /** "Goal: local suppliers get more than 20% of spending in 2030, in at least 7 of 10 futures." */
  readonly goal: string
  readonly question: string
  readonly agendas: readonly Agenda[]
  readonly roles: readonly RoleText[]
  readonly levers: readonly KitLever[]
  /** What to ask of whoever knows the law, where none was looked up; null where all was. */
  readonly questions: LegalQuestions | null
  /** Null where no lever of the set can be moved. */
  readonly example: ExampleText | null
  readonly link: string
  /** Of the digits under today's rules. */
  readonly code: string
  readonly leavesOut: readonly string[]
}

/** What has to be played for the kit of a session, and the lever of its worked example. */
export function kitQuestion(
  session: SessionView,
  { levers }: Workshop
): { readonly ask: KitQuestion; readonly move: ExampleMove | null } {
  const { scenario, question, run } = session
  const move = exampleMove(session, leversOfSet(scenario, levers))
  const metrics = [...new Set([question.measure.metric, ...roleMetrics(scenario.groups)])]
  return { ask: { question, moved: move?.policy ?? null, metrics, runs: run.total }, move }
}

interface Words {
  readonly language: Language
  readonly kit: KitMessages
  readonly workshop: WorkshopMessages
  readonly legal: LegalMessages
}

/**
 * Puts the kit of a session into words.
 *
 * @param facts what came of `kitQuestion` for the same session, with its move.
 */
export function makeKit(
  words: Words,
  session: SessionView,
  workshop: Workshop,
  { facts, move }: { readonly facts: KitFacts; readonly move: ExampleMove | null }
): Kit {
  const { scenario, focus } = session
  const { language } = words
  const goal = goalWords(language, focus)
  const { futures } = workshop
  const { currency } = scenario
  const only = leversOfSet(scenario, workshop.levers)
  const read = { place: scenario.place.name, currency, year: focus.year }
  return {
    workshop,
    place: plainName(scenario.title),
    goal: words.workshop.round.goal({ ...goal, futures }),
    question: words.workshop.round.question(goal),
    agendas: AGENDA_LENGTHS.map((length) => agendaOf(length, workshop)),
    roles: roleCards(scenario.groups, facts.ranges).map((card) => roleText(language, words.kit, card, read)),
    levers: only.map((id) => kitLever(language, words.kit, session, id)),
    questions: legalQuestions(words.legal, unknownRules(session, only)),
    example: move && exampleText(words, move, facts, { goal, focus, futures, currency }),
    link: kitLink(session.link, workshop),
    code: codeOf(language, session, facts),
    leavesOut: scenario.leavesOut.map(({ text }) => plainName(text)),
  }
}

/** As a screen shows it that has every lever as today. */
function codeOf(
  language: Language,
  { scenario, focus, question }: SessionView,
  { today, ranges }: KitFacts
): string {
  const answer = {
    chance: chanceAbove(today, focus.target),
    ends: ranges[focus.metric] ?? { p10: 0, p90: 0 },
  }
  const { seed } = question.job
  const answers = [answer, answer]
  return checkCode(
    shownDigits({ language, scenario: scenario.id, focus, runs: today.length, seed, answers })
  )
}
