import { ladderOf } from '../levers/ladder.ts'
import { policyAt, type Point } from '../levers/point.ts'
import { calendarOf, type Search } from './search.ts'
import type { Block, ReachInput } from './types.ts'

/** A gain below this is none (shares are 0–1). */
const LEAST_GAIN = 0.001

/**
 * What keeps the best point from the goal: limits of the law that would help if they were lifted, levers at the end of
 * their slider. What goes unfilled and unmet stands in the point's own report.
 */
export async function blocksOf(
  search: Search,
  point: Point,
  { question, levers, moving, lawful }: ReachInput
): Promise<readonly Block[]> {
  const { ground } = search
  const policy = policyAt(ground, point)
  const here = await search.scoreOf(policy)
  const calendar = calendarOf(question)
  const bound = lawful ? levers.filter(({ id }) => moving.includes(id)) : []
  const laws = bound.map(async (lever): Promise<readonly Block[]> => {
    const { cut } = ladderOf(lever, calendar, { lawful: true })
    if (!cut) return []
    const { kind, cap, farthest } = cut
    const freed = { ...policy, levers: { ...policy.levers, [lever.id]: farthest.setting } }
    const gain = (await search.scoreOf(freed)) - here
    return gain > LEAST_GAIN ? [{ kind, id: lever.id, cap, end: farthest.value, gain }] : []
  })
  const ends = ground.ladders.flatMap(({ id, rungs, start }, i): readonly Block[] => {
    const at = point[i] ?? start
    const isEnd = at !== start && (at === 0 || at === rungs.length - 1)
    return isEnd ? [{ kind: 'end', id, value: rungs[at]?.value ?? NaN }] : []
  })
  const lifted = (await Promise.all(laws)).flat()
  const capped = new Set(lifted.map(({ id }) => id))
  return [...lifted, ...ends.filter((block) => !capped.has(block.id))]
}
