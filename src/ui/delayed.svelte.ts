/** True only after `read` has been true for `ms` without a break; false at once when it ends. Made in a component. */
export class Delayed {
  #current = $state(false)

  constructor(read: () => boolean, ms: number) {
    $effect(() => {
      if (!read()) {
        this.#current = false
        return
      }
      const timer = setTimeout(() => (this.#current = true), ms)
      return () => clearTimeout(timer)
    })
  }

  get current(): boolean {
    return this.#current
  }
}
