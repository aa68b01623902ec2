import { checkCode, shownDigits } from '../../../brief/receipt.ts'
import type { Language } from '../../../messages/catalogue.ts'
import type { LegalMessages } from '../../../messages/law/index.ts'
import { legalQuestions, type LegalQuestions } from '../../../messages/law/questions.ts'
import { plainName } from '../../../messages/rich.ts'
import { chanceAbove } from '../../../messages/sentences/futures.ts'
import type { WorkshopMessages } from '../../../messages/workshop/index.ts'
import type { KitMessages } from '../../../messages/workshop/kit.ts'
import { roleText, type RoleText } from '../../../messages/workshop/kit-sentences.ts'
import type { Range } from '../../../messages/sentences/range.ts'
import type { SessionView, ShownResult } from '../../../state/session-view.ts'
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
  /** In how many of ten futures, and which share. */
  readonly question: string
  readonly which: string
  /** The share that is aimed at (0–1). */
  readonly target: number
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

/** The lever that the worked example moves: the place's first ones come first. */
export function kitMove(session: SessionView, workshop: Workshop): ExampleMove | null {
  const { scenario } = session
  const set = leversOfSet(scenario, workshop)
  const first = scenario.levers.main.filter((id) => set.includes(id))
  return exampleMove(session, [...new Set([...first, ...set])])
}

interface Words {
  readonly language: Language
  readonly kit: KitMessages
  readonly workshop: WorkshopMessages
  readonly legal: LegalMessages
}

/** The move of the worked example, and what came of it in the futures of the result. */
export interface PlayedMove {
  readonly move: ExampleMove
  readonly futures: Float64Array
}

/**
 * Puts the kit of a session into words.
 *
 * @param result complete, and of the question on screen; only today's rules are read from it.
 */
export function makeKit(
  words: Words,
  session: SessionView,
  workshop: Workshop,
  { result, played }: { readonly result: ShownResult; readonly played: PlayedMove | null }
): Kit {
  const { scenario, focus } = session
  const { language } = words
  const goal = goalWords(language, focus)
  const { futures } = workshop
  const { currency } = scenario
  const only = leversOfSet(scenario, workshop)
  const today = result.columns.policies[0] ?? new Float64Array()
  const example =
    played &&
    exampleText(words, played.move, { today, moved: played.futures }, { goal, focus, futures, currency })
  const read = { currency, year: focus.year }
  return {
    workshop,
    place: plainName(scenario.title),
    goal: words.workshop.round.goal({ ...goal, futures }),
    question: words.workshop.round.question(goal),
    which: words.workshop.round.which(goal),
    target: focus.target,
    agendas: AGENDA_LENGTHS.map((length) => agendaOf(length, workshop)),
    roles: roleCards(scenario.groups, rangesIn(result, roleMetrics(scenario.groups)))
      .filter(({ role }) => workshop.roles.includes(role))
      .map((card) => roleText(language, words.kit, card, read)),
    levers: only.map((id) => kitLever(language, words.kit, session, id)),
    questions: legalQuestions(words.legal, unknownRules(session, only)),
    example,
    link: kitLink(session.link, workshop),
    code: codeOf(language, session, today, rangesIn(result, [focus.metric])[focus.metric]),
    leavesOut: scenario.leavesOut.map(({ text, why }) =>
      words.kit.handout.item(plainName(text), plainName(why))
    ),
  }
}

/** The 80% ranges of metrics under today's rules, in the year asked about. */
function rangesIn(
  { summary, focus }: ShownResult,
  metrics: readonly string[]
): Readonly<Record<string, Range>> {
  const at = Math.max(0, summary.years.indexOf(focus.year))
  return Object.fromEntries(
    metrics.flatMap((metric) => {
      const series = summary.policies[0]?.metrics[metric]
      return series ? [[metric, { p10: series.p10[at] ?? NaN, p90: series.p90[at] ?? NaN }]] : []
    })
  )
}

/** As a screen shows it that has every lever as today. */
function codeOf(
  language: Language,
  { scenario, focus, question }: SessionView,
  today: Float64Array,
  ends: Range = { p10: 0, p90: 0 }
): string {
  const answer = { chance: chanceAbove(today, focus.target), ends }
  const { seed } = question.job
  const answers = [answer, answer]
  return checkCode(shownDigits({ language, scenario: scenario.id, focus, runs: today.length, seed, answers }))
}
