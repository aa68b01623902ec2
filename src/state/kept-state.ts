import type { Scenario } from '../scenario/checked.ts'
import { isMade, type Edit } from './edit.ts'
import type { PlaceCard } from './session-view.ts'

/** A file as the user opened it. */
export interface OwnFile {
  readonly name: string
  readonly text: string
}

/** Which file of the user's own a kept state is about. */
export interface KeptOwn {
  /** Fingerprint of what the file says, by which its text is kept. */
  readonly key: string
  readonly card: PlaceCard
}

/** A state of the user's work as the browser keeps it. */
export interface KeptState {
  /** The link to it, with the view in which it was left. */
  readonly link: string
  /** The link without what was looked at: the same question asked of the same proposals has the same one. */
  readonly asked: string
  /** Milliseconds since 1970; null where that was damaged. */
  readonly savedAt: number | null
  /** Title of the place, the proposal's name (empty while it has none), and how many levers it moves. */
  readonly title: string
  readonly name: string
  readonly moved: number
  /** False while nothing was made: all is as the place or its file shows it. */
  readonly made: boolean
  /** Null for a place that comes with the page. */
  readonly own: KeptOwn | null
}

/** A state to be kept, and the file that it needs. */
export interface Keepsake extends Omit<KeptState, 'savedAt' | 'own'> {
  readonly own: (KeptOwn & { readonly file: OwnFile }) | null
}

/** What is kept of the work on a place. */
export function keepsakeOf(
  scenario: Scenario,
  edit: Edit,
  rest: Pick<Keepsake, 'link' | 'asked' | 'own'>
): Keepsake {
  const { name, changes } = edit
  const moved = Object.keys(changes).length
  return { ...rest, title: scenario.title, name, moved, made: isMade(scenario, edit) }
}

/** The last moment that a date can be (ms): beyond it there is nothing to write. */
const LAST_MOMENT = 8.64e15

/** A moment as it was kept, in milliseconds since 1970; null for anything that is no date. */
export function readMoment(kept: unknown): number | null {
  return typeof kept === 'number' && Math.abs(kept) <= LAST_MOMENT ? kept : null
}

/** Reads a kept state; null when it does not say where it leads. A damaged date or name costs no more than itself. */
export function readKeptState(kept: unknown): KeptState | null {
  if (!isRecord(kept)) return null
  const { link, asked, savedAt, title, name, moved, made, own } = kept
  if (typeof link !== 'string' || typeof asked !== 'string') return null
  const file = own === null || own === undefined ? null : readOwn(own)
  if (file === undefined) return null
  return {
    link,
    asked,
    savedAt: readMoment(savedAt),
    title: textOr(title, ''),
    name: textOr(name, ''),
    moved: Number.isInteger(moved) ? Number(moved) : 0,
    made: made !== false,
    own: file,
  }
}

function readOwn(kept: unknown): KeptOwn | undefined {
  if (!isRecord(kept) || !isRecord(kept['card'])) return undefined
  const { key, card } = kept
  const { id, title, place, country, years } = card
  if (typeof key !== 'string' || typeof id !== 'string' || typeof title !== 'string') return undefined
  return {
    key,
    card: {
      id,
      title,
      place: textOr(place, title),
      country: textOr(country, 'ZZ'),
      years: textOr(years, ''),
      own: true,
    },
  }
}

const textOr = (kept: unknown, other: string): string => (typeof kept === 'string' ? kept : other)

const isRecord = (kept: unknown): kept is Record<string, unknown> => typeof kept === 'object' && kept !== null
