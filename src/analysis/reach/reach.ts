import { samePoint, startPoint, type Ground, type Point } from '../levers/point.ts'
import type { Tools } from '../question.ts'
import { blocksOf } from './blocks.ts'
import { climbAlone, leastAlone, type Side } from './climb.ts'
import { fewestChanges, type Found } from './fewest.ts'
import { alonePath, firstGood, limitOf, pathBeyond, pathTo, settle, type Path } from './path.ts'
import { openSearch, type Search } from './search.ts'
import type { ReachInput, ReachResult, Route, RouteKind } from './types.ts'

/** A way that reaches the goal on the futures of the search: a step of a path. */
interface Way {
  readonly kind: RouteKind
  readonly path: Path
  readonly step: number
}

/**
 * Looks for ways to reach a goal: one lever alone, few levers, all levers by the same part of their way. Every way is
 * found on the same few futures, moved to where it just holds on more of them, and then told by fresh futures, so that
 * none is praised for the luck it was chosen by.
 */
export async function reach(input: ReachInput, tools: Tools): Promise<ReachResult> {
  const search = openSearch(input, tools)
  const { ground } = search
  const origin = startPoint(ground)
  const begun = { goal: input.goal, effort: input.effort, brought: ground.brought }
  const ended = async (alone: readonly Side[] = []) => ({
    ...begun,
    ...(await search.standing()),
    alone: await search.aloneOf(alone),
    played: search.spent(),
  })

  if (search.settled.good(await search.settled.judge(origin))) {
    const standing = await ended()
    if (standing.start.holds) return { ...standing, kind: 'already' }
  }
  if (ground.ladders.length === 0) return { ...(await ended()), kind: 'nothingToMove' }

  const sides = await climbAlone(search.quick)
  const few = await fewestChanges(search.quick, sides)
  const start = await search.quick.judge(origin)
  const limit = limitOf(search.quick, sides, few, start)
  const ways = await waysOf(search, sides, few, limit)
  const points = await settleAll(search, ways)
  const routes: Partial<Record<RouteKind, Route>> = {}
  for (const [kind, point] of points) routes[kind] = await search.told(point)
  const standing = await ended(sides)
  if (points.size > 0) return { ...standing, kind: 'reached', routes, played: search.spent() }

  const best = await bestOf(search, [few.point, limit, ...bestAlone(search, sides)])
  const [route, blocks] = await Promise.all([search.told(best), blocksOf(search, best, input)])
  return { ...standing, kind: 'notReachable', best: route, blocks, played: search.spent() }
}

/**
 * What is to be settled on more futures. Where a search found nothing sufficient, its best is tried again there: so few
 * futures may as well have been unlucky ones.
 */
async function waysOf(
  { quick, ground }: Search,
  sides: readonly Side[],
  few: Found,
  limit: Point
): Promise<readonly Way[]> {
  const ways: Way[] = []
  const single = leastAlone(sides, ground)
  const side = single ?? bestOfSides(sides)
  if (side)
    ways.push({ kind: 'oneLever', path: alonePath(ground, side), step: side.least ?? side.best.steps })
  // One lever that is enough is the fewest there can be.
  if (!single && movedAt(ground, few.point) > 1) {
    const path = quick.good(few.score) ? pathBeyond(ground, few.point) : pathTo(ground, few.point)
    ways.push({ kind: 'fewest', path, step: quick.good(few.score) ? 0 : path.length })
  }
  if (movedAt(ground, limit) > 1) {
    const path = pathTo(ground, limit)
    ways.push({ kind: 'balanced', path, step: (await firstGood(quick, path)).step })
  }
  return ways
}

const movedAt = (ground: Ground, point: Point): number =>
  startPoint(ground).filter((home, i) => home !== point[i]).length

function bestOfSides(sides: readonly Side[]): Side | null {
  return sides.reduce<Side | null>((a, b) => (a && a.best.score >= b.best.score ? a : b), null)
}

/** Where each way just reaches the goal on more futures; those that do not any more are left out. */
async function settleAll({ settled }: Search, ways: readonly Way[]): Promise<Map<RouteKind, Point>> {
  const steps = await Promise.all(ways.map(({ path, step }) => settle(settled, path, step)))
  const points = new Map<RouteKind, Point>()
  ways.forEach(({ kind, path }, i) => {
    const step = steps[i]
    if (step === null || step === undefined) return
    const point = path.at(step)
    if (![...points.values()].some((other) => samePoint(other, point))) points.set(kind, point)
  })
  return points
}

const bestAlone = ({ ground }: Search, sides: readonly Side[]): readonly Point[] =>
  sides.map(({ lever, way, best }) => alonePath(ground, { lever, way }).at(best.steps))

async function bestOf({ settled }: Search, points: readonly Point[]): Promise<Point> {
  const tried = await Promise.all(points.map(async (point) => ({ point, score: await settled.judge(point) })))
  const [first, ...others] = tried
  if (!first) throw new RangeError('points: none, must be at least one')
  return others.reduce((best, each) => (each.score > best.score ? each : best), first).point
}
