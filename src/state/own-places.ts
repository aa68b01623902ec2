import type { Scenario } from '../scenario/checked.ts'
import type { TownFacts } from '../scenario/town.ts'
import { fileNotice } from './notice-texts.ts'
import type { Notices } from './notices.svelte.ts'
import type { Shelf } from './shelf.ts'
import { TEMPLATE, townText } from './town-door.ts'
import type { Trips } from './trips.ts'

interface Surroundings {
  readonly shelf: Shelf
  readonly trips: Trips
  readonly notices: Notices
  /** There is one more place. */
  readonly listed: () => void
  /** Shows a place. */
  readonly moveTo: (scenario: Scenario) => void
}

/** Opens places of the user's own: files, and a town told by a few facts. */
export class OwnPlaces {
  readonly #around: Surroundings

  constructor(around: Surroundings) {
    this.#around = around
  }

  /** False when it is not shown: it was refused, or the user went elsewhere. */
  async openFile(text: string, name: string): Promise<boolean> {
    const { shelf, trips, notices, listed, moveTo } = this.#around
    const { newest } = trips
    const opened = await shelf.addOwn({ name, text })
    if (!opened.ok) {
      notices.show('file', fileNotice(opened))
      return false
    }
    const { title } = opened.scenario
    listed()
    // The user went elsewhere while the file was checked: it waits among the places.
    if (newest !== trips.newest) return false
    trips.cancel()
    moveTo(opened.scenario)
    notices.tell('file', 'info', (messages) => messages.notices.fileOpened(title))
    return true
  }

  async openTown(facts: TownFacts): Promise<boolean> {
    const { name, text } = townText(await this.#around.shelf.open(TEMPLATE), facts)
    return this.openFile(text, name)
  }
}
