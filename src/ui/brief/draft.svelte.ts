import { BLOCK_IDS, type BlockId } from '../../brief/types.ts'
import { plainText } from '../../state/edit.ts'

/** What can be switched on and off: the blocks, and the annex after them. */
export type Switch = Exclude<BlockId, 'earlier'> | 'annex'

/** A comparison is begun and ended where the earlier version is chosen. */
export const SWITCHES: readonly Switch[] = [...BLOCK_IDS.filter((id) => id !== 'earlier'), 'annex']

interface Kept {
  readonly title: string
  readonly notes: string
  /** Switches set otherwise than usual. */
  readonly switched: readonly Switch[]
}

const KEY = 'spendshift.brief'
const VERSION = 1
const NOTHING: Kept = { title: '', notes: '', switched: [] }
const usuallyOn = (which: Switch): boolean => which !== 'annex'

/**
 * What the author adds to the brief of a place: title, notes, which blocks. Kept in this browser under one key, place by
 * place, and in no link. Where storage is blocked it lasts as long as the page.
 */
export class Draft {
  readonly #place: () => string
  #all: Readonly<Record<string, Kept>> = $state.raw(load())

  /** @param place id of the place that is open. */
  constructor(place: () => string) {
    this.#place = place
  }

  get title(): string {
    return this.#kept.title
  }
  set title(title: string) {
    this.#put({ title: plainText(title.slice(0, 120)) })
  }

  get notes(): string {
    return this.#kept.notes
  }
  set notes(notes: string) {
    this.#put({ notes: plainText(notes.slice(0, 4000)) })
  }

  isOn(which: BlockId | 'annex'): boolean {
    return which === 'earlier' || usuallyOn(which) !== this.#kept.switched.includes(which)
  }

  turn(which: Switch, on: boolean): void {
    const others = this.#kept.switched.filter((each) => each !== which)
    this.#put({ switched: on === usuallyOn(which) ? others : [...others, which] })
  }

  get #kept(): Kept {
    return this.#all[this.#place()] ?? NOTHING
  }

  #put(change: Partial<Kept>): void {
    this.#all = { ...this.#all, [this.#place()]: { ...this.#kept, ...change } }
    try {
      localStorage.setItem(KEY, JSON.stringify({ version: VERSION, places: this.#all }))
    } catch {
      // Blocked or full: the brief on screen holds what was typed, and its files do.
    }
  }
}

function load(): Readonly<Record<string, Kept>> {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as {
      version?: unknown
      places?: unknown
    } | null
    if (kept?.version !== VERSION || typeof kept.places !== 'object' || kept.places === null) return {}
    return Object.fromEntries(
      Object.entries(kept.places).flatMap(([place, value]) => {
        const read = checked(value)
        return read ? [[place, read]] : []
      })
    )
  } catch {
    return {}
  }
}

function checked(value: unknown): Kept | null {
  if (typeof value !== 'object' || value === null) return null
  const { title, notes, switched } = value as Record<string, unknown>
  if (typeof title !== 'string' || typeof notes !== 'string' || !Array.isArray(switched)) return null
  return {
    title: plainText(title),
    notes: plainText(notes),
    switched: SWITCHES.filter((each) => switched.includes(each)),
  }
}
