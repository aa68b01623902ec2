import type { Terms } from '../terms.ts'

/** The most lots that one tender becomes. */
export const MAX_LOTS = 8

/** Lots of a tender of this value: as many as it holds of the lot size, if it is large enough to be split. */
export function lotsOf(terms: Terms, value: number): number {
  if (!(terms.lotSize > 0 && value > terms.lotAbove)) return 1
  return Math.min(MAX_LOTS, Math.max(1, Math.ceil(value / terms.lotSize)))
}
