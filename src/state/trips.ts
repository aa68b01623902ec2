import type { Scenario } from '../scenario/index.ts'
import { brokenNotice } from './notice-texts.ts'
import type { Notices } from './notices.svelte.ts'
import type { Opened, Shelf } from './shelf.ts'

/** Ways to other places, of which only the newest is ever arrived at. */
export class Trips {
  readonly #shelf: Shelf
  readonly #notices: Notices
  #newest = 0

  constructor(shelf: Shelf, notices: Notices) {
    this.#shelf = shelf
    this.#notices = notices
  }

  /** Gives up the trip under way, if any. */
  cancel(): void {
    this.#newest++
  }

  /**
   * Brings a place here and hands it over, at once when it is loaded already. False when it did not arrive: a newer
   * trip began, or its file is missing or broken, of which a notice tells.
   */
  async visit(id: string, handOver: (scenario: Scenario) => void): Promise<boolean> {
    const trip = ++this.#newest
    const atHand = this.#shelf.peek(id)
    let opened: Opened
    try {
      opened = atHand ? { ok: true, scenario: atHand } : await this.#shelf.open(id)
    } catch {
      if (trip === this.#newest) {
        this.#notices.tell('place', 'problem', ({ notices }) => notices.scenarioMissing(`${id}.json`))
      }
      return false
    }
    if (trip !== this.#newest) return false
    if (!opened.ok) {
      this.#notices.show('place', brokenNotice(opened.file, opened.problems))
      return false
    }
    this.#notices.dismiss('place')
    handOver(opened.scenario)
    return true
  }
}
