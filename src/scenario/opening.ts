/** Middle eight of ten futures, and the middle one; null where there is no number. */
type Range = readonly [p10: number | null, p50: number | null, p90: number | null]

/** The futures of one set of rules in the year asked about: what dots and words need of them. */
export interface OpeningFutures {
  /** The twenty that stand for all, lowest first. */
  readonly dots: readonly number[]
  /** How many lie above the target. */
  readonly above: number
  /** How many have a number. */
  readonly numbers: number
}

/**
 * The answer of a place as it opens, in few numbers: simulated beforehand, with all futures, so that the page need not be
 * empty until its own are there. Seven digits: more than is ever shown.
 */
export interface Opening {
  /** Fingerprint of the place, `@`, the model's version. */
  readonly of: string
  /** Fingerprint of the golden run that it was made beside; a test holds it. */
  readonly golden?: string
  readonly runs: number
  readonly focus: { readonly metric: string; readonly year: number; readonly target: number }
  /** Today's rules, then the proposal. */
  readonly futures: readonly OpeningFutures[]
  /** The measure asked about, year by year: under today's rules, under the proposal, and the paired difference. */
  readonly byYear: readonly Readonly<Record<string, readonly (number | null)[]>>[]
  /** The other measures on the first screen in that year, in the same order; the last number is how often the proposal is ahead. */
  readonly others: Readonly<Record<string, readonly [Range, Range, Range, number | null]>>
}
