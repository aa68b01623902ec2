import type { Address } from './address.ts'
import { Autosave, type Saved, type SaveOutcome, type Store } from './autosave.ts'

export interface KeeperParts {
  readonly address: Address
  readonly store: Store | null
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Where the state is kept outside the page: the address, for Back and for sharing, and the browser's store. */
export class Keeper {
  readonly #address: Address
  readonly #autosave: Autosave
  readonly #now: () => number
  /** The link as last read or written: what the session itself wrote is not news. */
  #known: string

  constructor({ address, store, now }: KeeperParts) {
    this.#address = address
    this.#autosave = new Autosave(store)
    this.#now = now
    this.#known = address.hash()
  }

  /** The full address of a link. */
  fullLink(link: string): string {
    return `${this.#address.page}#${link}`
  }

  /** The link that the page was opened with, or that was last read or written. */
  get link(): string {
    return this.#known
  }

  /** Calls `listener` with each link that comes from outside; returns how to stop. */
  listen(listener: (link: string) => void): () => void {
    return this.#address.onChange(() => {
      const link = this.#address.hash()
      if (link === this.#known) return
      this.#known = link
      listener(link)
    })
  }

  /** What was kept last time. */
  load(): Saved | 'unreadable' | null {
    const saved = this.#autosave.load()
    if (saved === 'unreadable') this.#autosave.clear()
    return saved
  }

  /** Gives the state that is about to be left an address, so that Back returns to it. */
  leave(link: string): void {
    if (this.#known === '') this.show(link, 'replace')
  }

  show(link: string, how: 'push' | 'replace'): void {
    if (link === this.#known) return
    this.#known = link
    this.#address.write(link, how)
  }

  /** Shows the link and keeps it for next time, with the user's own file that it needs. */
  keep(link: string, how: 'push' | 'replace', own: Saved['own'] | null): SaveOutcome {
    this.show(link, how)
    return this.#autosave.save({ link, savedAt: this.#now(), ...(own && { own }) })
  }
}
