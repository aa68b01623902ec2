import { groundOf, partMoved, policyAt, startPoint, type Ground } from '../levers/point.ts'
import type { Tried } from '../levers/trials.ts'
import type { Method, Planned } from '../plan.ts'
import { upTo } from '../question.ts'
import { futuresWith, hitsOf, holds, levelOf, reaches, scoreOf } from '../reach/goal.ts'
import { recorded, reportOf, type Report } from '../reach/report.ts'
import { calendarOf, movesOf, todayOf } from '../reach/search.ts'
import type { ReachInput, Route, RouteKind } from '../reach/types.ts'
import { frontOf, thinned } from '../trade/dominance.ts'
import { valuedOf, type TradeMeasure } from '../trade/measures.ts'
import type { Alternative } from '../trade/trade-offs.ts'
import { candidatesOf, type Candidate } from './candidates.ts'

export interface SweepInput extends Omit<ReachInput, 'effort'> {
  /** Weighed against each other in the front; two to four. */
  readonly measures: readonly TradeMeasure[]
  /** Mixes beside those that are laid out one lever at a time. */
  readonly spread: number
  /** The first half of the futures chooses, the second half tells. */
  readonly runs: number
}

export interface SweepResult {
  /** Policies tried beside today's rules. */
  readonly tried: number
  readonly today: Report
  readonly start: Route
  /** Ways to the goal among what was tried; none: `best` is as near as it came. */
  readonly routes: Readonly<Partial<Record<RouteKind, Route>>>
  readonly best: Route
  /** None beaten by another in all that is weighed; ranked by the first measure, the best first. */
  readonly front: readonly Alternative[]
}

/** Policies in one experiment, which share the warm-up of each future. */
const TOGETHER = 16
const MOST_TRIED = 40
const MOST_SHOWN = 20

/**
 * The question "what would it take?" and the trade-offs, answered without a search: a fixed list of policies, each in
 * all futures, so that the futures may be played anywhere in any parts. It looks less closely than the searches do.
 */
export const sweep: Method<SweepInput, SweepResult> = {
  plan(input) {
    const { question } = input
    const ground = groundFor(input)
    const job = upTo(question.job, question.measure.year)
    const policies = [
      todayOf(question),
      ...candidatesFor(input, ground).map(({ point }) => policyAt(ground, point)),
    ]
    const columns = recorded(question.measure)
    return Array.from({ length: Math.ceil(policies.length / TOGETHER) }, (_, i): Planned => {
      const batch = policies.slice(i * TOGETHER, (i + 1) * TOGETHER)
      return {
        job: { ...job, policies: batch.map((policy, at) => ({ ...policy, id: `policy ${at}` })) },
        columns,
      }
    })
  },

  conclude(input, outcomes) {
    const { goal, measures } = input
    const ground = groundFor(input)
    const [today = [], ...tried] = outcomes.flat()
    const home = startPoint(ground)
    const known = candidatesFor(input, ground).map((candidate, i): Known => {
      const mine = tried[i] ?? []
      const report = reportOf(firstHalf(mine), firstHalf(today), goal)
      const score = scoreOf(firstHalf(mine)[0] ?? new Float64Array(), goal)
      const moved = candidate.point.filter((rung, lever) => rung !== home[lever]).length
      const parts = ground.ladders.reduce(
        (sum, ladder, l) => sum + partMoved(ladder, candidate.point[l] ?? 0),
        0
      )
      return {
        ...candidate,
        mine,
        score,
        good: reaches(score, goal),
        moved,
        parts,
        ...valuedOf(report, measures, goal),
      }
    })
    const told = ({ point, mine }: Known): Route => {
      const [late, before] = [secondHalf(mine), secondHalf(today)]
      const measure = late[0] ?? new Float64Array()
      return {
        moves: movesOf(ground, point),
        levers: policyAt(ground, point).levers,
        report: reportOf(late, before, goal),
        level: levelOf(measure, goal),
        holds: holds(hitsOf(measure, goal), futuresWith(measure).length, goal),
      }
    }
    const [start] = known
    if (!start) throw new RangeError('outcomes: none, must be one for each planned experiment')
    const routes: Partial<Record<RouteKind, Route>> = {}
    for (const [kind, way] of Object.entries(waysAmong(known))) if (way) routes[kind as RouteKind] = told(way)
    const best = known.reduce((a, b) => (b.score > a.score ? b : a), start)
    const chosen = thinned(frontOf(known.filter(({ violation }) => violation === 0)), MOST_TRIED)
    const fresh = chosen.map((each) => {
      const { moves, levers, report } = told(each)
      return { moves, levers, report, ...valuedOf(report, measures, goal) }
    })
    const front = thinned(frontOf(fresh.filter(({ violation }) => violation === 0)), MOST_SHOWN)
    return {
      tried: known.length,
      today: reportOf(secondHalf(today), secondHalf(today), goal),
      start: told(start),
      routes,
      best: told(best),
      front: front
        .toSorted((a, b) => (a.objectives[0] ?? 0) - (b.objectives[0] ?? 0))
        .map(({ moves, levers, report }) => ({ moves, levers, report })),
    }
  },
}

interface Known extends Candidate {
  readonly mine: Tried
  readonly score: number
  readonly good: boolean
  /** Levers moved, and the parts of their ways together. */
  readonly moved: number
  readonly parts: number
  readonly objectives: readonly number[]
  readonly violation: number
}

/** Of those that reach the goal: the smallest move of one lever, the fewest levers, the smallest move of all together. */
function waysAmong(known: readonly Known[]): Record<RouteKind, Known | null> {
  const least = (some: readonly Known[], of: (each: Known) => number): Known | null =>
    some.reduce<Known | null>((best, each) => (best && of(best) <= of(each) ? best : each), null)
  const good = known.filter((each) => each.good && each.moved > 0)
  const oneLever = least(
    good.filter(({ moved }) => moved === 1),
    ({ parts }) => parts
  )
  // Each lever weighs more than any move of it, which is at most one whole way.
  const fewest = oneLever ? null : least(good, ({ moved, parts }) => 2 * moved + parts / (1 + moved))
  const balanced = least(
    good.filter(({ kind }) => kind === 'together'),
    ({ parts }) => parts
  )
  return { oneLever, fewest, balanced }
}

const groundFor = (input: SweepInput): Ground =>
  groundOf(todayOf(input.question), input.levers, { ...input, calendar: calendarOf(input.question) })

const candidatesFor = ({ question, spread }: SweepInput, ground: Ground): readonly Candidate[] =>
  candidatesOf(ground, spread, question.job.seed)

const firstHalf = (tried: Tried): Tried =>
  tried.map((column) => column.subarray(0, Math.ceil(column.length / 2)))

/** A single future is both. */
const secondHalf = (tried: Tried): Tried =>
  tried.map((column) => (column.length > 1 ? column.subarray(Math.ceil(column.length / 2)) : column))
