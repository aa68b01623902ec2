import type { MetricUnit } from '../../engine/index.ts'
import type { Language } from '../catalogue.ts'
import { GAP, shareDecimals } from '../format.ts'
import type { AnalysisMessages } from './index.ts'

/** How a measure's numbers are written; a ratio to the usual price is written as a share of it. */
export interface Scale {
  readonly unit: 'share' | 'money' | 'number'
  /** ISO 4217 code of the place's money. */
  readonly currency: string
}

interface Ends {
  readonly p10: number
  readonly p90: number
}

const UNITS: Readonly<Record<MetricUnit, Scale['unit']>> = {
  share: 'share',
  ratio: 'share',
  currency: 'money',
  count: 'number',
}

/** How a measure of this unit is written. */
export function scaleOf(unit: MetricUnit, currency: string): Scale {
  return { unit: UNITS[unit], currency }
}

/** Both ends of a change with their signs and without a unit, at the same precision: `['+9', '+19']`. */
export function changeEnds(language: Language, scale: Scale, { p10, p90 }: Ends): readonly [string, string] {
  const write = (value: number) => signed(language, scale, value, p90 - p10)
  return [write(p10), write(p90)]
}

/** A change with its unit: "+9 to +19 pts". */
export function changeText(language: Language, words: AnalysisMessages, scale: Scale, ends: Ends): string {
  const text = bareChange(language, words, scale, ends)
  return scale.unit === 'share' && text !== GAP ? words.compare.points(text) : text
}

/** "In 8 of 10 futures the change is +9 to +19 percentage points." */
export function changeSentence(language: Language, words: AnalysisMessages, scale: Scale, ends: Ends) {
  const { range, rangeNarrow, pointsSaid } = words.compare
  const [low, high] = changeEnds(language, scale, ends)
  const unit = (text: string) => (scale.unit === 'share' ? pointsSaid(text) : text)
  return low === high ? rangeNarrow(unit(low)) : range(low, unit(high))
}

function bareChange(language: Language, words: AnalysisMessages, scale: Scale, ends: Ends): string {
  // Exactly nothing is no rounded number.
  if (ends.p10 === 0 && ends.p90 === 0) return '0'
  const [low, high] = changeEnds(language, scale, ends)
  return low === high ? low : words.compare.to(low, high)
}

/** One value of a change with its sign, as precise as a range of this width allows. */
export function signed({ format }: Language, { unit, currency }: Scale, value: number, width: number) {
  switch (unit) {
    case 'share':
      return format.points(value, width)
    case 'money':
      return `${value > 0 ? '+' : ''}${format.money(value, currency)}`
    case 'number':
      return `${value > 0 ? '+' : ''}${format.decimal(value, digitsOf(width))}`
  }
}

/** A range of levels: "16–27%". */
export function levelText({ format }: Language, { unit, currency }: Scale, { p10, p90 }: Ends): string {
  if (unit === 'share') return p10 === 0 && p90 === 0 ? format.chosenShare(0) : format.range(p10, p90)
  if (unit === 'money') return format.moneyRange(p10, p90, currency)
  const [low, high] = [p10, p90].map((value) => format.decimal(value, digitsOf(p90 - p10)))
  return low === high ? (low ?? '') : `${low}–${high}`
}

/** Where one future lands. */
export function valueText({ format }: Language, { unit, currency }: Scale, value: number): string {
  if (unit === 'share') return format.chosenShare(value)
  return unit === 'money' ? format.money(value, currency) : format.decimal(value, 1)
}

/** A figure for files: as precise as on screen, shares in percent. */
export function fileFigure({ unit }: Scale, value: number, width: number): number {
  if (unit === 'share') return Number((100 * value).toFixed(shareDecimals(width))) + 0
  return Number(value.toPrecision(unit === 'money' ? 2 : 4)) + 0
}

function digitsOf(width: number): number {
  if (width > 20) return 0
  return width > 2 ? 1 : 2
}
