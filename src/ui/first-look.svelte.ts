import { Delayed } from './delayed.svelte.ts'
import type { ResultView } from './result.ts'

/** A result that is so near is waited for in silence: words that come and go cannot be read. */
const SOON_MS = 300

interface Looks {
  /** What words are made of. */
  readonly result: ResultView | null
  /** The newest futures. */
  readonly look: ResultView | null
}

/**
 * Whether words must wait: the newest futures are too few to speak of, and the words at hand answer an earlier question.
 * While something is dragged the words follow the hand a moment later instead. Made in a component.
 */
export class FirstLook {
  readonly #looks: () => Looks
  readonly #late: Delayed

  constructor(looks: () => Looks, dragging: () => boolean) {
    this.#looks = looks
    this.#late = new Delayed(() => {
      const { result, look } = looks()
      return result !== look && !dragging()
    }, SOON_MS)
  }

  get current(): boolean {
    const { result, look } = this.#looks()
    return look !== result && (result === null || this.#late.current)
  }
}
