import type { Coverage } from './coverage.ts'

/** Futures `first` to `first + count − 1` of the policies at these indexes of the job. */
export interface Chunk {
  readonly policies: readonly number[]
  readonly first: number
  readonly count: number
  /** How often it was given out. */
  readonly attempt: number
}

/** Hands out the futures that are missing, in order, so that the first ones are complete first. */
export interface Plan {
  /** The next chunk, with at most as many futures as `size` says for that many policies; null when all are given out. */
  next(size: (policies: number) => number): Chunk | null
  finish(chunk: Chunk): void
  /** Takes back a chunk that was lost: it is the next to be given out. */
  giveBack(chunk: Chunk): void
  /** Futures that are in for every policy, without a gap from the first. */
  prefix(): number
  /** Futures that are in, with or without gaps. */
  done(): number
}

/** @param coverages what is in for each policy, by its index in the job; shared, so a late block of an older plan counts. */
export function createPlan(
  coverages: ReadonlyMap<number, Coverage>,
  runs: number,
  workers: number = 1
): Plan {
  const returned: Chunk[] = []
  let cursor = 0
  let outstanding = 0

  const prefix = (): number => {
    let shortest = runs
    for (const coverage of coverages.values()) shortest = Math.min(shortest, coverage.prefix)
    return shortest
  }

  /** Chunks get smaller at the end, so that no worker waits long for the last one. */
  const fairPart = (left: number): number => (workers === 1 ? left : Math.ceil(left / (2 * workers)))

  return {
    next(size) {
      const again = returned.pop()
      if (again) return { ...again, attempt: again.attempt + 1 }
      cursor = Math.max(cursor, prefix())
      if (cursor >= runs) return null
      const policies: number[] = []
      let end = runs
      for (const [index, coverage] of coverages) {
        if (coverage.prefix <= cursor) policies.push(index)
        else end = Math.min(end, coverage.prefix)
      }
      const first = cursor
      cursor = Math.min(end, first + Math.max(1, Math.min(size(policies.length), fairPart(runs - first))))
      outstanding += cursor - first
      return { policies, first, count: cursor - first, attempt: 1 }
    },
    finish(chunk) {
      outstanding -= chunk.count
    },
    giveBack(chunk) {
      returned.push(chunk)
      returned.sort((a, b) => b.first - a.first)
    },
    prefix,
    done: () => Math.max(prefix(), cursor - outstanding),
  }
}
