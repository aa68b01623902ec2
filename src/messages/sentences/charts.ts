import type { Language } from '../catalogue.ts'
import type { Chance } from './chance.ts'
import { dotsCaption } from './dots.ts'
import { whoseShare } from './measure.ts'
import { rangeSentence, type Range } from './range.ts'

/** "Family farms’ share of spending in 2018" */
export function dotsTitle(language: Language, metric: string, year: number): string {
  const { format, messages } = language
  const { who, by } = whoseShare(language, metric)
  const measure = { owner: who.owner, year: format.year(year) }
  return by === 'value' ? messages.charts.valueTitle(measure) : messages.charts.countTitle(measure)
}

/** "Family farms’ share of spending, year by year" */
export function timeTitle(language: Language, metric: string): string {
  const { charts } = language.messages
  const { who, by } = whoseShare(language, metric)
  return by === 'value' ? charts.valueTimeTitle(who.owner) : charts.countTimeTitle(who.owner)
}

/** "target 20%" */
export function targetText(language: Language, target: number): string {
  return language.messages.charts.target(language.format.chosenShare(target))
}

export interface DotsSummaryInput {
  readonly metric: string
  readonly year: number
  readonly target: number
  /** The 20 dots, lowest first. */
  readonly dots: ArrayLike<number>
  readonly above: number
  readonly chance: Chance
  readonly range: Range
  readonly today: Range
}

/** The dot chart in words, for those who cannot see it. */
export function dotsSummary(language: Language, input: DotsSummaryInput): string {
  const { format, messages } = language
  const { dots, range, today } = input
  const [low, high] = format.ends(dots[0] ?? 0, dots[dots.length - 1] ?? 0)
  return messages.charts.dotsSummary({
    title: dotsTitle(language, input.metric, input.year),
    low,
    high,
    passed: dotsCaption(language, input),
    range: rangeSentence(language, range),
    today: messages.charts.todayLands(format.range(today.p10, today.p90)),
  })
}

export interface TimeSummaryInput {
  readonly metric: string
  readonly years: readonly number[]
  /** 80% range of the proposal in the first and last year, and of today's rules in the last. */
  readonly first: Range
  readonly last: Range
  readonly todayLast: Range
}

/** The chart over the years in words. */
export function timeSummary(language: Language, input: TimeSummaryInput): string {
  const { format, messages } = language
  const span = ({ p10, p90 }: Range): string => format.range(p10, p90)
  return messages.charts.timeSummary({
    title: timeTitle(language, input.metric),
    from: format.year(input.years[0] ?? 0),
    to: format.year(input.years.at(-1) ?? 0),
    first: span(input.first),
    last: span(input.last),
    today: span(input.todayLast),
  })
}
