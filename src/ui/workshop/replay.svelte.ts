/** One showing takes at most this long, and there are two (ms). */
const SHOWING_MS = 1600
const SHOWINGS = 2
/** The old answer stands for a moment before it changes, the new one before the next showing (ms). */
const REST_MS = 400

/** Discs of ten as they go from one answer to another, twice; at once where a reader wants no motion. */
export class Replay {
  /** Discs filled now (0–10). */
  filled = $state(0)
  #timer = 0

  constructor(from: number, to: number) {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches || from === to
    this.filled = still ? to : from
    if (!still) this.#show(from, to, SHOWINGS)
  }

  stop(): void {
    window.clearTimeout(this.#timer)
  }

  #show(from: number, to: number, left: number): void {
    if (left === 0) return
    this.filled = from
    const steps = Math.abs(to - from)
    const every = (SHOWING_MS - 2 * REST_MS) / steps
    const step = (): void => {
      this.filled += Math.sign(to - from)
      const isThere = this.filled === to
      this.#timer = window.setTimeout(
        isThere ? () => this.#show(from, to, left - 1) : step,
        isThere ? REST_MS : every
      )
    }
    this.#timer = window.setTimeout(step, REST_MS)
  }
}
