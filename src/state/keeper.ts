import type { Address } from './address.ts'
import { Autosave, type FormerState, type Kept, type SaveOutcome, type Store } from './autosave.ts'
import type { Keepsake, KeptOwn, KeptState, OwnFile } from './kept-state.ts'

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
  /** What the state asked from which the next one will have grown. */
  #before: string | null = null

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

  /** What was kept, newest first. */
  load(): Kept {
    return this.#autosave.load()
  }

  /** The text of a kept file; null when it is not there any more. */
  file({ key }: KeptOwn): OwnFile | null {
    return this.#autosave.file(key)
  }

  /** The kept file that a link was made with: of those that had the place's id, the one with the link's mark of the data. */
  ownFor(place: string, link: string): KeptOwn | null {
    const mark = markIn(link)
    if (mark === null) return null
    const isIt = ({ link: kept, own }: KeptState) => own?.card.id === place && markIn(kept) === mark
    return this.load().states.find(isIt)?.own ?? null
  }

  /** What a version of the page before the list had kept. */
  former(): FormerState | 'unreadable' | null {
    return this.#autosave.former()
  }

  /** Puts among the kept states what a version before the list had kept, in its place; without a state it is forgotten. */
  replaceFormer(state: Keepsake | null, savedAt: number | null = null): void {
    // The room that it takes may be needed for what takes its place.
    this.#autosave.forgetFormer()
    if (state) this.#autosave.save(state, { before: null, now: savedAt })
  }

  /** Forgets a kept state. */
  remove({ asked }: KeptState): void {
    this.#autosave.remove(asked)
  }

  /** The state at hand came from elsewhere: what is kept next grows out of it, and leaves all others as they are. */
  arrived(asked: string): void {
    this.#before = asked
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

  /** Shows the link and keeps the state for next time, with the user's own file that it needs. */
  keep(state: Keepsake, how: 'push' | 'replace'): SaveOutcome {
    this.show(state.link, how)
    const outcome = this.#autosave.save(state, { before: this.#before, now: this.#now() })
    this.#before = state.asked
    return outcome
  }
}

/** The mark of the model and of the place's data at the end of a link that the page wrote. */
const markIn = (link: string): string | null => /\/(v=[0-9a-f]{4})$/.exec(link)?.[1] ?? null
