import { exp } from '../../calibration/exact.ts'
import type { Ranged } from './bid-fit.ts'
import type { CategoryFit } from './category-fit.ts'
import type { Contract } from './contract.ts'
import type { GroupFit } from './group-fit.ts'
import type { CalibrationReport, CategoryReport, GroupReport, ValueSummary } from './report.ts'
import { ascending, quantileOf, sum } from './statistics.ts'
import { lawMean, type ValueFit } from './value-fit.ts'

/** @param whole value of all contracts (currency). */
export function categoryReport(fit: CategoryFit, whole: number): CategoryReport {
  const { category, values, bids, prices, length, tendersPerYear } = fit
  const { id, name, labels, labelCount, contracts } = category
  return {
    id,
    name,
    labels,
    labelCount,
    contracts: contracts.length,
    value: contracts.reduce((sum, { value }) => sum + value, 0) / whole,
    contractsPerYear: shown(fit),
    tendersPerYear,
    values: describeValues(values, contracts),
    bids: bids && { basis: bids.basis, ...bids.fit },
    prices: prices && { basis: prices.basis, ...prices.fit },
    contractYears: length && { basis: length.basis, count: length.fit.count, median: length.fit.median },
  }
}

/** Tenders a year less those that no file shows. */
function shown({ tendersPerYear: { value, low, high }, published, taken }: CategoryFit): Ranged {
  const part = published * taken
  return { value: value * part, low: low * part, high: high * part }
}

export function describeValues(fit: ValueFit, contracts: readonly Contract[]): ValueFit & ValueSummary {
  const values = contracts.map(({ value }) => value)
  return {
    ...fit,
    median: quantileOf(ascending(values), 0.5),
    mean: sum(values) / values.length,
    lawMedian: exp(fit.mu),
    lawMean: lawMean(fit),
  }
}

export const groupReport = ({ group, suppliers, byCount, byValue, limit }: GroupFit): GroupReport => ({
  ...group,
  suppliers,
  byCount,
  byValue,
  contractLimit: limit,
})

/** Most procedures listed. */
const MOST = 12

/** The file's own procedures, the most common first. */
export function procedureShares(contracts: readonly Contract[]): CalibrationReport['procedures'] {
  const known = contracts.filter(({ procedure }) => procedure !== '')
  const whole = known.reduce((sum, { value }) => sum + value, 0)
  const counts = new Map<string, { count: number; value: number }>()
  for (const { procedure, value } of known) {
    const sum = counts.get(procedure) ?? { count: 0, value: 0 }
    counts.set(procedure, { count: sum.count + 1, value: sum.value + value })
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m.count - n.count || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([procedure, { count, value }]) => ({
      procedure,
      byCount: count / known.length,
      byValue: whole > 0 ? value / whole : 0,
    }))
}
