import type { TradeMeasure } from '../../../analysis/trade/measures.ts'
import { moreIsBetter } from '../../../analysis/trade/measures.ts'
import type { AnalysisMessages } from '../../../messages/analysis/index.ts'
import type { Format } from '../../../messages/format.ts'

type Words = AnalysisMessages['reach']['trade']

/** Wide enough for whole points and percents. */
const WIDE = 1

/** An axis of a measure: its name, and the unit where ticks do not show it. */
export const axisTitle = (words: Words, measure: TradeMeasure): string =>
  measure === 'share' ? `${words.measures.share} (${words.points})` : words.measures[measure]

/** A tick of a measure's axis; as fine as the tick itself is. */
export function tickText(format: Format, measure: TradeMeasure, value: number): string {
  const isWhole = Math.abs(100 * value - Math.round(100 * value)) < 1e-6
  const width = isWhole ? WIDE : 0
  if (measure === 'share') return format.points(value, width)
  return measure === 'cost' ? format.change(value, width) : format.share(value, width)
}

export const isLessBetter = (measure: TradeMeasure, side: 'above' | 'below'): boolean =>
  !moreIsBetter(measure, { side })
