import { leverInYear, type LeverId, type Setting } from '../../engine/index.ts'
import type { Language } from '../../messages/catalogue.ts'
import { leverValueText } from '../../messages/lever-words.ts'

/** A lever's dated changes in words: "Step by step: 30% from 2012, 45% from 2026." */
export function datesText(
  language: Language,
  id: LeverId,
  setting: Setting,
  today: number,
  currency: string
): string {
  const { levers } = language.messages.explore
  const { constant } = language.messages.pages.timeline
  const value = (number: number) => leverValueText(language, id, number, currency)
  const year = (number: number) => language.format.year(number)
  if (typeof setting === 'number') return constant(value(setting), value(today))
  if ('steps' in setting) {
    const [first, ...others] = setting.steps
    if (first && others.length === 0) return constant(value(first.value), value(today))
    return levers.steps(setting.steps.map((step) => [value(step.value), year(step.year)]))
  }
  const { from, to, startYear, endYear } = setting
  if (startYear === endYear) return levers.jump(value(from), value(to), year(startYear))
  return levers.ramp(value(from), year(startYear), value(to), year(endYear))
}

/** The years in which a setting changes. */
export function changeYears(setting: Setting): readonly number[] {
  if (typeof setting === 'number') return []
  return 'steps' in setting
    ? setting.steps.map(({ year }) => year)
    : [...new Set([setting.startYear, setting.endYear])]
}

/** A line on the time axis (0–1 across, 0–1 up): flat within a year's steps, sloping where the lever ramps. */
export interface LeverLine {
  readonly path: string
  readonly marks: readonly { readonly x: number; readonly y: number }[]
}

/**
 * Draws a setting over the years.
 *
 * @param top the value at the top of the strip.
 */
export function leverLine(
  setting: Setting,
  years: readonly number[],
  top: number,
  width: number,
  height: number
): LeverLine {
  const [first = 0, last = first] = [years[0], years.at(-1)]
  const span = Math.max(1, last - first)
  const x = (year: number) => (width * (year - first)) / span
  const y = (value: number) => height * (1 - (top > 0 ? value / top : 0))
  const sudden = suddenYears(setting)
  const points: string[] = []
  years.forEach((year, at) => {
    const value = leverInYear(setting, year)
    const before = at === 0 ? value : leverInYear(setting, years[at - 1] ?? year)
    if (sudden.has(year) && before !== value) points.push(`L${x(year).toFixed(1)} ${y(before).toFixed(1)}`)
    points.push(`${at === 0 ? 'M' : 'L'}${x(year).toFixed(1)} ${y(value).toFixed(1)}`)
  })
  const marks = changeYears(setting)
    .filter((year) => year >= first && year <= last)
    .map((year) => ({ x: x(year), y: y(leverInYear(setting, year)) }))
  return { path: points.join(''), marks }
}

/** Years in which a setting jumps, rather than arriving in a straight line. */
function suddenYears(setting: Setting): ReadonlySet<number> {
  if (typeof setting === 'number') return new Set()
  if ('steps' in setting)
    return new Set(setting.steps.filter(({ line = false }) => !line).map(({ year }) => year))
  return new Set(setting.startYear === setting.endYear ? [setting.startYear] : [])
}

/** The highest value a setting takes. */
export function highest(setting: Setting, years: readonly number[]): number {
  return Math.max(0, ...years.map((year) => leverInYear(setting, year)))
}
