import type { LeverId, Setting } from '../engine/index.ts'
import { usualRuns } from '../runner/size.ts'
import { toModel, type Jurisdiction, type Scenario } from '../scenario/checked.ts'
import type { Assumed } from './assumption-edits.ts'
import { plainText } from '../scenario/plain-text.ts'
import { defaultFocus } from './focus.ts'
import { same } from './history.ts'
import { changesOf, defaultPolicyId, BASELINE } from './proposal.ts'
import type { Focus } from './session-view.ts'

export const DEFAULT_SEED = 1
/** Futures of a place that is not large (count). */
export const FULL_RUNS = 2000
/** The fewest futures that may be asked for, and that are played of the largest places (count). */
export const FEWEST_RUNS = 20

/** The proposals of a place, in the order of their letters. */
export const LETTERS = ['A', 'B', 'C'] as const

export type Letter = (typeof LETTERS)[number]

/** What a proposal is made of. */
export interface Draft {
  /** Empty while the user has given no name. */
  readonly name: string
  /** Levers that differ from today's rules. */
  readonly changes: Readonly<Partial<Record<LeverId, Setting>>>
}

/** A proposal beside the one that the levers move. */
export interface OtherDraft extends Draft {
  readonly letter: Letter
}

/** All that undo covers: what the user has made of one place. `name` and `changes` are of the proposal at hand. */
export interface Edit extends Assumed, Draft {
  /** The proposal that the levers move. */
  readonly letter: Letter
  /** The other proposals, by letter. */
  readonly others: readonly OtherDraft[]
  readonly focus: Focus
  /** The motion that rules and question were read from, as it was typed; empty where there is none. */
  readonly motion: string
  readonly seed: number
  readonly runs: number
  /** Whose law pack the user has chosen; null: the one that the place names, if any. */
  readonly law: Jurisdiction | null
}

/** What a place shows before anyone has touched it: the reform, against today's rules. */
export function defaultEdit(scenario: Scenario): Edit {
  const policy = defaultPolicyId(scenario)
  return {
    name: presetName(scenario, policy),
    changes: changesOf(scenario, policy),
    letter: 'A',
    others: [],
    focus: defaultFocus(scenario),
    motion: '',
    seed: DEFAULT_SEED,
    runs: usualRuns(toModel(scenario), FEWEST_RUNS),
    law: null,
    numbers: {},
    measuredOnly: false,
  }
}

/** Whether anything was made of a place that it does not show by itself, under one of its own policies. */
export function isMade(scenario: Scenario, { changes, others, numbers, measuredOnly, law }: Edit): boolean {
  if (others.length > 0 || measuredOnly || law !== null || Object.keys(numbers).length > 0) return true
  return !Object.keys(scenario.policies).some((id) => same(changesOf(scenario, id), changes))
}

/** The name a proposal takes from a policy; today's rules give none, since nothing is proposed. */
export function presetName(scenario: Scenario, policyId: string): string {
  return policyId === BASELINE ? '' : (scenario.policies[policyId]?.name ?? '')
}

/** A proposal that was moved away from a policy no longer goes by that policy's name. */
export function nameAfterMove(scenario: Scenario, name: string): string {
  return Object.values(scenario.policies).some((policy) => policy.name === name) ? '' : name
}

export { plainText }
