import { movedTo, partMoved, startPoint, type Ground, type Point } from '../levers/point.ts'

/** How good a point is; larger is better. Points asked for together are played together. */
export type Judge = (point: Point) => Promise<number>

/** What a search climbs on. */
export interface Climb {
  readonly ground: Ground
  readonly judge: Judge
  /** Whether a score reaches the goal. */
  readonly good: (score: number) => boolean
  /** Scores nearer to each other than this are not told apart: a small part of the way to the goal. */
  readonly slack: number
}

/** One lever moved alone in one direction. */
export interface Side {
  readonly lever: number
  /** +1: to higher values. */
  readonly way: 1 | -1
  /** Steps tried, in rungs away from the start, and their scores. */
  readonly tried: readonly { readonly steps: number; readonly score: number }[]
  /** The best of them. */
  readonly best: { readonly steps: number; readonly score: number }
  /** Steps of the smallest move that reaches the goal; null: none does. */
  readonly least: number | null
}

/** Parts of the way at which a lever is tried first. */
const LOOKS = 4
/** The most positions of a lever that are tried when its effect rises and falls. */
const MOST_LOOKS = 32
/** A fall of the score by less than this part of its span is taken for noise. */
const NOISE = 0.05

/** Every lever moved alone, each way that it can go. */
export function climbAlone(climb: Climb): Promise<readonly Side[]> {
  const sides = climb.ground.ladders.flatMap(({ rungs, start }, lever) => [
    ...(start < rungs.length - 1 ? [{ lever, way: 1 as const, length: rungs.length - 1 - start }] : []),
    ...(start > 0 ? [{ lever, way: -1 as const, length: start }] : []),
  ])
  return Promise.all(sides.map((side) => climbSide(climb, side)))
}

/**
 * The smallest move of one lever one way: by bisection where the effect only grows (or only falls) with the move, by
 * trying every position where it does not.
 */
async function climbSide(
  { ground, judge, good, slack }: Climb,
  { lever, way, length }: { lever: number; way: 1 | -1; length: number }
): Promise<Side> {
  const start = startPoint(ground)
  const at = (steps: number): Promise<number> =>
    judge(movedTo(start, lever, (start[lever] ?? 0) + way * steps))
  const look = async (all: readonly number[]) =>
    Promise.all(all.map(async (steps) => ({ steps, score: await at(steps) })))

  let tried = await look([0, ...evenSteps(length, LOOKS)])
  if (
    !isMonotone(
      tried.map(({ score }) => score),
      slack
    )
  )
    tried = await look([0, ...evenSteps(length, MOST_LOOKS)])
  const found = tried.findIndex(({ steps, score }) => steps > 0 && good(score))
  const best = tried.slice(1).reduce((a, b) => (b.score > a.score ? b : a))
  const side = { lever, way, tried, best }
  if (found < 1) return { ...side, least: null }
  const bracket = [tried[found - 1]?.steps ?? 0, tried[found]?.steps ?? length] as const
  return { ...side, least: await bisect(bracket, async (steps) => good(await at(steps))) }
}

/** Up to `most` whole steps from 1 to `length`, evenly spread; the last is `length`. */
export function evenSteps(length: number, most: number): readonly number[] {
  const steps = Array.from({ length: Math.min(length, most) }, (_, i) =>
    Math.round(((i + 1) * length) / Math.min(length, most))
  )
  return [...new Set(steps)]
}

/** Never moving back by more than noise. */
export function isMonotone(scores: readonly number[], slack: number): boolean {
  const span = Math.max(...scores) - Math.min(...scores)
  const noise = Math.max(slack, NOISE * span)
  const falls = (signed: readonly number[]): boolean => {
    let highest = -Infinity
    return signed.some((score) => {
      highest = Math.max(highest, score)
      return score < highest - noise
    })
  }
  return !falls(scores) || !falls(scores.map((score) => -score))
}

/** The smallest whole number above `low` and up to `high` at which something holds; it holds at `high`, not at `low`. */
export async function bisect(
  [low, high]: readonly [number, number],
  isTrue: (steps: number) => Promise<boolean>
): Promise<number> {
  let [below, above] = [low, high]
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2)
    if (await isTrue(middle)) above = middle
    else below = middle
  }
  return above
}

/** The side whose smallest sufficient move is the least part of its lever's way; null: no lever is enough alone. */
export function leastAlone(sides: readonly Side[], ground: Ground): Side | null {
  const part = ({ lever, way, least }: Side): number => {
    const ladder = ground.ladders[lever]
    return ladder ? partMoved(ladder, ladder.start + way * (least ?? 0)) : Infinity
  }
  const enough = sides.filter(({ least }) => least !== null)
  return enough.reduce<Side | null>((best, side) => (best && part(best) <= part(side) ? best : side), null)
}
