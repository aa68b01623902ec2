/** Which futures of one policy are in: a prefix without gaps, and blocks that came early. */
export interface Coverage {
  /** Futures 0 to `prefix` − 1 are all in. */
  readonly prefix: number
  add(first: number, count: number): void
}

export function createCoverage(): Coverage {
  let prefix = 0
  let early: { first: number; end: number }[] = []
  return {
    get prefix() {
      return prefix
    },
    add(first, count) {
      early.push({ first, end: first + count })
      early.sort((a, b) => a.first - b.first)
      for (const block of early) if (block.first <= prefix) prefix = Math.max(prefix, block.end)
      early = early.filter((block) => block.end > prefix)
    },
  }
}
