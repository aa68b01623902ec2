import { settingTo } from '../../../analysis/levers/setting.ts'
import type { LeverSpan } from '../../../analysis/matters/lever-span.ts'
import { leverById, leverInYear, type LeverId, type Policy, type Setting } from '../../../engine/index.ts'
import type { SessionView } from '../../../state/session-view.ts'

/** Between what levers are varied: today's rules and the proposal, or all that the law of the place leaves open. */
export type SpanKind = 'proposal' | 'lawful'

export function spansOf(session: SessionView, kind: SpanKind): readonly LeverSpan[] {
  return kind === 'proposal' ? proposalSpans(session) : lawfulSpans(session)
}

function proposalSpans(session: SessionView): readonly LeverSpan[] {
  const { today, proposal } = endsOf(session)
  return session
    .changedLevers()
    .map((lever) => ({ lever, low: settingIn(today, lever), high: settingIn(proposal, lever) }))
}

/** The main levers and those of the proposal, over their sliders as far as the law goes; years of ramps stay. */
function lawfulSpans(session: SessionView): readonly LeverSpan[] {
  const { proposal } = endsOf(session)
  const { year } = session.focus
  const levers = new Set<LeverId>([...session.scenario.levers.main, ...session.changedLevers()])
  return [...levers].flatMap((lever) => {
    const { note } = session.lawOf(lever)
    const range = session.leverRange(lever)
    const max = Math.min(range.max, note?.cap ?? Infinity)
    // What needs a change of the law is not open today.
    if (note?.state === 'needsLawChange' || !(range.min < max)) return []
    const setting = settingIn(proposal, lever)
    return [{ lever, low: settingTo(setting, range.min, year), high: settingTo(setting, max, year) }]
  })
}

/** A span's two values in a year. */
export function valuesIn({ low, high }: LeverSpan, year: number): readonly [low: number, high: number] {
  return [leverInYear(low, year), leverInYear(high, year)]
}

function endsOf({ question: { job } }: SessionView): { today: Policy; proposal: Policy } {
  const [today = job.baseline] = job.policies
  return { today, proposal: job.policies.at(-1) ?? today }
}

const settingIn = ({ levers }: Policy, lever: LeverId): Setting => levers[lever] ?? leverById(lever).neutral
