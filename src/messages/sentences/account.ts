interface Span {
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

/** What the numbers say about why a kept contract found too few bidders; none of them holds: it cannot be told. */
export type WhyUnfilled = 'noSupplier' | 'entryLow' | 'capacityFull' | 'priceAboveCeiling'

/** The kept contracts of one year, as counts, with the range of 8 in 10 futures. */
export interface AccountYear {
  readonly year: number
  /** Contracts let in all. */
  readonly contracts: Span
  /** Kept for somebody; null where it cannot be told because not one was filled. */
  readonly tried: Span | null
  readonly filled: Span
  /** Found too few bidders and were opened to all; null where it cannot be told. */
  readonly fallenBack: Span | null
  /** Part of the tried ones that found too few bidders (0–1). */
  readonly unfilledShare: Span
  /** Needs left unmet in all, as a part of the value of the year's needs (0–1). */
  readonly unmetShare: Span
  /** Futures in which anything was tried (0–1). */
  readonly triedIn: number
  readonly why: readonly WhyUnfilled[]
}
