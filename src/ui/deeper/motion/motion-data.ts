import { judgeMotion, yearsOf, type Motion } from '../../../analysis/motion/motion.ts'
import { blockersOf, type Blocker } from '../../../analysis/motion/blockers.ts'
import type { Clause } from '../../../analysis/motion/clause.ts'
import type { SessionView } from '../../../state/session-view.ts'

/** A motion judged by the futures of the page, with what goes with missing it. */
export interface Judged {
  readonly job: SessionView['question']['job']
  readonly motion: Motion
  readonly blockers: readonly Blocker[]
  /** The clause's metric in its year under both policies, for the search of what the others share. */
  readonly played: readonly (readonly Float64Array[])[]
}

const BESIDE = ['reserved.unfilled.share', 'need.unmet.share']

/** Judges a clause by the futures that the page has played; null when they are no longer there. */
export async function judged(session: SessionView, clause: Clause): Promise<Judged | null> {
  const { job } = session.question
  const years = yearsOf(job)
  const { metric, year } = clause.measure
  try {
    const columns = await Promise.all(years.map((each) => session.columns(metric, each)))
    const beside = await Promise.all(
      BESIDE.filter((each) => each !== metric).map((each) => session.columns(each, year))
    )
    if (session.question.job !== job) return null
    const outcomes = [0, 1].map((policy) =>
      columns.flatMap(({ policies }) => policies[policy] ?? policies[0] ?? [])
    )
    const motion = judgeMotion(clause, years, outcomes)
    const at = years.indexOf(year)
    const own = outcomes.map((byYear) => byYear.slice(at, at + 1))
    const values = own[1]?.[0] ?? new Float64Array()
    const shares = beside.map((each) => ({
      metric: each.metric,
      values: each.policies[1] ?? new Float64Array(),
    }))
    return { job, motion, blockers: blockersOf(clause, values, shares), played: own }
  } catch {
    // Another run has begun: its result asks again.
    return null
  }
}
