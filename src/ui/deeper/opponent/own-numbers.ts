import type { LeverInLaw, Reading } from '../../../analysis/opponent/objections.ts'
import type { Messages } from '../../../messages/catalogue.ts'
import { plainName } from '../../../messages/rich.ts'
import type { SessionView } from '../../../state/session-view.ts'
import type { ResultView } from '../../result.ts'

/** A metric in the focus year as the run on screen has it; null where it does not. */
export function readingOf(result: ResultView, metric: string): Reading | null {
  const { at, shown } = result
  const [today, proposal, difference] = [
    result.today(metric),
    result.proposal(metric),
    result.difference(metric),
  ]
  if (!today || !proposal || !difference) return null
  const ends = (series: typeof today) => ({ p10: series.p10[at] ?? 0, p90: series.p90[at] ?? 0 })
  return {
    today: ends(today),
    proposal: ends(proposal),
    difference: ends(difference),
    mean: proposal.mean[at] ?? 0,
    meanToday: today.mean[at] ?? 0,
    above: Math.round((difference.ahead[at] ?? 0) * shown.runs),
    runs: shown.runs,
  }
}

/** What the law of the place says of each lever that the proposal moves. */
export function lawsOf(session: SessionView, { levers }: Messages): LeverInLaw[] {
  return session.changedLevers().map((id) => {
    const { note, beyond } = session.lawOf(id)
    const lever = levers[id].label
    if (!note) return { lever, state: 'unchecked', law: '' }
    return { lever, state: beyond ? 'needsLawChange' : note.state, law: plainName(note.name) }
  })
}

/** The measure's trait by value: how much is reported for it, and how much of that stays with it. */
export function passedOn(metric: string): { readonly reported: string; readonly genuine: string } {
  const reported = metric.replace(/\.count$/, '')
  return { reported, genuine: `${reported}.genuine` }
}
