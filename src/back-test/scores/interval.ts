/** The part of futures outside the 80% range. */
const OUTSIDE = 0.2

/**
 * Interval score of an 80% range: its width, and ten times the distance by which it misses what was observed
 * (Gneiting & Raftery 2007, equation 43). Small is good; wide ranges pay for their width.
 */
export function intervalScore(low: number, high: number, observed: number): number {
  const missed = Math.max(0, low - observed, observed - high)
  return high - low + (2 / OUTSIDE) * missed
}
