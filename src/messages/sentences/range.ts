import type { Language } from '../catalogue.ts'

/** The 80% range: 1 in 10 futures lie below `p10`, 1 in 10 above `p90`. */
export interface Range {
  readonly p10: number
  readonly p90: number
}

/** "8 of 10 futures land between 16% and 27%." */
export function rangeSentence(language: Language, { p10, p90 }: Range): string {
  const [low, high] = language.format.ends(p10, p90)
  const { range, rangeNarrow } = language.messages.results
  return low === high ? rangeNarrow(low) : range(low, high)
}

/** "today’s rules 0–2%" */
export function todayRange(language: Language, { p10, p90 }: Range): string {
  return language.messages.results.todayRange(language.format.range(p10, p90))
}

/** A range of changes with their signs: "+1% to +4%". */
export function changeRange(language: Language, { p10, p90 }: Range): string {
  const { format, messages } = language
  const [low, high] = [format.change(p10, p90 - p10), format.change(p90, p90 - p10)]
  return low === high ? low : messages.results.between(low, high)
}

/** A range of sums of money with their signs: "−€1m to +€1.8m"; one sum where both ends are written alike. */
export function moneyChange({ format, messages }: Language, { p10, p90 }: Range, currency: string): string {
  const signed = (money: number) => `${money > 0 ? '+' : ''}${format.money(money, currency)}`
  const [low, high] = [signed(p10), signed(p90)]
  return low === high ? low : messages.results.between(low, high)
}

/** Below this width a range of counts shows a decimal. */
const WHOLE_COUNTS_ABOVE = 10

/** A range of counts with their signs: "+12 to +40". */
export function countChange({ format, messages }: Language, { p10, p90 }: Range): string {
  const digits = p90 - p10 > WHOLE_COUNTS_ABOVE ? 0 : 1
  const signed = (count: number) => {
    const text = format.decimal(count, digits)
    return count > 0 && text !== format.decimal(0, digits) ? `+${text}` : text.replace(/^−(0)$/, '$1')
  }
  const [low, high] = [signed(p10), signed(p90)]
  return low === high ? low : messages.results.between(low, high)
}
