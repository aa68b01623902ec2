/** The part of `localStorage` that is used. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What is kept: the link to the state, and the file it needs when that is the user's own. */
export interface Saved {
  readonly link: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
  readonly own?: { readonly name: string; readonly text: string }
}

export type SaveOutcome = 'saved' | 'blocked' | 'full'

const KEY = 'spendshift.session'
const VERSION = 1

/** Keeps the last state in the browser. Nothing here throws: the page works without it. */
export class Autosave {
  readonly #store: Store | null

  /** @param store null when the browser lets the page keep nothing. */
  constructor(store: Store | null) {
    this.#store = store
  }

  /** What was kept; null when there is nothing, `unreadable` when it is damaged or of another version. */
  load(): Saved | 'unreadable' | null {
    try {
      const text = this.#store?.getItem(KEY) ?? null
      if (text === null) return null
      return checked(JSON.parse(text)) ?? 'unreadable'
    } catch {
      return 'unreadable'
    }
  }

  save(saved: Saved): SaveOutcome {
    if (!this.#store) return 'blocked'
    try {
      this.#store.setItem(KEY, JSON.stringify({ version: VERSION, ...saved }))
      return 'saved'
    } catch (thrown) {
      return thrown instanceof Error && /quota/i.test(`${thrown.name} ${thrown.message}`) ? 'full' : 'blocked'
    }
  }

  clear(): void {
    try {
      this.#store?.removeItem(KEY)
    } catch {
      // What cannot be removed could not be kept either.
    }
  }
}

/** The page's `localStorage`, or null where even asking for it is refused. */
export function browserStore(page: Window): Store | null {
  try {
    return page.localStorage
  } catch {
    return null
  }
}

function checked(json: unknown): Saved | null {
  if (typeof json !== 'object' || json === null) return null
  const { version, link, savedAt, own } = json as Record<string, unknown>
  if (version !== VERSION || typeof link !== 'string' || typeof savedAt !== 'number') return null
  if (own === undefined) return { link, savedAt }
  if (typeof own !== 'object' || own === null) return null
  const { name, text } = own as Record<string, unknown>
  return typeof name === 'string' && typeof text === 'string' ? { link, savedAt, own: { name, text } } : null
}
