import type { Language } from '../../messages/catalogue.ts'
import { plainText, toParts } from '../../messages/rich.ts'
import { todayLine } from '../../messages/sentences/headline.ts'
import type { WorkshopMessages } from '../../messages/workshop/index.ts'
import { answerSentence, guessText } from '../../messages/workshop/sentences.ts'
import type { SessionView } from '../../state/session-view.ts'
import { shareLink } from '../../state/share-link.ts'
import type { Projected, Showing } from '../../workshop/projector.ts'
import type { Progress, RoundRecord } from '../../workshop/rounds.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import type { BoardRow } from './board-rows.ts'
import { viewLink } from '../shared/view-link.ts'
import { goalWords } from './goal.ts'

interface AtRound {
  readonly workshop: Workshop
  readonly progress: Progress
  readonly record: RoundRecord | null
  readonly rows: readonly BoardRow[] | null
  readonly showing: Showing
}

/** What the projector shows of a round: the question while it is covered, then the answer as it was revealed. */
export function projectedOf(
  language: Language,
  words: WorkshopMessages,
  session: Pick<SessionView, 'scenario' | 'proposal' | 'link'>,
  { workshop, progress, record, rows, showing }: AtRound
): Projected {
  const { scenario } = session
  const goal = goalWords(language, progress.goal)
  return {
    place: scenario.title,
    round: words.round.count(progress.round, workshop.rounds),
    proposal: record?.proposal ?? session.proposal.name,
    goal: words.round.goal({ ...goal, futures: workshop.futures }),
    sentence: record
      ? answerSentence(language, words, goal, record.result)
      : toParts(words.round.question(goal)),
    note: noteOf(language, words, { progress, record }),
    result: record?.result.k ?? null,
    guess: progress.guess,
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

function noteOf(
  language: Language,
  words: WorkshopMessages,
  { progress, record }: Pick<AtRound, 'progress' | 'record'>
): string {
  const { guess } = progress
  if (guess === null) return words.projector.noGuess
  const say = record ? words.projector.said : words.projector.says
  const said = plainText(toParts(say(guessText(words, guess))))
  return record ? `${said} ${plainText(toParts(todayLine(language, record.today)))}` : said
}
