import { format } from '../messages/messages.svelte.ts'
import type { Scenario } from '../scenario/checked.ts'
import type { Judge } from './assumption-edits.ts'
import { loadChecks } from './checks.ts'
import type { Keeper } from './keeper.ts'
import type { KeptState } from './kept-state.ts'
import { holdsNumbers, openLink } from './link-open.ts'
import { readLink } from './link-read.ts'
import type { Published } from './link-published.ts'
import type { LinkState } from './link.ts'
import { fileNotice, linkNotice, otherDataNotice } from './notice-texts.ts'
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
  /** Places of the user's own have come or gone. */
  readonly onOwnFile: () => void
}

/** Ways to a state: by a link, or from what the browser kept. */
export class Arrivals {
  readonly #parts: ArrivalParts

  constructor(parts: ArrivalParts) {
    this.#parts = parts
  }

  /** Goes where the page's address says, else to where the user left off, else nowhere. Kept files are places again. */
  async begin(): Promise<void> {
    const { keeper, onOwnFile } = this.#parts
    await this.#takeFormer()
    const { states, damaged } = keeper.load()
    for (const { own } of states.toReversed()) if (own) this.#expect(own)
    if (states.some(({ own }) => own)) onOwnFile()
    if (openLink(keeper.link)) await this.follow(keeper.link)
    else await this.#restore(states[0] ?? null, damaged)
  }

  /** Goes where a link says. False when it says nothing or its place cannot be had, of which a notice tells. */
  async follow(text: string): Promise<boolean> {
    const link = openLink(text)
    if (!link) return false
    const { keeper, shelf, trips, notices, arrive, published: publish } = this.#parts
    if (link.place === '') {
      notices.tell('link', 'problem', ({ notices: texts }) => texts.linkUnreadable)
      return false
    }
    const own = keeper.ownFor(link.place, text)
    const place = own ? this.#expect(own) : link.place
    if (!shelf.has(place)) {
      notices.tell('link', 'problem', ({ notices: texts }) => texts.linkUnknownPlace(place))
      return false
    }
    const judge = holdsNumbers(link) ? loadChecks() : null
    const show = (scenario: Scenario, checks: Judge | null) => {
      const { unread, otherData, published, model, ...state } = readLink(scenario, link, checks)
      arrive(scenario, state)
      publish(published)
      const notice = linkNotice(unread)
      if (notice) notices.show('link', notice)
      else notices.dismiss('link')
      // With the digits as published the page shows what they are now, and how far apart both are.
      if (otherData && !published) notices.show('linkData', otherDataNotice(model))
      else notices.dismiss('linkData')
    }
    return trips.visit(place, show, judge)
  }

  /** Goes back to a kept state, as a step that Back undoes. */
  async returnTo({ asked }: KeptState): Promise<void> {
    const { keeper, link } = this.#parts
    keeper.leave(link())
    if (await this.follow(asked)) keeper.show(link(), 'push')
  }

  async #restore(newest: KeptState | null, damaged: boolean): Promise<void> {
    const { keeper, shelf, notices, link } = this.#parts
    const place = openLink(newest?.link ?? '')?.place
    if (!newest || place === undefined || !shelf.has(place)) {
      if (newest || damaged) notices.tell('restored', 'info', ({ notices: texts }) => texts.restoreFailed)
      return
    }
    if (!(await this.follow(newest.link))) return
    const { savedAt } = newest
    keeper.show(link(), 'replace')
    notices.tell('restored', 'info', ({ notices: texts }) =>
      [
        savedAt === null ? texts.restoredPlain : texts.restored(format().moment(savedAt)),
        ...(damaged ? [texts.restoredPartly] : []),
      ].join(' ')
    )
  }

  #expect(own: NonNullable<KeptState['own']>): string {
    const { keeper, shelf } = this.#parts
    return shelf.expect(own, () => keeper.file(own))
  }

  /** Takes over what a version of the page before the list of states had kept. */
  async #takeFormer(): Promise<void> {
    const { keeper, shelf, notices } = this.#parts
    const former = keeper.former()
    if (former === null) return
    if (former === 'unreadable') {
      keeper.replaceFormer(null)
      notices.tell('restored', 'info', ({ notices: texts }) => texts.restoreFailed)
      return
    }
    const { link, savedAt, own: file } = former
    const opened = file && (await shelf.addOwn(file))
    if (opened && !opened.ok) {
      // It stays where it is: the next version of the page, or the next connection, may open it.
      notices.show('file', fileNotice(opened))
      return
    }
    const place = openLink(link)?.place ?? ''
    const own = opened ? shelf.ownOf(opened.scenario.id) : null
    const title = own?.card.title ?? shelf.cards.find(({ id }) => id === place)?.title ?? place
    keeper.replaceFormer({ link, asked: link, title, name: '', moved: 0, made: true, own }, savedAt)
  }
}
