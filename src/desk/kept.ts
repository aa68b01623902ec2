import { createStore, delMany, entries, set, clear } from 'idb-keyval'

/** A place of the user's own, kept in this browser. */
export interface KeptPlace {
  readonly id: string
  readonly title: string
  /** The scenario file. */
  readonly text: string
  /** Milliseconds since 1970; null where that was damaged. */
  readonly keptAt: number | null
}

/** The user's own places, kept on this device and nowhere else. Every call rejects where the browser keeps nothing. */
export interface KeptPlaces {
  list(): Promise<readonly KeptPlace[]>
  keep(place: KeptPlace): Promise<void>
  remove(id: string): Promise<void>
  removeAll(): Promise<void>
}

export function createKeptPlaces(): KeptPlaces {
  const store = () => createStore('spendshift-places', 'places')
  return {
    async list() {
      const all = await entries<string, unknown>(store())
      return all
        .flatMap(([, value]) => readKeptPlace(value) ?? [])
        .sort((a, b) => (b.keptAt ?? 0) - (a.keptAt ?? 0) || a.id.localeCompare(b.id))
    },
    keep: (place) => set(place.id, place, store()),
    remove: (id) => delMany([id], store()),
    removeAll: () => clear(store()),
  }
}

/** The last moment that a date can be (ms). */
const LAST_MOMENT = 8.64e15

/** A kept place as it is read; null for what an older page or another program left there. A damaged date costs no place. */
export function readKeptPlace(value: unknown): KeptPlace | null {
  if (typeof value !== 'object' || value === null) return null
  const { id, title, text, keptAt } = value as Record<string, unknown>
  if (typeof id !== 'string' || typeof title !== 'string' || typeof text !== 'string') return null
  const isDate = typeof keptAt === 'number' && Math.abs(keptAt) <= LAST_MOMENT
  return { id, title, text, keptAt: isDate ? keptAt : null }
}
