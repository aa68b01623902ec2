import { createStore, delMany, entries, set, clear } from 'idb-keyval'

/** A place of the user's own, kept in this browser. */
export interface KeptPlace {
  readonly id: string
  readonly title: string
  /** The scenario file. */
  readonly text: string
  /** Milliseconds since 1970. */
  readonly keptAt: number
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
        .flatMap(([, value]) => (isKept(value) ? [value] : []))
        .sort((a, b) => b.keptAt - a.keptAt || a.id.localeCompare(b.id))
    },
    keep: (place) => set(place.id, place, store()),
    remove: (id) => delMany([id], store()),
    removeAll: () => clear(store()),
  }
}

/** What an older page or another program left there is passed over. */
function isKept(value: unknown): value is KeptPlace {
  if (typeof value !== 'object' || value === null) return false
  const { id, title, text, keptAt } = value as Record<string, unknown>
  return [id, title, text].every((each) => typeof each === 'string') && typeof keptAt === 'number'
}
