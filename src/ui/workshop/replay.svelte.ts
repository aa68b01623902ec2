/** One showing takes at most this long, and there are two (ms). */
const SHOWING_MS = 1600
const SHOWINGS = 2
/** The old answer stands for a moment before it changes, the new one before the next showing (ms). */
const REST_MS = 400

/** The way from one answer to another, step by step, twice; at once where a reader wants no motion. */
export class Replay {
  /** Steps that are done. */
  at = $state(0)
  readonly #steps: number
  #timer = 0

  /** @param steps from the first answer to the second (0 on). */
  constructor(steps: number) {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches || steps === 0
    this.#steps = steps
    this.at = still ? steps : 0
    if (!still) this.#show(SHOWINGS)
  }

  stop(): void {
    window.clearTimeout(this.#timer)
  }

  #show(left: number): void {
    if (left === 0) return
    this.at = 0
    const every = (SHOWING_MS - 2 * REST_MS) / this.#steps
    const step = (): void => {
      this.at++
      const isThere = this.at === this.#steps
      this.#timer = window.setTimeout(isThere ? () => this.#show(left - 1) : step, isThere ? REST_MS : every)
    }
    this.#timer = window.setTimeout(step, REST_MS)
  }
}
