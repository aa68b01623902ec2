import type { Scenario } from '../scenario/checked.ts'
import { defaultEdit, FULL_RUNS } from './edit.ts'
import { sizeNotice } from './notice-texts.ts'
import type { Question } from './simulator.svelte.ts'
import type { Notices } from './notices.svelte.ts'

/** Says once of a place that is large how long a future takes, and that fewer are played. */
export class SizeNote {
  readonly #notices: Notices
  #told: Scenario | null = null

  constructor(notices: Notices) {
    this.#notices = notices
  }

  /** @param futureMs how long a future takes, under all policies of the question (ms). */
  tell(scenario: Scenario, { runs, preview }: Question, futureMs: number): void {
    if (preview || runs >= FULL_RUNS || this.#told === scenario || runs !== defaultEdit(scenario).runs) return
    this.#told = scenario
    this.#notices.show('size', sizeNotice({ runs, futureMs }))
  }

  /** The place is another one now. */
  forget(): void {
    this.#told = null
    this.#notices.dismiss('size')
  }
}
