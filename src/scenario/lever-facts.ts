import { leverById, type LeverId, type Policy, type Setting } from '../engine/index.ts'
import { lawNote } from './law-notes.ts'
import type { LawPack } from './law-pack.ts'
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

/**
 * A lever of a place under today's rules and under another policy.
 *
 * @param pack the law of the jurisdiction in force, for levers on which the place itself has no note.
 */
export function leverFacts(
  scenario: Scenario,
  id: LeverId,
  { today, start, pack }: { readonly today: Policy; readonly start: Policy; readonly pack: LawPack | null }
): LeverFacts {
  const lever = leverById(id)
  const { min = lever.min, max, step } = scenario.levers.ranges[id] ?? lever
  const law = lawNote(scenario, id, pack)?.note
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
