import type { BriefInput, BriefOwn } from '../../brief/input.ts'
import { placeInForce } from '../../brief/place.ts'
import type { BriefMessages } from '../../messages/brief/index.ts'
import type { Language } from '../../messages/catalogue.ts'
import { countAbove } from '../../messages/sentences/futures.ts'
import { otherPolicyId, PROPOSAL } from '../../state/proposal.ts'
import { shareLink } from '../../state/share-link.ts'
import type { SessionView, ShownResult } from '../../state/session-view.ts'
import { viewLink } from '../shared/view-link.ts'

/** What the page adds to the session. */
export interface BriefContext {
  readonly language: Language
  readonly words: BriefMessages
  readonly own: BriefOwn
  readonly theCase: readonly string[]
  readonly matters: readonly string[]
  /** ISO 8601 date. */
  readonly date: string
}

/** All that a brief is made of; null until the full run of all proposals is on screen. */
export function briefInput(session: SessionView, context: BriefContext): BriefInput | null {
  const { result, proposals, scenario, lawPack, edits, measuredOnly, question } = session
  if (!result?.complete) return null
  const ordered = byLetter(result, proposals)
  if (!ordered) return null
  const { hash } = placeInForce(scenario, edits, measuredOnly)
  const single = proposals.length === 1
  return {
    ...context,
    ...ordered,
    scenario,
    lawPack,
    proposals,
    focus: result.focus,
    seed: question.job.seed,
    assumptions: session.assumptions,
    flags: session.flags.map(({ text }) => text),
    link: shareLink(viewLink(session.link, single ? 'explore' : 'compare')),
    hash,
    ownPlace: isOwn(session),
  }
}

/** Whether the place is a file of the user's own: links do not carry it. */
export const isOwn = ({ places, scenario }: SessionView): boolean =>
  places.some(({ id, own }) => id === scenario.id && own === true)

/**
 * How many futures end above the target, year by year, as shares: by policy, in the brief's order. Nothing is played.
 *
 * @throws Error when the run on screen is no longer the one that the runner holds.
 */
export async function aboveByYear(session: SessionView): Promise<readonly (readonly number[])[]> {
  const { result, proposals } = session
  const order = result && policyOrder(result, proposals)
  if (!result || !order) throw new Error('no complete result')
  const { metric, target } = result.focus
  const years: (readonly number[])[] = []
  for (const year of result.summary.years) {
    const { policies } = await session.columns(metric, year)
    years.push(pick(policies, order).map((values) => countAbove(values, target) / Math.max(1, values.length)))
  }
  return order.map((_, policy) => years.map((shares) => shares[policy] ?? 0))
}

/** Positions of today's rules and of the proposals by letter; null when the result lacks one of them. */
function policyOrder(
  { summary }: ShownResult,
  proposals: SessionView['proposals']
): readonly number[] | null {
  const ids = proposals.map(({ letter, active }) => (active ? PROPOSAL : otherPolicyId(letter)))
  const order = [0, ...ids.map((id) => summary.policies.findIndex((policy) => policy.id === id))]
  return order.some((at) => at < 0) || summary.policies.length !== order.length ? null : order
}

const pick = <T>(all: readonly T[], from: readonly number[]): T[] => from.map((at) => all[at] as T)

/** Today's rules, then the proposals by letter; null when the result lacks one of them. */
function byLetter(
  result: ShownResult,
  proposals: SessionView['proposals']
): Pick<BriefInput, 'summary' | 'columns'> | null {
  const places = policyOrder(result, proposals)
  if (!places) return null
  const { summary, columns } = result
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
