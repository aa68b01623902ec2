import type { Report } from '../reach/report.ts'
import type { Goal } from '../reach/goal.ts'
import type { Valued } from './dominance.ts'

/** What can be weighed against each other. */
export const TRADE_MEASURES = ['share', 'chance', 'cost', 'largest', 'unfilled'] as const

export type TradeMeasure = (typeof TRADE_MEASURES)[number]

/** Most that the part of needs left unmet may rise (0–1): what is not bought is no saving. */
const MOST_UNMET = 0.01

/** The middle of one measure as a report shows it: change of the share, chance of the goal, extra cost, largest group, unfilled. */
function middleOf(report: Report, measure: TradeMeasure): number {
  switch (measure) {
    case 'share':
      return report.change.p50
    case 'chance':
      return report.hits / report.runs
    case 'cost':
      return report.cost.p50
    case 'largest':
      return report.largest.p50
    case 'unfilled':
      return report.unfilled?.p50 ?? 0
  }
}

/** Whether more of a measure is better. */
export function moreIsBetter(measure: TradeMeasure, { side }: Pick<Goal, 'side'>): boolean {
  return measure === 'chance' || (measure === 'share' && side === 'above')
}

/** A report as objectives to be made small. */
export function valuedOf(report: Report, measures: readonly TradeMeasure[], goal: Goal): Valued {
  return {
    objectives: measures.map((measure) => {
      const middle = middleOf(report, measure)
      return moreIsBetter(measure, goal) ? -middle : middle
    }),
    violation: Math.max(0, report.unmetChange.p50 - MOST_UNMET),
  }
}
