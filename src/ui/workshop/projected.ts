import type { Language } from '../../messages/catalogue.ts'
import { plainText, toParts, type Part } from '../../messages/rich.ts'
import { todayLine } from '../../messages/sentences/headline.ts'
import type { WorkshopMessages } from '../../messages/workshop/index.ts'
import { answerSentence, guessText, rangeAnswer, rangeText } from '../../messages/workshop/sentences.ts'
import type { SessionView } from '../../state/session-view.ts'
import { shareLink } from '../../state/share-link.ts'
import type { Guess } from '../../workshop/guess.ts'
import type { Projected, ProjectorTheme, Showing } from '../../workshop/projector.ts'
import type { Progress, RoundRecord } from '../../workshop/rounds.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import type { BoardRow } from './board-rows.ts'
import { viewLink } from '../shared/view-link.ts'
import { barsOf } from './bars.ts'
import { goalWords } from './goal.ts'

interface AtRound {
  readonly workshop: Workshop
  readonly progress: Progress
  readonly record: RoundRecord | null
  /** Of the kind that is asked for. */
  readonly guessed: Guess | null
  readonly rows: readonly BoardRow[] | null
  readonly showing: Showing
  readonly theme: ProjectorTheme
}

/** What the projector shows of a round: the question while it is covered, then the answer as it was revealed. */
export function projectedOf(
  language: Language,
  words: WorkshopMessages,
  session: Pick<SessionView, 'scenario' | 'proposal' | 'link'>,
  { workshop, progress, record, guessed, rows, showing, theme }: AtRound
): Projected {
  const { scenario } = session
  const goal = goalWords(language, progress.goal)
  const asksRange = record ? record.ranged !== null : workshop.guess === 'range'
  return {
    theme,
    place: scenario.title,
    round: words.round.count(progress.round, workshop.rounds),
    proposal: record?.proposal ?? session.proposal.name,
    goal: words.round.goal({ ...goal, futures: workshop.futures }),
    sentence: record
      ? answerParts(language, words, goal, record)
      : toParts(asksRange ? words.round.which(goal) : words.round.question(goal)),
    note: noteOf(language, words, record?.guess ?? guessed, record),
    result: record?.result.k ?? null,
    bars: asksRange
      ? {
          target: progress.goal.target,
          rows: barsOf(words, record ?? { guess: guessed, ranged: null }),
        }
      : null,
    startedAt: progress.startedAt,
    minutes: workshop.minutes,
    board:
      rows === null || showing !== 'board'
        ? null
        : {
            note: words.round.goal({ ...goal, futures: workshop.futures }),
            cost: words.board.columns.cost(goal.year),
            rows: rows.map((row) => ({ ...row, rank: language.format.count(row.rank) })),
          },
    code: showing === 'code' ? shareLink(viewLink(session.link, 'explore')) : null,
  }
}

/** The answer to the question that the round asked. */
export function answerParts(
  language: Language,
  words: WorkshopMessages,
  goal: ReturnType<typeof goalWords>,
  { result, ranged }: Pick<RoundRecord, 'result' | 'ranged'>
): readonly Part[] {
  return ranged
    ? rangeAnswer(language, words, goal, ranged.came)
    : answerSentence(language, words, goal, result)
}

function noteOf(
  language: Language,
  words: WorkshopMessages,
  guess: Guess | null,
  record: RoundRecord | null
): string {
  if (guess === null) return words.projector.noGuess
  const say = record ? words.projector.said : words.projector.says
  const said = plainText(toParts(say(guessText(language, words, guess))))
  if (!record) return said
  const today = record.ranged
    ? toParts(words.projector.today(rangeText(language, words, record.ranged.today)))
    : toParts(todayLine(language, record.today))
  return `${said} ${plainText(today)}`
}
