import { untrack } from 'svelte'
import { axisEnd } from '../../charts/axis.ts'

/** The end of an axis that starts at 0; once there is one it stays while `frozen`. */
export class SteadyAxis {
  #end = $state(0)

  constructor(needed: () => number, frozen: () => boolean) {
    $effect.pre(() => {
      const highest = needed()
      if (frozen() && untrack(() => this.#end) > 0) return
      this.#end = axisEnd(highest)
    })
  }

  get end(): number {
    return this.#end
  }
}

/** A value as it stood before the drag that is going on. */
export class HeldWhile<T> {
  #value = $state.raw() as T

  constructor(read: () => T, held: () => boolean) {
    this.#value = untrack(read)
    $effect.pre(() => {
      const next = read()
      if (!held()) this.#value = next
    })
  }

  get value(): T {
    return this.#value
  }
}
