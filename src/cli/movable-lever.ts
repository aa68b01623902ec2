import type { MovableLever } from '../analysis/levers/ladder.ts'
import { leverById, leverInYear, type LeverId, type Policy, type SimulationJob } from '../engine/index.ts'
import type { Scenario } from '../scenario/index.ts'

/** A lever as a search may move it in a place: its slider there, wide enough for what is in use, and the law. */
export function movableLever(
  { levers, law, startYear, years }: Scenario,
  { policies, baseline }: SimulationJob,
  id: LeverId,
  from: 'proposal' | 'today'
): MovableLever {
  const lever = leverById(id)
  const settingIn = (policy: Policy) => policy.levers[id] ?? lever.neutral
  const today = settingIn(baseline)
  const start = from === 'today' ? today : settingIn(policies.at(-1) ?? baseline)
  const inUse = [today, start].flatMap((setting) =>
    Array.from({ length: years }, (_, y) => leverInYear(setting, startYear + y))
  )
  const { min = lever.min, max, step } = levers.ranges[id] ?? lever
  const note = law.find((each) => each.lever === id)
  return {
    id,
    today,
    start,
    min: Math.min(min, ...inUse),
    max: Math.max(max, ...inUse),
    step,
    cap: note?.cap ?? null,
    barred: note?.state === 'needsLawChange',
  }
}
