import type { Facts } from '../facts.ts'
import type { Spread } from '../quantile-error.ts'
import { FISCAL_METRICS, type FiscalMetric } from './totals.ts'

/** One measure of a fiscal note in one of its years, or in all of them together: a proposal less today's rules. */
interface FiscalRow {
  readonly metric: FiscalMetric
  /** Null for all years together. */
  readonly year: number | null
  readonly spread: Omit<Spread, 'error'>
}

/** The rows of a proposal: every measure year by year, then the sum of its years where it has been added up. */
export function fiscalRows(facts: Facts, policy: number): readonly FiscalRow[] {
  const { summary, fiscalYears, totals } = facts.input
  const total = totals?.proposals[policy - 1]
  return FISCAL_METRICS.flatMap((metric) => {
    const series = facts.difference(metric, policy)
    const each = fiscalYears.map((year): FiscalRow => {
      const at = summary.years.indexOf(year)
      const of = (name: keyof FiscalRow['spread']) => series?.[name][at] ?? NaN
      const spread = { p10: of('p10'), p25: of('p25'), p50: of('p50'), p75: of('p75'), p90: of('p90') }
      return { metric, year, spread }
    })
    return total ? [...each, { metric, year: null, spread: total[metric] }] : each
  })
}
