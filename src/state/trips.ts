import type { Scenario } from '../scenario/checked.ts'
import type { Judge } from './assumption-edits.ts'
import { fileNotice, uncheckedNotice } from './notice-texts.ts'
import type { Notices } from './notices.svelte.ts'
import { OwnRefused, type Shelf } from './shelf.ts'

/** Ways to other places, of which only the newest is ever arrived at. */
export class Trips {
  readonly #shelf: Shelf
  readonly #notices: Notices
  #newest = 0

  constructor(shelf: Shelf, notices: Notices) {
    this.#shelf = shelf
    this.#notices = notices
  }

  /** Number of the newest trip, to tell later whether another has begun since. */
  get newest(): number {
    return this.#newest
  }

  /** Gives up the trip under way, if any. */
  cancel(): void {
    this.#newest++
  }

  /**
   * Brings a place here and hands it over, at once when it is loaded already. False when it did not arrive: a newer
   * trip began, or its file cannot be had, of which a notice tells.
   *
   * @param judge on its way when the trip is about numbers that must be judged on arrival.
   */
  async visit(
    id: string,
    handOver: (scenario: Scenario, judge: Judge | null) => void,
    judge: Promise<Judge> | null = null
  ): Promise<boolean> {
    const trip = ++this.#newest
    let scenario: Scenario
    try {
      scenario = this.#shelf.peek(id) ?? (await this.#shelf.open(id))
    } catch (thrown) {
      if (trip !== this.#newest) return false
      if (thrown instanceof OwnRefused) this.#notices.show('place', fileNotice(thrown.why))
      else this.#notices.tell('place', 'problem', ({ notices }) => notices.scenarioMissing(`${id}.json`))
      return false
    }
    const checks = judge && (await judge.catch(() => null))
    if (trip !== this.#newest) return false
    if (judge && !checks) {
      this.#notices.show('place', uncheckedNotice)
      return false
    }
    this.#notices.dismiss('place')
    handOver(scenario, checks)
    return true
  }
}
