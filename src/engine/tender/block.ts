/** Tenders that are drawn together before they are let: enough to keep each loop small and hot. */
export const BLOCK = 256

/**
 * What no policy changes about a block of tenders, a column for each: everyone meets the same tender and the same luck.
 * Letting it changes nothing of it, so that it can be let again under another policy.
 */
export interface Block {
  /** Number of the tender within its year and category, which keys its stream. */
  readonly index: Int32Array
  /** Value of a tender carried over from last year (currency), or 0 for a new need. */
  readonly carried: Float64Array
  /** Value over the category's usual contract length (currency at the benchmark). */
  readonly value: Float64Array
  /** A: appeal to bidders (1 = average). */
  readonly appeal: Float64Array
  /** Uniform numbers that decide in-house delivery, reservation, failure and lots. */
  readonly inHouseLuck: Float64Array
  readonly reserveLuck: Float64Array
  readonly failureLuck: Float64Array
  readonly lotLuck: Float64Array
  /** Where each tender's stream stands, two words each. */
  readonly streams: Int32Array
}

/** @param size tenders that it has room for (count, at most `BLOCK`). */
export function createBlock(size = BLOCK): Block {
  const column = () => new Float64Array(size)
  return {
    index: new Int32Array(size),
    carried: column(),
    value: column(),
    appeal: column(),
    inHouseLuck: column(),
    reserveLuck: column(),
    failureLuck: column(),
    lotLuck: column(),
    streams: new Int32Array(2 * size),
  }
}
