import type { LeverId, Trait } from '../../engine/index.ts'
import { pattern } from './phrases-en.ts'

/** What stands at a place of a match. */
export type Slot = 'percent' | 'money' | 'days' | 'who'

/** One way to write a rule: its pattern, what its groups hold in order, and what it sets. */
export interface RuleForm {
  readonly pattern: RegExp
  readonly slots: readonly Slot[]
  /** Levers and the slot each takes its value from; a number is the value itself. */
  readonly sets: readonly (readonly [
    lever: LeverId | 'reserveFor',
    from: number | { readonly value: number },
  ])[]
}

/** A way to write of a rule without the figure that it needs. */
export interface VagueForm {
  readonly pattern: RegExp
  readonly lever: LeverId | 'reserveFor'
}

/** The lever that reserves a share of contracts for suppliers of a kind; null where there is none. */
export const RESERVES: Readonly<Partial<Record<Trait, LeverId>>> = {
  local: 'setAside.local',
  cooperative: 'setAside.cooperative',
  minorityOwned: 'setAside.minorityOwned',
  womenLed: 'setAside.womenLed',
  small: 'setAside.small',
  informal: 'setAside.informal',
  familyFarm: 'familyFarmShare',
  organic: 'organicTarget',
}

/** A way to write a rule, from pieces of its pattern. */
export const form = (
  slots: readonly Slot[],
  sets: RuleForm['sets'],
  ...pieces: readonly string[]
): RuleForm => ({
  pattern: pattern(...pieces),
  slots,
  sets,
})
