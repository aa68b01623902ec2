import type { FailsInput } from '../../../analysis/fails/fails.ts'
import type { Question } from '../../../analysis/question.ts'
import type { SessionView } from '../../../state/session-view.ts'

/** What the user may choose about the search. */
export type FailsChoice = Pick<FailsInput, 'against' | 'better' | 'carriedOut' | 'seek'>

/**
 * Asks about the futures that the page has played, so that none is played again; null when they are no longer there.
 *
 * @param runs futures of the page's run.
 */
export async function failsInput(
  session: SessionView,
  question: Question,
  choice: FailsChoice,
  runs: number
): Promise<FailsInput | null> {
  const { metric, year } = question.measure
  if (choice.carriedOut === 'part') return { question, runs, ...choice }
  const columns = await session.columns(metric, year).catch(() => null)
  const [today, proposal] = columns?.policies ?? []
  if (!today || !proposal || session.question.job !== question.job) return null
  return { question, runs: proposal.length, ...choice, played: [[today], [proposal]] }
}
