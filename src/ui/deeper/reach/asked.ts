import type { ReachInput } from '../../../analysis/reach/types.ts'
import type { LeverId } from '../../../engine/index.ts'
import type { SessionView } from '../../../state/session-view.ts'

/** What the reader has chosen beside the page's own question. */
export interface Choice {
  readonly side: 'above' | 'below'
  /** In how many of ten futures (1–10). */
  readonly tenths: number
  readonly start: 'today' | 'proposal'
  readonly lawful: boolean
  readonly moving: readonly LeverId[]
}

/** What is looked for unless the reader asks otherwise: the target in 8 of 10 futures, by the main levers, within the law. */
export const usualChoice = (session: SessionView): Choice => ({
  side: 'above',
  tenths: 8,
  start: 'today',
  lawful: true,
  moving: session.scenario.levers.main,
})

/** A question to a search, but for how much is spent on it. */
export type Asked = Omit<ReachInput, 'effort'>

/** The page's question with the reader's choice; the search plays policies of its own, so it takes today's rules alone. */
export function askedOf(session: SessionView, choice: Choice): Asked {
  const { question, focus } = session
  const { side, tenths, start, lawful, moving } = choice
  const fromProposal = start === 'proposal'
  const ids = fromProposal ? [...new Set([...moving, ...session.changedLevers()])] : moving
  return {
    question: { ...question, job: { ...question.job, policies: [question.job.baseline] } },
    goal: { side, threshold: focus.target, probability: tenths / 10 },
    levers: ids.map((id) => {
      const facts = session.leverFacts(id)
      return fromProposal ? facts : { ...facts, start: facts.today }
    }),
    moving,
    lawful,
  }
}

/** Whether two questions are the same, whatever is spent on them. */
export function sameAsked(a: Asked, b: Asked): boolean {
  const rest = ({ question, goal, levers, moving, lawful }: Asked) =>
    JSON.stringify([question.measure, question.job.seed, question.job.baseline, goal, levers, moving, lawful])
  return a.question.job.model === b.question.job.model && rest(a) === rest(b)
}
