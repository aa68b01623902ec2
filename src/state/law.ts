import { leverById, leverInYear, type LeverId, type Setting } from '../engine/index.ts'
import type { Scenario } from '../scenario/checked.ts'
import { sameSetting, todaySetting } from './proposal.ts'

type Note = Scenario['law'][number]

/** What the law of a place says about one lever. */
export interface LeverLaw {
  /** Null: nothing was checked. */
  readonly note: Note | null
  /** Where the note comes from. */
  readonly source: Scenario['evidence'][number] | null
  /** The proposal goes beyond what the law allows in some year. */
  readonly beyond: boolean
}

/** The source of notes that rest on no law that was looked at, and the name that stands where none was. */
const ASSUMED = 'assumption'
const UNNAMED = 'Not checked'

/** True when a law was looked at; an assumption about the law is no law, nor is what a place is seen to do. */
export function isLookedUp(note: Pick<Note, 'source' | 'name'> | null | undefined): boolean {
  return note !== null && note !== undefined && note.source !== ASSUMED && note.name !== UNNAMED
}

/** Slack for binary noise in a lever's value. */
const NOISE = 1e-9

/** The law of a place on one lever, for a setting of it. */
export function lawOf(scenario: Scenario, id: LeverId, setting: Setting): LeverLaw {
  const note = scenario.law.find((each) => each.lever === id) ?? null
  const source = scenario.evidence.find((each) => each.id === note?.source) ?? null
  return { note, source, beyond: note !== null && isBeyond(scenario, note, setting) }
}

/** Beyond the cap in any year; or, where the law bars the lever, used at all and otherwise than today. */
function isBeyond(scenario: Scenario, { lever, state, cap }: Note, setting: Setting): boolean {
  const years = Array.from({ length: scenario.years }, (_, y) => scenario.startYear + y)
  const values = years.map((year) => leverInYear(setting, year))
  if (state === 'needsLawChange') {
    const { neutral } = leverById(lever)
    return !sameSetting(setting, todaySetting(scenario, lever)) && values.some((value) => value !== neutral)
  }
  return cap !== undefined && values.some((value) => value > cap + NOISE)
}
