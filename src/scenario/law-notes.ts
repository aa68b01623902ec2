import { leverById, type LeverId } from '../engine/index.ts'
import type { LawPack } from './law-pack.ts'
import type { Scenario } from './scenario.ts'

export type LawNote = Scenario['law'][number]

/** A note on a lever, where it comes from, and whose law it is. */
export interface FoundNote {
  readonly note: LawNote
  /** Null: a file of the user's own lists no such source. */
  readonly source: Scenario['evidence'][number] | null
  /** The country by name where the note is its law, not checked for this council; null for the place's own. */
  readonly country: string | null
}

/** The source of notes that rest on no law that was looked at, and the name that stands where none was. */
const ASSUMED = 'assumption'
const UNNAMED = 'Not checked'

/** True when a law was looked at; an assumption about the law is no law, nor is what a place is seen to do. */
export function isLookedUp(note: Pick<LawNote, 'source' | 'name'> | null | undefined): boolean {
  return note !== null && note !== undefined && note.source !== ASSUMED && note.name !== UNNAMED
}

/**
 * What the law says of a lever in a place: the place's own note, else the one of the chosen country's pack, else nothing.
 *
 * @param pack of the jurisdiction in force; null while none is chosen or it is still on its way.
 */
export function lawNote(scenario: Scenario, lever: LeverId, pack: LawPack | null): FoundNote | null {
  const own = scenario.law.find((each) => each.lever === lever)
  if (own && isLookedUp(own)) return { note: own, source: sourceIn(scenario, own), country: null }
  const note = pack?.law.find((each) => each.lever === lever)
  return pack && note
    ? { note: inCurrency(note, pack, scenario), source: sourceIn(pack, note), country: pack.name }
    : null
}

function sourceIn({ evidence }: Pick<Scenario, 'evidence'>, { source }: LawNote): FoundNote['source'] {
  return evidence.find(({ id }) => id === source) ?? null
}

/** A limit of money in another currency than the place's is no limit that its levers could be held against. */
function inCurrency(note: LawNote, pack: LawPack, scenario: Scenario): LawNote {
  if (pack.currency === scenario.currency || leverById(note.lever).unit !== 'currency') return note
  const { cap: _, ...rest } = note
  return rest
}
