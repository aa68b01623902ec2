import { leverById, type LeverId } from '../engine/index.ts'
import type { Scenario } from '../scenario/checked.ts'

export interface LeverRange {
  readonly min: number
  readonly max: number
  readonly step: number
}

/**
 * The slider of a lever in this place, wide enough for the values in use: today's value and the proposal's must lie on
 * it, or the slider would show another number than the one simulated.
 */
export function leverRange(scenario: Scenario, id: LeverId, inUse: readonly number[]): LeverRange {
  const lever = leverById(id)
  const { min = lever.min, max, step } = scenario.levers.ranges[id] ?? lever
  return { min: Math.min(min, ...inUse), max: Math.max(max, ...inUse), step }
}
