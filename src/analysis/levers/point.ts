import type { LeverId, Policy, Setting } from '../../engine/index.ts'
import { ladderOf, type Calendar, type Ladder, type MovableLever } from './ladder.ts'

/** Positions of the moving levers: places in their ladders, in the ladders' order. */
export type Point = readonly number[]

/** Where a search may go. */
export interface Ground {
  /** The policy that the search begins at, within the law when asked to. */
  readonly start: Policy
  readonly ladders: readonly Ladder[]
  /** Levers whose start lay beyond the law and was brought to it. */
  readonly brought: readonly LeverId[]
}

/**
 * Lays out where a search may go. A lever that cannot move at all has no ladder.
 *
 * @param today the policy in force.
 * @param levers all that the start sets otherwise than today, and all that may move.
 * @param moving which of them may move.
 */
export function groundOf(
  today: Policy,
  levers: readonly MovableLever[],
  { moving, calendar, lawful }: { moving: readonly LeverId[]; calendar: Calendar; lawful: boolean }
): Ground {
  const all = levers.map((lever) => ladderOf(lever, calendar, { lawful }))
  const settings = all.map(({ id, rungs, start }) => [id, rungs[start]?.setting] as const)
  return {
    start: { id: 'start', levers: { ...today.levers, ...Object.fromEntries(settings) } },
    ladders: all.filter(({ id, rungs }) => moving.includes(id) && rungs.length > 1),
    brought: all.filter(({ brought }) => brought).map(({ id }) => id),
  }
}

/** The point at which nothing has moved. */
export const startPoint = ({ ladders }: Ground): Point => ladders.map(({ start }) => start)

/** The settings of a point that differ from the start. */
function settingsAt({ ladders }: Ground, point: Point): Partial<Record<LeverId, Setting>> {
  const settings: Partial<Record<LeverId, Setting>> = {}
  ladders.forEach(({ id, rungs, start }, i) => {
    const rung = rungs[point[i] ?? start]
    if (rung && point[i] !== start) settings[id] = rung.setting
  })
  return settings
}

export const policyAt = (ground: Ground, point: Point): Policy => ({
  id: `point ${point.join(' ')}`,
  levers: { ...ground.start.levers, ...settingsAt(ground, point) },
})

/** The point with one lever elsewhere. */
export const movedTo = (point: Point, lever: number, rung: number): Point =>
  point.map((at, i) => (i === lever ? rung : at))

export const samePoint = (a: Point, b: Point): boolean => a.every((at, i) => at === b[i])

/** How far a lever has moved, as a part of its way from the start to the end it moves to (0–1). */
export function partMoved({ rungs, start }: Ladder, rung: number): number {
  const value = (at: number): number => rungs[at]?.value ?? 0
  if (rung === start) return 0
  const end = rung > start ? rungs.length - 1 : 0
  return (value(rung) - value(start)) / (value(end) - value(start))
}
