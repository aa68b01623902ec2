/** Milliseconds that each future is shown: long enough to be followed, as Hullman et al. (2015) tested. */
export const USUAL_MS = 500
export const SLOW_MS = 1000

/** Shows one future after the other. It never starts by itself. */
export class Player {
  /** Futures shown so far: 0 before the first. */
  #at = $state(0)
  #playing = $state(false)
  #slow = $state(false)
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #count: () => number

  /** @param count how many futures there are. */
  constructor(count: () => number) {
    this.#count = count
  }

  get at(): number {
    return this.#at
  }
  get playing(): boolean {
    return this.#playing
  }
  get slow(): boolean {
    return this.#slow
  }
  set slow(slow: boolean) {
    this.#slow = slow
  }
  get ended(): boolean {
    return this.#at >= this.#count()
  }

  /** Plays on from where it is; from the start when all were shown. */
  play(): void {
    if (this.ended) this.#at = 0
    this.#playing = true
    this.#next()
  }

  pause(): void {
    clearTimeout(this.#timer)
    this.#playing = false
  }

  toggle(): void {
    if (this.#playing) this.pause()
    else this.play()
  }

  /** Goes to a future by its number, counted from 1, and stays there. */
  goTo(at: number): void {
    this.pause()
    this.#at = Math.max(0, Math.min(this.#count(), at))
  }

  step(by: 1 | -1): void {
    this.goTo(this.#at + by)
  }

  #next(): void {
    clearTimeout(this.#timer)
    this.#at++
    if (this.ended) this.#playing = false
    else this.#timer = setTimeout(() => this.#next(), this.#slow ? SLOW_MS : USUAL_MS)
  }
}
