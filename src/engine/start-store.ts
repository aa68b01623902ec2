import type { Start } from './start.ts'

/** Memory that keys, tables and the objects about them take beside the numbers of a start (bytes). */
const OVERHEAD_BYTES = 300

const BYTES_PER_CHARACTER = 2

/** Starts of futures, kept for other policies of the same futures. Belongs to one thread. */
export interface StartStore {
  /** Starts of futures that have all in common but their number. */
  of(context: string): Starts
  /** Memory taken (bytes). */
  readonly bytes: number
}

export interface Starts {
  get(run: number): Start | undefined
  /** Keeps a start, if there is room for it. The start belongs to the store from then on. */
  keep(run: number, start: Start): void
}

interface Context {
  readonly key: string
  readonly runs: Map<number, Start>
  bytes: number
}

/**
 * A store that never takes more than `maxBytes`. What was used longest ago goes first, a context as a whole; within one
 * the futures that came first stay, since they are shown first, and a store that let them go for later ones would hold
 * none of them when it is asked again in the same order.
 */
export function createStartStore(maxBytes: number): StartStore {
  const contexts = new Map<string, Context>()
  let bytes = 0

  const touch = (context: Context): void => {
    contexts.delete(context.key)
    contexts.set(context.key, context)
  }

  const empty = (context: Context): void => {
    contexts.delete(context.key)
    bytes -= context.bytes
    context.bytes = 0
    context.runs.clear()
  }

  const makeRoom = (wanted: number, but: Context): boolean => {
    if (but.bytes + wanted > maxBytes) return false
    for (const context of contexts.values()) {
      if (bytes + wanted <= maxBytes) break
      if (context !== but) empty(context)
    }
    return true
  }

  const keep = (context: Context, run: number, start: Start): void => {
    const own = context.bytes === 0 ? OVERHEAD_BYTES + BYTES_PER_CHARACTER * context.key.length : 0
    const wanted = own + OVERHEAD_BYTES + start.numbers.byteLength + start.counts.byteLength
    if (context.runs.has(run) || !makeRoom(wanted, context)) return
    if (own > 0) touch(context)
    context.runs.set(run, start)
    context.bytes += wanted
    bytes += wanted
  }

  return {
    of(key) {
      let context: Context = { key, runs: new Map(), bytes: 0 }
      // An empty context is not in the store: another of the same key may have been begun meanwhile.
      const current = (): Context => (context.bytes > 0 ? context : (context = contexts.get(key) ?? context))
      if (current().bytes > 0) touch(context)
      return {
        get: (run) => current().runs.get(run),
        keep: (run, start) => keep(current(), run, start),
      }
    },
    get bytes() {
      return bytes
    },
  }
}
