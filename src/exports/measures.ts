import type { DifferenceSummary, MetricUnit, SeriesSummary } from '../engine/index.ts'
import type { Facts } from '../brief/facts.ts'
import { yearsText } from '../brief/fiscal/fiscal.ts'
import { naiveSums } from '../brief/fiscal/naive.ts'
import { fiscalRows } from '../brief/fiscal/rows.ts'
import { metricName } from '../messages/metric-names.ts'

/** The statistics that every file gives: the range of 8 of 10 futures, of half of them, and the middle one. */
export const QUANTILES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const

/** One measure in one year under one policy, or a proposal's difference from today's rules. */
export interface MeasureRow {
  /** Name of the policy. */
  readonly policy: string
  readonly measure: string
  readonly id: string
  readonly unit: MetricUnit
  readonly year: number
  /** Null where no future has a number. */
  readonly quantiles: readonly (number | null)[]
  /** Share of futures ahead of today's rules; only of differences of which any future has a number. */
  readonly ahead: number | null
}

/** Every measure in every year under every policy. */
export function measureRows(facts: Facts): readonly MeasureRow[] {
  return facts.input.summary.policies.flatMap(({ metrics }, policy) =>
    Object.entries(metrics).flatMap(([id, series]) => rowsOf(facts, policyName(facts, policy), id, series))
  )
}

/** Each proposal less today's rules. */
export function differenceRows(facts: Facts): readonly MeasureRow[] {
  return facts.input.summary.differences.flatMap(({ metrics }, index) =>
    Object.entries(metrics).flatMap(([id, series]) =>
      rowsOf(facts, policyName(facts, index + 1), id, series, series)
    )
  )
}

/** A line of the fiscal note: a proposal less today's rules, in one of its years or in all of them together. */
interface NoteRow extends Omit<MeasureRow, 'year' | 'ahead'> {
  /** "2028", or "2026–2031" for all of them. */
  readonly years: string
}

/** The fiscal note of every proposal; the naive sum is one number and has no range. */
export function noteRows(facts: Facts): readonly NoteRow[] {
  const { fiscalYears, words } = facts.input
  const all = yearsText(facts)
  return facts.proposals.flatMap(({ policy }) => {
    const name = policyName(facts, policy)
    const measured = fiscalRows(facts, policy).map(({ metric, year, spread }) => ({
      ...{ policy: name, measure: words.fiscal.columns[metric], id: metric },
      unit: facts.difference(metric, policy)?.unit ?? 'currency',
      years: year === null ? all : String(year),
      quantiles: QUANTILES.map((quantile) => numberOrGap(spread[quantile])),
    }))
    const sums = naiveSums(facts, policy, fiscalYears) ?? []
    const naive = [...sums.entries()].map(([at, sum]) => naiveRow(name, String(fiscalYears[at] ?? ''), sum))
    const total = sums.reduce((sum, each) => sum + each, 0)
    return [...measured, ...naive, ...(sums.length > 1 ? [naiveRow(name, all, total)] : [])]
  })

  function naiveRow(policy: string, years: string, sum: number): NoteRow {
    const quantiles = QUANTILES.map((quantile) => (quantile === 'p50' ? rounded(sum) : null))
    return { policy, measure: words.fiscal.naive, id: 'naive', unit: 'currency', years, quantiles }
  }
}

/** "Today's rules", "A · What they did". */
export function policyName(facts: Facts, policy: number): string {
  const { document } = facts.input.words
  const proposal = facts.proposals[policy - 1]
  return proposal ? document.proposal(proposal.letter, proposal.name) : document.today
}

function rowsOf(
  facts: Facts,
  policy: string,
  id: string,
  series: SeriesSummary,
  difference?: DifferenceSummary
): readonly MeasureRow[] {
  const { language, scenario, summary } = facts.input
  const groupName = (group: string) => scenario.groups.find((each) => each.id === group)?.name ?? group
  const measure = metricName(language, id, groupName)
  return summary.years.map((year, at) => ({
    ...{ policy, measure, id, unit: series.unit, year },
    quantiles: QUANTILES.map((name) => numberOrGap(series[name][at])),
    ahead: numberOrGap(difference?.ahead[at]),
  }))
}

/** Rounded; null where there is no number. */
export function numberOrGap(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : rounded(value)
}

/** Six significant digits: more than any range holds, and no dust of binary fractions. */
export function rounded(value: number): number {
  return Number(value.toPrecision(6)) + 0
}
