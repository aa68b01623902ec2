/**
 * How often time is counted (ms). Time is counted in ticks of the page's own timer and never read from a clock: while the
 * computer sleeps, the tab is frozen, or the page itself is held up, no tick comes, and the worker is not blamed for it.
 */
const TICK_MS = 250

/** Counts how long a worker has kept silent while something is wanted of it. */
export interface Silence {
  /** Counts from now on, until `rest`. */
  watch(): void
  rest(): void
  /** The worker gave a sign of life: the count begins anew. */
  readonly broken: () => void
  /** Milliseconds of silence so far. */
  readonly ms: number
}

/** @param onTick called after each tick while watching. */
export function createSilence(onTick: () => void): Silence {
  let timer: ReturnType<typeof setInterval> | undefined
  let ms = 0
  return {
    watch() {
      if (timer !== undefined) return
      ms = 0
      timer = setInterval(() => {
        ms += TICK_MS
        onTick()
      }, TICK_MS)
    },
    rest() {
      clearInterval(timer)
      timer = undefined
    },
    broken() {
      ms = 0
    },
    get ms() {
      return ms
    },
  }
}
