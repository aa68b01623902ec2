import { fiscalYears } from '../../brief/fiscal/years.ts'
import { fiscalTotals, type FiscalTotals } from '../../brief/fiscal/totals.ts'
import type { BriefInput, BriefOwn } from '../../brief/input.ts'
import type { Version } from '../../brief/versions/version.ts'
import { placeInForce } from '../../brief/place.ts'
import type { BriefMessages } from '../../messages/brief/index.ts'
import type { Language } from '../../messages/catalogue.ts'
import { countAbove } from '../../messages/sentences/futures.ts'
import { otherPolicyId, PROPOSAL, todaySetting } from '../../state/proposal.ts'
import { shareLink } from '../../state/share-link.ts'
import type { ProposalSlot, SessionView, ShownResult, View } from '../../state/session-view.ts'
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
  /** What the years of the fiscal note add up to; null until they have been added up. */
  readonly totals: FiscalTotals | null
  /** A version of the brief to compare with. */
  readonly earlier: Version | null
}

/** All that a brief is made of; null until the full run of its proposals is on screen. */
export function briefInput(session: SessionView, context: BriefContext): BriefInput | null {
  const { result, scenario, lawPack, edits, measuredOnly, question } = session
  const proposals = inResult(session)
  if (!result || proposals.length === 0) return null
  const { hash } = placeInForce(scenario, edits, measuredOnly)
  const single = proposals.length === 1
  return {
    ...context,
    ...ordered(result, policyOrder(result, proposals)),
    scenario,
    motion: session.motion,
    lawPack,
    proposals,
    focus: result.focus,
    seed: question.job.seed,
    assumptions: session.assumptions,
    flags: session.flags.map(({ text }) => text),
    link: shareLink(viewLink(session.link, single ? 'explore' : 'compare')),
    methodLink: shareLink(viewLink(session.link, 'method')),
    fiscalYears: yearsOfNote(session, context.date),
    hash,
    ownPlace: isOwn(session),
  }
}

/** Whether the place is a file of the user's own: links do not carry it. */
export const isOwn = ({ places, scenario }: SessionView): boolean =>
  places.some(({ id, own }) => id === scenario.id && own === true)

/**
 * What the years of the fiscal note add up to. Nothing is played.
 *
 * @throws Error when no run is complete, or the run on screen is no longer the one that the runner holds.
 */
export async function totalsOf(session: SessionView, date: string): Promise<FiscalTotals> {
  const { result } = session
  const proposals = inResult(session)
  if (!result || proposals.length === 0) throw new Error('no complete result')
  const read = (metric: string, year: number) => session.columns(metric, year)
  return fiscalTotals(read, yearsOfNote(session, date), policyOrder(result, proposals))
}

/**
 * How many futures end above the target, year by year, as shares: by policy, in the brief's order. Nothing is played.
 *
 * @throws Error when the run on screen is no longer the one that the runner holds.
 */
export async function aboveByYear(session: SessionView): Promise<readonly (readonly number[])[]> {
  const { result } = session
  const proposals = inResult(session)
  if (!result || proposals.length === 0) throw new Error('no complete result')
  const order = policyOrder(result, proposals)
  const { metric, target } = result.focus
  const years: (readonly number[])[] = []
  for (const year of result.summary.years) {
    const { policies } = await session.columns(metric, year)
    years.push(pick(policies, order).map((values) => countAbove(values, target) / Math.max(1, values.length)))
  }
  return order.map((_, policy) => years.map((shares) => shares[policy] ?? 0))
}

/** Views that show all proposals at once. */
const SIDE_BY_SIDE: readonly View[] = ['compare', 'brief']

/** The proposals that the view is about, where the complete result on screen is of them; else none. */
function inResult({ view, result, proposals }: SessionView): readonly ProposalSlot[] {
  if (!result?.complete) return []
  const shown = SIDE_BY_SIDE.includes(view) ? proposals : proposals.filter(({ active }) => active)
  const order = policyOrder(result, shown)
  return result.summary.policies.length === order.length && order.every((at) => at >= 0) ? shown : []
}

/** Positions of today's rules and of the proposals by letter; −1 for one that the result lacks. */
function policyOrder({ summary }: ShownResult, proposals: readonly ProposalSlot[]): readonly number[] {
  const ids = proposals.map(({ letter, active }) => (active ? PROPOSAL : otherPolicyId(letter)))
  return [0, ...ids.map((id) => summary.policies.findIndex((policy) => policy.id === id))]
}

function yearsOfNote(session: SessionView, date: string): readonly number[] {
  const { scenario, result } = session
  return fiscalYears({
    years: result?.summary.years ?? [],
    date,
    proposals: inResult(session).map(({ levers }) => levers),
    today: (id) => todaySetting(scenario, id),
  })
}

const pick = <T>(all: readonly T[], from: readonly number[]): T[] => from.map((at) => all[at] as T)

/** Today's rules, then the proposals by letter. */
function ordered(
  { summary, columns }: ShownResult,
  order: readonly number[]
): Pick<BriefInput, 'summary' | 'columns'> {
  const changes = order.slice(1).map((at) => at - 1)
  return {
    summary: {
      ...summary,
      policies: pick(summary.policies, order),
      differences: pick(summary.differences, changes),
    },
    columns: { ...columns, policies: pick(columns.policies, order) },
  }
}

/** The date on the user's clock, in ISO form. */
export function today(now: Date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
