import { legalWords } from '../../../messages/law/index.ts'
import { language } from '../../../messages/messages.svelte.ts'
import { workshopWords } from '../../../messages/workshop/index.ts'
import { kitWords } from '../../../messages/workshop/kit.ts'
import type { SessionView, ShownResult } from '../../../state/session-view.ts'
import { runStudy } from '../../../study/client.ts'
import type { Workshop } from '../../../workshop/workshop.ts'
import { kitMove, makeKit, type Kit } from './kit.ts'

interface Watch {
  readonly signal: AbortSignal
  /** Told how many futures of the worked example are there, and of how many. */
  readonly onProgress: (done: number, total: number) => void
}

/**
 * The kit of a session that has not begun. Of its worked example the rule that is moved is played in the futures of the
 * result; all else is known.
 *
 * @param result complete, and of the question on screen.
 * @throws an `AbortError` when the signal aborts; an Error when it cannot be played.
 */
export async function preparedKit(
  session: SessionView,
  workshop: Workshop,
  result: ShownResult,
  { signal, onProgress }: Watch
): Promise<Kit> {
  const { question } = session
  const move = kitMove(session, workshop)
  const ask = move && { question, moved: move.policy, runs: result.runs }
  const futures = ask && (await runStudy('movedFutures', ask, { onProgress }, signal))
  const words = { language: language(), kit: kitWords(), workshop: workshopWords(), legal: legalWords() }
  return makeKit(words, session, workshop, { result, played: move && futures && { move, futures } })
}
