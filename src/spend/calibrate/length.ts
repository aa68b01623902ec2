import { dayNumber, type Contract } from './contract.ts'
import { ascending, quantileOf } from './statistics.ts'

/** Fewer contracts with both days than this tell no length. */
const FEWEST = 10

const DAYS_A_YEAR = 365.25

export interface LengthFit {
  /** Contracts with a first and a last day (count). */
  readonly count: number
  /** Median length (years). */
  readonly median: number
  /** What the model takes: whole years, 1 to 10. */
  readonly years: number
}

/** How long contracts last; null when too few say so. A purchase of a day counts as a year, the model's shortest. */
export function fitLength(contracts: readonly Contract[]): LengthFit | null {
  const lengths = contracts.flatMap(({ start, end }) => {
    if (start === null || end === null) return []
    const days = dayNumber(end) - dayNumber(start) + 1
    return days > 0 && days < 60 * DAYS_A_YEAR ? [days / DAYS_A_YEAR] : []
  })
  if (lengths.length < FEWEST) return null
  const median = quantileOf(ascending(lengths), 0.5)
  return { count: lengths.length, median, years: Math.min(10, Math.max(1, Math.round(median))) }
}
