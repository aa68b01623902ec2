import { legalWords } from '../../../messages/law/index.ts'
import { language } from '../../../messages/messages.svelte.ts'
import { workshopWords } from '../../../messages/workshop/index.ts'
import { kitWords } from '../../../messages/workshop/kit.ts'
import type { SessionView } from '../../../state/session-view.ts'
import { runStudy } from '../../../study/client.ts'
import type { Workshop } from '../../../workshop/workshop.ts'
import { kitQuestion, makeKit, type Kit } from './kit.ts'

/**
 * The kit of a session that has not begun: what it needs is played, today's rules and one lever beside them.
 *
 * @throws an `AbortError` when the signal aborts; an Error when it cannot be played.
 */
export async function preparedKit(session: SessionView, workshop: Workshop, signal: AbortSignal): Promise<Kit> {
  const { ask, move } = kitQuestion(session, workshop)
  const facts = await runStudy('kitFacts', ask, {}, signal)
  // Another goal by now is another kit.
  if (session.question !== ask.question) return preparedKit(session, workshop, signal)
  const words = { language: language(), kit: kitWords(), workshop: workshopWords(), legal: legalWords() }
  return makeKit(words, session, workshop, { facts, move })
}
