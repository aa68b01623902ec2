import type { BriefInput, BriefOwn } from '../../brief/input.ts'
import type { BriefMessages } from '../../messages/brief/index.ts'
import type { Language } from '../../messages/catalogue.ts'
import { scenarioHash } from '../../scenario/checked.ts'
import { scenarioInForce } from '../../state/assumption-edits.ts'
import { otherPolicyId, PROPOSAL } from '../../state/proposal.ts'
import type { SessionView, ShownResult } from '../../state/session-view.ts'
import { viewLink } from '../shared/view-link.ts'

/** What the page adds to the session. */
export interface BriefContext {
  readonly language: Language
  readonly words: BriefMessages
  readonly own: BriefOwn
  readonly matters: readonly string[]
  /** ISO 8601 date. */
  readonly date: string
}

/** All that a brief is made of; null until the full run of all proposals is on screen. */
export function briefInput(session: SessionView, context: BriefContext): BriefInput | null {
  const { result, proposals, scenario, edits, measuredOnly, question } = session
  if (!result?.complete) return null
  const ordered = byLetter(result, proposals)
  if (!ordered) return null
  const inForce = scenarioInForce(scenario, { numbers: edits, measuredOnly })
  const single = proposals.length === 1
  return {
    ...context,
    ...ordered,
    scenario,
    proposals,
    focus: result.focus,
    seed: question.job.seed,
    assumptions: session.assumptions,
    flags: session.flags.map(({ text }) => text),
    link: viewLink(session.link, single ? 'explore' : 'compare'),
    hash: scenarioHash(inForce),
    ownPlace: isOwn(session),
  }
}

/** Whether the place is a file of the user's own: links do not carry it. */
export const isOwn = ({ places, scenario }: SessionView): boolean =>
  places.some(({ id, own }) => id === scenario.id && own === true)

/** Today's rules, then the proposals by letter; null when the result lacks one of them. */
function byLetter(
  { summary, columns }: ShownResult,
  proposals: SessionView['proposals']
): Pick<BriefInput, 'summary' | 'columns'> | null {
  const ids = proposals.map(({ letter, active }) => (active ? PROPOSAL : otherPolicyId(letter)))
  const places = [0, ...ids.map((id) => summary.policies.findIndex((policy) => policy.id === id))]
  if (places.some((at) => at < 0) || summary.policies.length !== places.length) return null
  const pick = <T>(all: readonly T[], from: readonly number[]) => from.map((at) => all[at]) as T[]
  return {
    summary: {
      ...summary,
      policies: pick(summary.policies, places),
      differences: pick(
        summary.differences,
        places.slice(1).map((at) => at - 1)
      ),
    },
    columns: { ...columns, policies: pick(columns.policies, places) },
  }
}

/** The date on the user's clock, in ISO form. */
export function today(now: Date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
