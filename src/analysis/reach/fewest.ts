import { movedTo, partMoved, samePoint, startPoint, type Point } from '../levers/point.ts'
import { bisect, type Climb, type Side } from './climb.ts'

/** The best point of a search over several levers, whether or not it reaches the goal. */
export interface Found {
  readonly point: Point
  readonly score: number
}

/** The least part of the slack by which a lever must better the score to be taken up. */
const LEAST = 0.25

/**
 * Few levers that together reach the goal: greedily the lever that helps most, then the next (forward selection); then
 * those that are not needed after all go back (backward elimination), and each that stays comes back as near to the
 * start as still reaches it. Without a way to the goal: the best that the forward steps have found.
 */
export async function fewestChanges(climb: Climb, sides: readonly Side[]): Promise<Found> {
  const forward = await addLevers(climb, sides)
  if (!climb.good(forward.score)) return forward
  return bringBack(climb, await dropLevers(climb, forward))
}

async function addLevers(climb: Climb, sides: readonly Side[]): Promise<Found> {
  const { ground, judge, good, slack } = climb
  const start = startPoint(ground)
  let best: Found = { point: start, score: await judge(start) }
  // A second round lets a lever move on that other levers have made useful.
  for (let step = 0; step < 2 * ground.ladders.length && !good(best.score); step++) {
    const moves = ground.ladders.flatMap((_, lever) => lookout(climb, sides, lever, best.point))
    const tried = await Promise.all(moves.map(async (point) => ({ point, score: await judge(point) })))
    const next = tried.reduce<Found>((a, b) => (b.score > a.score ? b : a), best)
    if (next.score <= best.score + LEAST * slack) break
    best = next
  }
  return best
}

/** Where a lever is tried beside the others: half way and all the way on both sides, and where it was best alone. */
function lookout({ ground }: Climb, sides: readonly Side[], lever: number, from: Point): readonly Point[] {
  const ladder = ground.ladders[lever]
  if (!ladder) return []
  const { start, rungs } = ladder
  const last = rungs.length - 1
  const alone = sides.filter((side) => side.lever === lever).map(({ way, best }) => start + way * best.steps)
  const rungsToTry = [0, Math.round(start / 2), Math.round((start + last) / 2), last, ...alone]
  return [...new Set(rungsToTry)]
    .filter((rung) => rung !== from[lever])
    .map((rung) => movedTo(from, lever, rung))
}

async function dropLevers({ ground, judge, good }: Climb, from: Found): Promise<Found> {
  const start = startPoint(ground)
  let best = from
  for (;;) {
    const { point } = best
    const without = point.flatMap((rung, lever) =>
      rung === start[lever] ? [] : [movedTo(point, lever, start[lever] ?? 0)]
    )
    const tried = await Promise.all(without.map(async (each) => ({ point: each, score: await judge(each) })))
    const enough = tried.filter(({ point: each, score }) => good(score) && !samePoint(each, start))
    const [first] = enough
    if (!first) return best
    best = enough.reduce((a, b) => (b.score > a.score ? b : a), first)
  }
}

/** One lever after the other, the one that has come farthest first. */
async function bringBack({ ground, judge, good }: Climb, from: Found): Promise<Found> {
  const start = startPoint(ground)
  const part = (lever: number): number => {
    const ladder = ground.ladders[lever]
    return ladder ? partMoved(ladder, from.point[lever] ?? ladder.start) : 0
  }
  const moved = from.point.flatMap((rung, lever) => (rung === start[lever] ? [] : [lever]))
  let { point } = from
  for (const lever of moved.sort((a, b) => part(b) - part(a))) {
    const [home, here] = [start[lever] ?? 0, point[lever] ?? 0]
    const way = Math.sign(here - home)
    const at = (steps: number): Point => movedTo(point, lever, home + way * steps)
    const steps = await bisect([0, Math.abs(here - home)], async (tried) => good(await judge(at(tried))))
    point = at(steps)
  }
  return { point, score: await judge(point) }
}
