import { untrack } from 'svelte'

/**
 * Follows a reactive value, but changes at most once per animation frame and then to the newest: whatever the
 * simulation sends between two frames is never drawn. Made while a component is set up.
 */
export class LatestPerFrame<T> {
  #current = $state.raw() as T
  #newest: T
  #frame = 0

  constructor(read: () => T) {
    this.#newest = untrack(read)
    this.#current = this.#newest
    $effect(() => {
      this.#newest = read()
      if (this.#newest !== untrack(() => this.#current)) this.#schedule()
    })
    $effect(() => () => cancelAnimationFrame(this.#frame))
  }

  get current(): T {
    return this.#current
  }

  #schedule(): void {
    if (this.#frame !== 0) return
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0
      this.#current = this.#newest
    })
  }
}
