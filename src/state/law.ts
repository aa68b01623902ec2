import { leverById, leverInYear, type LeverId, type Setting } from '../engine/index.ts'
import { lawNote, type FoundNote, type LawPack, type Scenario } from '../scenario/checked.ts'
import { sameSetting, todaySetting } from './proposal.ts'

/** What the law of a place, or of its country, says about one lever. */
export interface LeverLaw {
  /** Null: nothing was looked up. */
  readonly note: FoundNote['note'] | null
  /** Where the note comes from. */
  readonly source: FoundNote['source']
  /** The country by name where the note is its law, not checked for this council; null for the place's own. */
  readonly country: string | null
  /** The proposal goes beyond what the law allows in some year. */
  readonly beyond: boolean
}

/** What can be said of a rule before a court: as the proposal uses it. */
export type Verdict = 'allowed' | 'conditions' | 'needsLawChange' | 'ask'

/** Slack for binary noise in a lever's value. */
const NOISE = 1e-9

const UNKNOWN: LeverLaw = { note: null, source: null, country: null, beyond: false }

/**
 * The law on one lever, for a setting of it: the place's own note, else its country's.
 *
 * @param pack the law of the jurisdiction in force; null while none is chosen.
 */
export function lawOf(scenario: Scenario, id: LeverId, setting: Setting, pack: LawPack | null): LeverLaw {
  const found = lawNote(scenario, id, pack)
  return found ? { ...found, beyond: isBeyond(scenario, found.note, setting) } : UNKNOWN
}

/** Whether a rule may be used as it is proposed; one that the law bars and that is not used needs nobody's leave. */
export function verdictOf({ note, beyond }: Pick<LeverLaw, 'note' | 'beyond'>): Verdict {
  if (!note) return 'ask'
  if (beyond) return 'needsLawChange'
  return note.state === 'needsLawChange' ? 'allowed' : note.state
}

/** Beyond the cap in any year; or, where the law bars the lever, used at all and otherwise than today. */
function isBeyond(scenario: Scenario, { lever, state, cap }: FoundNote['note'], setting: Setting): boolean {
  const years = Array.from({ length: scenario.years }, (_, y) => scenario.startYear + y)
  const values = years.map((year) => leverInYear(setting, year))
  if (state === 'needsLawChange') {
    const { neutral } = leverById(lever)
    return !sameSetting(setting, todaySetting(scenario, lever)) && values.some((value) => value !== neutral)
  }
  return cap !== undefined && values.some((value) => value > cap + NOISE)
}
