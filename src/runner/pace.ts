const CHUNK_MS = 20
const FIRST_RUNS = 4
const MOST_RUNS = 500
/** A first look is waited for: chunks are smaller until it is there. */
const FIRST_CHUNK_MS = 10
const FIRST_PREVIEW_MS = 8
const PREVIEW_EVERY_MS = 250
/** Counts at which previews are drawn: few, so that a policy's summaries are found again in the cache. */
const PREVIEW_COUNTS = [8, 32, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000]
const FIRST_PREVIEW_COUNT = 200

/** A first chunk that might take longer than this has a single future (ms). */
const LONG_FIRST_MS = 5000

/** How many futures make a chunk of about 20 ms: few at first, then from the time that the last ones took. */
export interface Pace {
  /** @param hurried when a first look is waited for: half as long. */
  size(policies: number, hurried?: boolean): number
  observe(milliseconds: number, futures: number): void
  /** Milliseconds that so many futures of one policy should take, or might take on a slow computer when none has been timed. */
  expect(futures: number): number
  /** Milliseconds that a future of one policy takes; null when none has been timed. */
  readonly measuredMs: number | null
}

/** @param slowMs how long a future of one policy might take, as long as none has been timed (ms). */
export function createPace(chunkMs: number = CHUNK_MS, slowMs = 0): Pace {
  let msPerFuture = 0
  return {
    size(policies, hurried = false) {
      if (!(msPerFuture > 0))
        return FIRST_RUNS * slowMs > LONG_FIRST_MS ? 1 : Math.ceil(FIRST_RUNS / policies)
      return Math.min(
        MOST_RUNS,
        Math.max(
          1,
          Math.round((hurried ? Math.min(chunkMs, FIRST_CHUNK_MS) : chunkMs) / (msPerFuture * policies))
        )
      )
    },
    observe(milliseconds, futures) {
      const sample = Math.max(milliseconds, 0.001) / futures
      msPerFuture = msPerFuture > 0 ? 0.6 * msPerFuture + 0.4 * sample : sample
    },
    expect: (futures) => (msPerFuture || slowMs) * futures,
    get measuredMs() {
      return msPerFuture > 0 ? msPerFuture : null
    },
  }
}

/** When previews were last drawn, in milliseconds of one clock. */
export interface PreviewState {
  readonly startedAt: number
  /** Time and futures of the last preview; `count` 0 before the first. */
  readonly shownAt: number
  readonly count: number
}

/**
 * The number of futures to preview now, or 0 for none yet. The first preview comes with 200 futures, or after
 * 8 ms with at least 8; the next ones with more, at most every 250 ms.
 */
export function previewCount(state: PreviewState, prefix: number, now: number): number {
  const due =
    state.count === 0 ? now - state.startedAt >= FIRST_PREVIEW_MS : now - state.shownAt >= PREVIEW_EVERY_MS
  if (!due && !(state.count === 0 && prefix >= FIRST_PREVIEW_COUNT)) return 0
  const count = PREVIEW_COUNTS.findLast((step) => step <= prefix) ?? 0
  return count > state.count ? count : 0
}
