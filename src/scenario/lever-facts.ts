import { leverById, type LeverId, type Policy, type Setting } from '../engine/index.ts'
import type { Scenario } from './scenario.ts'

/** What is known of a lever in a place: where it stands, how far its slider reaches, what the law allows. */
export interface LeverFacts {
  readonly id: LeverId
  readonly today: Setting
  /** Under another policy, such as a proposal. */
  readonly start: Setting
  readonly min: number
  readonly max: number
  readonly step: number
  /** The highest value the law allows; null: no limit is known. */
  readonly cap: number | null
  /** The law has to be changed before the lever may be used otherwise than today. */
  readonly barred: boolean
}

/** A lever of a place under today's rules and under another policy. */
export function leverFacts(scenario: Scenario, id: LeverId, today: Policy, start: Policy): LeverFacts {
  const lever = leverById(id)
  const { min = lever.min, max, step } = scenario.levers.ranges[id] ?? lever
  const law = scenario.law.find((note) => note.lever === id)
  return {
    id,
    today: today.levers[id] ?? lever.neutral,
    start: start.levers[id] ?? lever.neutral,
    min,
    max,
    step,
    cap: law?.cap ?? null,
    barred: law?.state === 'needsLawChange',
  }
}
