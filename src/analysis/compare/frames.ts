/** How many futures are played one after the other. */
export const FRAMES = 20

/** A proposal against today's rules in the first futures. */
export interface SoFar {
  /** Futures in which both have a number. */
  readonly played: number
  readonly ahead: number
  readonly behind: number
}

/**
 * Futures that are shown one at a time: the first ones, in the order in which they were drawn, which is as good as any
 * drawing of them by lot.
 *
 * @param policies the measure future by future, today's rules first.
 * @returns for each future the value under each policy; at most `FRAMES`.
 */
export function framesOf(policies: readonly Float64Array[]): readonly (readonly number[])[] {
  const count = Math.min(FRAMES, policies[0]?.length ?? 0)
  return Array.from({ length: count }, (_, future) => policies.map((values) => values[future] ?? NaN))
}

/** How each proposal did against today's rules in the first `played` frames; strictly above is ahead. */
export function soFar(frames: readonly (readonly number[])[], played: number): readonly SoFar[] {
  const seen = frames.slice(0, played)
  const proposals = Math.max(0, (frames[0]?.length ?? 0) - 1)
  return Array.from({ length: proposals }, (_, proposal) => {
    const differences = seen
      .map((frame) => (frame[proposal + 1] ?? NaN) - (frame[0] ?? NaN))
      .filter((difference) => !Number.isNaN(difference))
    return {
      played: differences.length,
      ahead: differences.filter((difference) => difference > 0).length,
      behind: differences.filter((difference) => difference < 0).length,
    }
  })
}
