import type { Ladder } from '../levers/ladder.ts'
import { startPoint, type Ground, type Point } from '../levers/point.ts'
import { bisect, evenSteps, isMonotone, type Climb, type Side } from './climb.ts'
import type { Found } from './fewest.ts'

/** Points in a row, each farther from the start than the one before; `length` is the last. */
export interface Path {
  readonly length: number
  at(step: number): Point
}

/** One lever moved alone, a rung a step. */
export function alonePath(ground: Ground, { lever, way }: Pick<Side, 'lever' | 'way'>): Path {
  const ladder = ground.ladders[lever]
  const start = startPoint(ground)
  const [home, last] = [ladder?.start ?? 0, (ladder?.rungs.length ?? 1) - 1]
  return {
    length: way > 0 ? last - home : home,
    at: (step) => start.map((rung, i) => (i === lever ? home + way * step : rung)),
  }
}

/** Steps of a path on which several levers move together: each is this part of the whole way. */
const STEPS = 20

/** From the start to a point, all levers by the same part of their way. */
export function pathTo(ground: Ground, limit: Point): Path {
  const start = startPoint(ground)
  return {
    length: STEPS,
    at: (step) => start.map((home, i) => home + Math.round((((limit[i] ?? home) - home) * step) / STEPS)),
  }
}

/** From a point on, the levers it has moved go towards their ends by the same part of a whole slider. */
export function pathBeyond(ground: Ground, from: Point): Path {
  const onward = (ladder: Ladder | undefined, rung: number, step: number): number => {
    if (!ladder || rung === ladder.start) return rung
    const last = ladder.rungs.length - 1
    const move = Math.ceil((last * step) / STEPS)
    return rung > ladder.start ? Math.min(last, rung + move) : Math.max(0, rung - move)
  }
  return { length: STEPS, at: (step) => from.map((rung, i) => onward(ground.ladders[i], rung, step)) }
}

/** The first step of a path that reaches the goal, or the best step when none does. */
export async function firstGood(
  { judge, good, slack }: Climb,
  path: Path
): Promise<Found & { readonly step: number; readonly good: boolean }> {
  const look = async (step: number) => ({ step, point: path.at(step), score: await judge(path.at(step)) })
  let tried = await Promise.all([0, ...evenSteps(path.length, 4)].map(look))
  if (
    !isMonotone(
      tried.map(({ score }) => score),
      slack
    )
  )
    tried = await Promise.all([0, ...evenSteps(path.length, path.length)].map(look))
  const found = tried.findIndex(({ score }) => good(score))
  if (found < 0) return { ...tried.reduce((a, b) => (b.score > a.score ? b : a)), good: false }
  const bracket = [tried[found - 1]?.step ?? 0, tried[found]?.step ?? 0] as const
  const step = await bisect(bracket, async (at) => good((await look(at)).score))
  return { ...(await look(step)), good: true }
}

/**
 * Moves along a path to where the goal is just reached, as judged on more futures than before: back from a step that
 * reaches it, on from one that does not, in strides that double. Null: not even the end of the path reaches it.
 */
export async function settle({ judge, good }: Climb, path: Path, step: number): Promise<number | null> {
  const isGood = async (at: number): Promise<boolean> => good(await judge(path.at(at)))
  if (await isGood(step)) {
    let high = step
    for (let stride = 1; high > 0; stride *= 2) {
      const low = Math.max(0, high - stride)
      if (!(await isGood(low))) return bisect([low, high], isGood)
      high = low
    }
    return high
  }
  let low = step
  for (let stride = 1; low < path.length; stride *= 2) {
    const high = Math.min(path.length, low + stride)
    if (await isGood(high)) return bisect([low, high], isGood)
    low = high
  }
  return null
}

/**
 * Where the levers are headed when all of them move at once: the position at which each did best alone, or where a
 * search over several levers has put it; levers that only did harm stay.
 */
export function limitOf(
  { ground, slack }: Climb,
  sides: readonly Side[],
  { point }: Found,
  start: number
): Point {
  return ground.ladders.map((ladder, lever) => {
    const mine = sides.filter((side) => side.lever === lever && side.best.score > start + slack)
    const [first] = mine
    const best = first && mine.reduce((a, b) => (b.best.score > a.best.score ? b : a), first)
    if (best) return isGrowing(best) ? endOf(ladder, best.way) : ladder.start + best.way * best.best.steps
    const put = point[lever] ?? ladder.start
    return put === ladder.start ? put : endOf(ladder, put > ladder.start ? 1 : -1)
  })
}

/** Where the effect of a lever is as good at the end of its way as anywhere, it may go to the end. */
const isGrowing = ({ tried, best }: Side): boolean => (tried.at(-1)?.score ?? -Infinity) >= best.score

const endOf = ({ rungs }: Ladder, way: 1 | -1): number => (way > 0 ? rungs.length - 1 : 0)
