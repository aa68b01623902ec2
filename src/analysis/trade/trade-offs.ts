import type { Policy } from '../../engine/index.ts'
import {
  groundOf,
  movedTo,
  partMoved,
  policyAt,
  startPoint,
  type Ground,
  type Point,
} from '../levers/point.ts'
import { createTrials } from '../levers/trials.ts'
import { upTo, type Tools } from '../question.ts'
import { tradePlays } from '../reach/effort.ts'
import { recorded, reportOf, type Report } from '../reach/report.ts'
import { calendarOf, FRESH, movesOf, todayOf } from '../reach/search.ts'
import type { Move, ReachInput } from '../reach/types.ts'
import { frontOf, thinned, type Valued } from './dominance.ts'
import { valuedOf, type TradeMeasure } from './measures.ts'
import { nsga2 } from './nsga2.ts'

export interface TradeEffort {
  /** Futures on which every alternative is judged while the search goes on. */
  readonly search: number
  /** Fresh futures that the numbers shown come from. */
  readonly confirm: number
  /** Alternatives of a generation (even, at least 4), and generations after the first. */
  readonly population: number
  readonly generations: number
}

export interface TradeInput extends Omit<ReachInput, 'effort'> {
  /** Two to four. */
  readonly measures: readonly TradeMeasure[]
  readonly effort: TradeEffort
  /** Shown beside the alternatives, such as the user's proposals. */
  readonly proposals: readonly Policy[]
}

export interface Alternative {
  readonly moves: readonly Move[]
  /** Every lever's setting. */
  readonly levers: Policy['levers']
  readonly report: Report
}

export interface TradeResult {
  readonly measures: readonly TradeMeasure[]
  readonly effort: TradeEffort
  /** Policy-futures played. */
  readonly played: number
  readonly today: Report
  /** In the order of the input. */
  readonly proposals: readonly Report[]
  /** None of them is beaten by another in all that is weighed; ranked by the first measure, the best first. */
  readonly alternatives: readonly Alternative[]
}

/** A point that the search has judged. */
interface Known extends Valued {
  readonly point: Point
}

/** As many as a reader can take in. */
const MOST_SHOWN = 20
/** As many are tried on fresh futures, since some turn out to be beaten there. */
const MOST_TRIED = 40
/** A lever within this part of its slider from the start is taken to stand at the start. */
const DEAD_ZONE = 0.05

/**
 * The alternatives among which better in one thing means worse in another: searched by evolution on the same few
 * futures, then judged and shown by fresh ones.
 *
 * @throws RangeError when fewer than two measures are weighed, or more than four.
 */
export async function tradeOffs(input: TradeInput, tools: Tools): Promise<TradeResult> {
  const { question, goal, levers, measures, effort, proposals } = input
  if (measures.length < 2 || measures.length > 4)
    throw new RangeError(`measures: ${measures.length}, must be two to four`)
  const today = todayOf(question)
  const ground = groundOf(today, levers, { ...input, calendar: calendarOf(question) })
  const expected = tradePlays(effort)
  const trials = createTrials(
    upTo(question.job, question.measure.year),
    recorded(question.measure),
    tools,
    (spent) => tools.tell(Math.min(spent, expected), expected)
  )
  const reportOn = async (policy: Policy, first: number, count: number): Promise<Report> => {
    const [tried, before] = await Promise.all([
      trials.of(policy, first, count),
      trials.of(today, first, count),
    ])
    return reportOf(tried, before, goal)
  }

  const known = new Map<string, Known>()
  const look = async (point: Point): Promise<Known> => {
    const key = point.join()
    const before = known.get(key)
    if (before) return before
    const report = await reportOn(policyAt(ground, point), 0, effort.search)
    const valued = { point, ...valuedOf(report, measures, goal) }
    known.set(key, valued)
    return valued
  }
  const pointOf = (x: readonly number[]): Point => decoded(ground, x)
  if (ground.ladders.length > 0) {
    await nsga2({
      variables: ground.ladders.length,
      population: effort.population,
      generations: effort.generations,
      seed: question.job.seed,
      first: firstPoints(ground),
      evaluate: (points) => Promise.all(points.map((x) => look(pointOf(x)))),
      keyOf: (x) => pointOf(x).join(),
    })
  }

  const found = thinned(frontOf([...known.values()].filter(({ violation }) => violation === 0)), MOST_TRIED)
  const plain = await Promise.all(found.map(({ point }) => simplified(ground, point, look)))
  const candidates = frontOf([...new Map(plain.map((each) => [each.point.join(), each])).values()])
  const [todayReport, proposalReports, fresh] = await Promise.all([
    reportOn(today, FRESH, effort.confirm),
    Promise.all(proposals.map((policy) => reportOn(policy, FRESH, effort.confirm))),
    Promise.all(
      candidates.map(async ({ point }) => {
        const policy = policyAt(ground, point)
        const report = await reportOn(policy, FRESH, effort.confirm)
        const { levers: set } = policy
        return { moves: movesOf(ground, point), levers: set, report, ...valuedOf(report, measures, goal) }
      })
    ),
  ])
  const shown = thinned(frontOf(fresh.filter(({ violation }) => violation === 0)), MOST_SHOWN)
  return {
    measures,
    effort,
    played: trials.spent,
    today: todayReport,
    proposals: proposalReports,
    alternatives: shown
      .toSorted((a, b) => (a.objectives[0] ?? 0) - (b.objectives[0] ?? 0))
      .map(({ moves, levers: set, report }) => ({ moves, levers: set, report })),
  }
}

/** A change of an objective below this cannot be seen (they are all shares of 0–1). */
const UNSEEN = 0.0025

/** A point without the moves that make no difference: each lever is put back that can be, the least moved first. */
async function simplified(
  ground: Ground,
  point: Point,
  look: (point: Point) => Promise<Known>
): Promise<Known> {
  const home = startPoint(ground)
  const full = await look(point)
  const order = movedLevers(ground, point)
  let best = full
  for (const lever of order) {
    const without = await look(movedTo(best.point, lever, home[lever] ?? 0))
    const worse = without.objectives.some((value, i) => value > (full.objectives[i] ?? 0) + UNSEEN)
    if (!worse && without.violation === 0) best = without
  }
  return best
}

/** Levers that a point has moved, the least moved first. */
function movedLevers({ ladders }: Ground, point: Point): readonly number[] {
  return ladders
    .flatMap((ladder, lever) => {
      const rung = point[lever] ?? ladder.start
      return rung === ladder.start ? [] : [{ lever, part: partMoved(ladder, rung) }]
    })
    .sort((a, b) => a.part - b.part)
    .map(({ lever }) => lever)
}

/** Where a point of the unit cube lies on the ladders; near the start a lever stays where it is. */
function decoded({ ladders }: Ground, x: readonly number[]): Point {
  return ladders.map(({ rungs, start }, i) => {
    const last = rungs.length - 1
    const rung = Math.round((x[i] ?? 0) * last)
    return Math.abs(rung - start) <= DEAD_ZONE * last ? start : rung
  })
}

/** Nothing moved; each lever alone at either end; all of them a part of the way up. */
function firstPoints(ground: Ground): readonly (readonly number[])[] {
  const { ladders } = ground
  const home = startPoint(ground).map((rung, i) => rung / Math.max(1, (ladders[i]?.rungs.length ?? 2) - 1))
  const alone = home.flatMap((at, lever) =>
    [1, 0].filter((end) => end !== at).map((end) => home.map((x, i) => (i === lever ? end : x)))
  )
  const together = [0.25, 0.5, 0.75, 1].map((part) => home.map((x) => x + (1 - x) * part))
  return [home, ...alone, ...together]
}
