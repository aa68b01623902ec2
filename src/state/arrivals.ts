import { format } from '../messages/messages.svelte.ts'
import type { Scenario } from '../scenario/checked.ts'
import type { Judge } from './assumption-edits.ts'
import type { Saved } from './autosave.ts'
import { loadChecks } from './checks.ts'
import type { Keeper } from './keeper.ts'
import { holdsNumbers, openLink, readLink, type OpenLink } from './link-read.ts'
import type { Published } from './link-published.ts'
import type { LinkState } from './link.ts'
import { linkNotice } from './notice-texts.ts'
import type { Notices } from './notices.svelte.ts'
import type { Shelf } from './shelf.ts'
import type { Trips } from './trips.ts'

interface ArrivalParts {
  readonly keeper: Keeper
  readonly shelf: Shelf
  readonly trips: Trips
  readonly notices: Notices
  /** Shows a place in a state. */
  readonly arrive: (scenario: Scenario, state: LinkState) => void
  /** The digits that the link says were published of what is now shown; null when it says none. */
  readonly published: (published: Published | null) => void
  /** The link to what is shown. */
  readonly link: () => string
  readonly onOwnFile: () => void
}

/** Ways to a state: by a link, or from what the browser kept. */
export class Arrivals {
  readonly #parts: ArrivalParts

  constructor(parts: ArrivalParts) {
    this.#parts = parts
  }

  /** Goes where the page's address says, else to where the user left off, else nowhere. */
  async begin(): Promise<void> {
    const { keeper } = this.#parts
    const link = openLink(keeper.link)
    if (link) await this.#follow(link)
    else await this.#restore(keeper.load())
  }

  /** Goes where a link says. */
  async follow(link: string): Promise<void> {
    const opened = openLink(link)
    if (opened) await this.#follow(opened)
  }

  async #restore(saved: Saved | 'unreadable' | null): Promise<void> {
    const { keeper, shelf, trips, notices, onOwnFile } = this.#parts
    if (saved === null) return
    const { link: text, own = null } = saved === 'unreadable' ? { link: '' } : saved
    const { newest } = trips
    if (own && (await shelf.addOwn(own)).ok) onOwnFile()
    // The user went elsewhere while the file was checked.
    if (newest !== trips.newest) return
    const link = openLink(text)
    if (saved === 'unreadable' || !link || !shelf.has(link.place)) {
      notices.tell('restored', 'info', ({ notices: texts }) => texts.restoreFailed)
    } else if (await this.#follow(link)) {
      keeper.show(this.#parts.link(), 'replace')
      notices.tell('restored', 'info', ({ notices: texts }) => texts.restored(format().moment(saved.savedAt)))
    }
  }

  /** False when the link says nothing or its place cannot be had. */
  async #follow(link: OpenLink): Promise<boolean> {
    const { shelf, trips, notices, arrive, published: publish } = this.#parts
    const { place } = link
    if (place === '') {
      notices.tell('link', 'problem', ({ notices: texts }) => texts.linkUnreadable)
      return false
    }
    if (!shelf.has(place)) {
      notices.tell('link', 'problem', ({ notices: texts }) => texts.linkUnknownPlace(place))
      return false
    }
    const judge = holdsNumbers(link) ? loadChecks() : null
    const show = (scenario: Scenario, checks: Judge | null) => {
      const { unread, otherData, published, ...state } = readLink(scenario, link, checks)
      arrive(scenario, state)
      publish(published)
      const notice = linkNotice(unread)
      if (notice) notices.show('link', notice)
      else notices.dismiss('link')
      if (otherData) notices.tell('linkData', 'info', ({ notices: texts }) => texts.linkOtherData)
      else notices.dismiss('linkData')
    }
    return trips.visit(place, show, judge)
  }
}
