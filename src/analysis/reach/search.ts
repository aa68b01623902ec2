import type { Policy } from '../../engine/index.ts'
import { groundOf, partMoved, policyAt, startPoint, type Ground, type Point } from '../levers/point.ts'
import { createTrials } from '../levers/trials.ts'
import { upTo, type Question, type Tools } from '../question.ts'
import { leastAlone, type Climb, type Side } from './climb.ts'
import { reachPlays } from './effort.ts'
import { futuresWith, hitsOf, holds, levelOf, reaches, scoreOf } from './goal.ts'
import { alonePath } from './path.ts'
import { recorded, reportOf } from './report.ts'
import type { Alone, Move, ReachInput, Route } from './types.ts'

/** The first of the futures that no search sees: numbers shown come from these. */
export const FRESH = 1000

/** Levels that differ by less than this part of the threshold are not told apart. */
const SLACK = 0.01

/** What the steps of a search share. */
export interface Search {
  readonly ground: Ground
  /** Judged on few futures, to find ways. */
  readonly quick: Climb
  /** Judged on other and more futures, to find where a way just holds. */
  readonly settled: Climb
  /** The score of any policy on the futures of `settled`. */
  scoreOf(policy: Policy): Promise<number>
  /** A point as fresh futures show it. */
  told(point: Point): Promise<Route>
  /** Today's rules and the start, told by fresh futures. */
  standing(): Promise<{ readonly today: Route; readonly start: Route }>
  aloneOf(sides: readonly Side[]): Promise<readonly Alone[]>
  spent(): number
}

/** @throws RangeError when the search's futures would run into the fresh ones. */
export function openSearch(input: ReachInput, tools: Tools): Search {
  const { question, goal, effort } = input
  if (!(effort.search >= 1 && effort.settle >= 1 && effort.search + effort.settle <= FRESH))
    throw new RangeError(
      `effort: ${effort.search} and ${effort.settle} futures, must be at least one each and together at most ${FRESH}`
    )
  const today = todayOf(question)
  const ground = groundOf(today, input.levers, { ...input, calendar: calendarOf(question) })
  const job = upTo(question.job, question.measure.year)
  const expected = reachPlays(ground.ladders.length, effort)
  const trials = createTrials(job, recorded(question.measure), tools, (spent) =>
    tools.tell(Math.min(spent, expected), expected)
  )
  const blocks = {
    quick: { first: 0, count: effort.search },
    settled: { first: effort.search, count: effort.settle },
  }
  const measured = async (policy: Policy, block: keyof typeof blocks): Promise<Float64Array> =>
    (await trials.of(policy, blocks[block].first, blocks[block].count))[0] ?? new Float64Array()
  const judged = async (policy: Policy, block: keyof typeof blocks) =>
    scoreOf(await measured(policy, block), goal)
  const level = async (point: Point) => levelOf(await measured(policyAt(ground, point), 'quick'), goal)
  const tell = async (policy: Policy, moves: readonly Move[]): Promise<Route> => {
    const [tried, before] = await Promise.all([
      trials.of(policy, FRESH, effort.confirm),
      trials.of(today, FRESH, effort.confirm),
    ])
    const [measure = new Float64Array()] = tried
    return {
      moves,
      levers: policy.levers,
      report: reportOf(tried, before, goal),
      level: levelOf(measure, goal),
      holds: holds(hitsOf(measure, goal), futuresWith(measure).length, goal),
    }
  }
  const climb = (block: keyof typeof blocks): Climb => ({
    ground,
    judge: (point) => judged(policyAt(ground, point), block),
    good: (score) => reaches(score, goal),
    slack: SLACK * Math.abs(goal.threshold),
  })
  return {
    ground,
    quick: climb('quick'),
    settled: climb('settled'),
    scoreOf: (policy) => judged(policy, 'settled'),
    told: (point) => tell(policyAt(ground, point), movesOf(ground, point)),
    async standing() {
      const [now, start] = await Promise.all([
        tell(today, []),
        tell(policyAt(ground, startPoint(ground)), []),
      ])
      return { today: now, start }
    },
    aloneOf: (sides) => aloneOf(ground, sides, level),
    spent: () => trials.spent,
  }
}

/** @throws RangeError when the question has no policy. */
export function todayOf({ job }: Question): Policy {
  const [today] = job.policies
  if (!today) throw new RangeError('question.job.policies: none, must begin with today’s rules')
  return today
}

export const calendarOf = ({ job: { model }, measure }: Question) => ({
  startYear: model.startYear,
  years: model.years,
  measured: measure.year,
})

/** What has moved from the start. */
export function movesOf({ ladders }: Ground, point: Point): readonly Move[] {
  return ladders.flatMap((ladder, i) => {
    const { id, rungs, start } = ladder
    const at = point[i] ?? start
    const [from, to] = [rungs[start], rungs[at]]
    if (at === start || !from || !to) return []
    return { id, from: from.value, to: to.value, setting: to.setting, part: partMoved(ladder, at) }
  })
}

async function aloneOf(
  ground: Ground,
  sides: readonly Side[],
  level: (point: Point) => Promise<number>
): Promise<readonly Alone[]> {
  const all = ground.ladders.map(async ({ id, rungs, start }, lever): Promise<readonly Alone[]> => {
    const mine = sides.filter((side) => side.lever === lever)
    const [first] = mine
    if (!first) return []
    const value = ({ way }: Side, steps: number): number => rungs[start + way * steps]?.value ?? NaN
    const side = mine.reduce((a, b) => (b.best.score > a.best.score ? b : a), first)
    const least = leastAlone(mine, ground)
    const { steps } = side.best
    const best = { value: value(side, steps), level: await level(alonePath(ground, side).at(steps)) }
    return [{ id, enough: least ? value(least, least.least ?? 0) : null, best }]
  })
  return (await Promise.all(all)).flat()
}
