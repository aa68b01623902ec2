import type { Report, Span } from '../../analysis/reach/report.ts'
import type { TradeMeasure } from '../../analysis/trade/measures.ts'
import type { Language } from '../catalogue.ts'
import { displayUnit } from '../format.ts'
import { toParts, type Part } from '../rich.ts'
import { chanceOf } from '../sentences/chance.ts'
import { hitText } from './reach-sentences.ts'
import type { AnalysisMessages } from './index.ts'

type Words = AnalysisMessages['reach']['trade']

/**
 * What an alternative brings and what it takes, always both: "gains 8 points (5 to 11) and raises the bill by 1 to 3%".
 *
 * @param measures what else is weighed: each is named after the share and the cost.
 */
export function tradeSentence(
  language: Language,
  words: Words,
  report: Report,
  measures: readonly TradeMeasure[]
): readonly Part[] {
  const gain = shareText(language, words, report.change)
  const cost = costText(language, words, report.cost)
  const others = measures.flatMap((measure) => alsoText(language, words, report, measure))
  return toParts(others.reduce((sentence, also) => words.more(sentence, also), words.both(gain, cost)))
}

function shareText({ format }: Language, words: Words, { p10, p50, p90 }: Span): string {
  const width = p90 - p10
  if (Math.abs(p50) < displayUnit(width) / 2) return words.keeps
  const plain = (value: number): string => format.points(value, width).replace(/^\+/, '')
  if (p50 < 0) return words.loses(words.middle(plain(-p50), plain(-p90), plain(-p10)))
  return words.gains(words.middle(plain(p50), plain(p10), plain(p90)))
}

function costText({ format }: Language, words: Words, { p10, p90 }: Span): string {
  const unit = displayUnit(p90 - p10) / 2
  const text = (value: number): string => format.change(Math.abs(value), p90 - p10).replace(/^\+/, '')
  if (Math.abs(p10) < unit && Math.abs(p90) < unit) return words.costsSame
  if (p10 >= -unit) return words.costsMore(words.from(text(Math.max(0, p10)), text(p90)))
  if (p90 <= unit) return words.costsLess(words.from(text(Math.min(0, p90)), text(p10)))
  return words.costsEither(text(p10), text(p90))
}

function alsoText(
  language: Language,
  words: Words,
  report: Report,
  measure: TradeMeasure
): readonly string[] {
  const { format } = language
  switch (measure) {
    case 'share':
    case 'cost':
      return []
    case 'chance':
      return [words.chance(hitText(language, report))]
    case 'largest':
      return [words.largest(format.range(report.largest.p10, report.largest.p90))]
    case 'unfilled':
      return report.unfilled ? [words.unfilled(format.range(report.unfilled.p10, report.unfilled.p90))] : []
  }
}

/** One measure of a report as a cell: its range. */
export function measureText(language: Language, report: Report, measure: TradeMeasure): string {
  const { format, messages } = language
  const between = (low: string, high: string): string =>
    low === high ? low : messages.results.between(low, high)
  switch (measure) {
    case 'share': {
      const { p10, p90 } = report.change
      return between(format.points(p10, p90 - p10), format.points(p90, p90 - p10))
    }
    case 'cost': {
      const { p10, p90 } = report.cost
      return between(format.change(p10, p90 - p10), format.change(p90, p90 - p10))
    }
    case 'chance':
      return tenthsText(messages, report)
    case 'largest':
      return format.range(report.largest.p10, report.largest.p90)
    case 'unfilled':
      return report.unfilled ? format.range(report.unfilled.p10, report.unfilled.p90) : '–'
  }
}

/** "8 of 10" */
function tenthsText({ explore }: Language['messages'], { hits, runs }: Report): string {
  const { outOfTen } = explore.chart
  const { kind, k } = chanceOf(hits, runs)
  return kind === 'outOfTen' ? outOfTen.outOfTen(k) : outOfTen[kind]
}

/** One measure of a report as a range to draw: its middle and its ends. */
export function measureSpan(report: Report, measure: TradeMeasure): Span {
  switch (measure) {
    case 'share':
      return report.change
    case 'cost':
      return report.cost
    case 'chance':
      return {
        p10: report.hits / report.runs,
        p50: report.hits / report.runs,
        p90: report.hits / report.runs,
      }
    case 'largest':
      return report.largest
    case 'unfilled':
      return report.unfilled ?? { p10: 0, p50: 0, p90: 0 }
  }
}
