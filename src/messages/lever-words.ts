import { leverById, type LeverId } from '../engine/index.ts'
import type { Language } from './catalogue.ts'
import { SCALE_STARTS } from './lever-facts.ts'

/** A lever's value with its unit: `30%`, `R$17.600`, `60 days`, `+2 years`, `on`. */
export function leverValueText(language: Language, id: LeverId, value: number, currency: string): string {
  const { format, messages } = language
  const { units, yes, no } = messages.chrome.lever
  switch (leverById(id).unit) {
    case 'share':
    case 'ratio':
      return format.chosenShare(value)
    case 'currency':
      return format.exactMoney(value, currency)
    case 'days':
      return units.days(value, format.decimal(value))
    case 'years':
      return value === 0 ? units.noMoreYears : units.moreYears(value, format.decimal(value))
    case 'switch':
      return value === 0 ? no : yes
  }
}

/** The word for a lever's value on its scale: "none", "strong", "higher" (than today). */
export function leverWord(language: Language, id: LeverId, value: number, today: number): string {
  const words = language.messages.levers[id].scale
  const starts = SCALE_STARTS[id]
  const index =
    starts === 'versusToday' ? 1 + Math.sign(value - today) : starts.findLastIndex((start) => value >= start)
  return words[Math.max(0, index)] ?? ''
}
