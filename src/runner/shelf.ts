import { type Coverage, createCoverage } from './coverage.ts'

const MAX_BYTES = 64 * 2 ** 20

/** Which policies' futures the collector holds, and how many of each: the last ones used, as far as memory allows. */
export interface Shelf {
  /**
   * Makes room for the futures of these policies.
   *
   * @returns what is in for each, and the keys that had to go.
   */
  take(keys: readonly string[], room: Room, pinned: ReadonlySet<string>): Taken
  /** Notes futures that came in; false for those of policies no longer held, or for which there is no room. */
  record(key: string, first: number, count: number): boolean
  clear(): void
}

export interface Room {
  readonly runs: number
  readonly bytesPerRun: number
}

export interface Taken {
  readonly coverages: readonly Coverage[]
  readonly drop: readonly string[]
}

interface Entry extends Room {
  readonly coverage: Coverage
}

/** @param maxBytes of all futures held; exceeded only by what is pinned or taken at once. */
export function createShelf(maxBytes: number = MAX_BYTES): Shelf {
  const entries = new Map<string, Entry>()

  return {
    take(keys, { runs, bytesPerRun }, pinned) {
      const coverages = keys.map((key) => {
        const known = entries.get(key)
        const coverage = known?.coverage ?? createCoverage()
        // Set anew, so that the first entry is always the one not used for longest.
        entries.delete(key)
        entries.set(key, { coverage, runs: Math.max(runs, known?.runs ?? 0), bytesPerRun })
        return coverage
      })
      let bytes = 0
      for (const entry of entries.values()) bytes += entry.runs * entry.bytesPerRun
      const drop: string[] = []
      for (const [key, entry] of entries) {
        if (bytes <= maxBytes) break
        if (keys.includes(key) || pinned.has(key)) continue
        entries.delete(key)
        bytes -= entry.runs * entry.bytesPerRun
        drop.push(key)
      }
      return { coverages, drop }
    },
    record(key, first, count) {
      const entry = entries.get(key)
      if (!entry || first >= entry.runs) return false
      entry.coverage.add(first, Math.min(count, entry.runs - first))
      return true
    },
    clear: () => entries.clear(),
  }
}
