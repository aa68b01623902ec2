import type { LeverId } from '../../engine/index.ts'
import type { NumberKind } from '../../messages/numbers/read-number.ts'
import { leverUnit } from './lever-info.ts'

/** How a lever's number is written in its box: shares and ratios as percent, everything else as it is. */
export interface LeverScale {
  /** What is typed into the box. */
  readonly kind: NumberKind
  /** Box figures for one unit of the lever. */
  readonly factor: number
  /** Stands before the figure, such as a currency sign. */
  readonly before: string
  /** Stands after the figure, such as `%`. */
  readonly after: string
}

/** A share in its box. */
export const PERCENT: LeverScale = { kind: 'percent', factor: 100, before: '', after: '%' }

/** Reads the scale off the lever's unit. */
export function scaleOf(
  id: LeverId,
  currency: string,
  locale: string,
  words: { days: string; years: string }
): LeverScale {
  switch (leverUnit(id)) {
    case 'share':
    case 'ratio':
      return PERCENT
    case 'currency':
      return { kind: 'money', factor: 1, before: currencySign(currency, locale), after: '' }
    case 'days':
      return { kind: 'days', factor: 1, before: '', after: words.days }
    case 'years':
      return { kind: 'years', factor: 1, before: '', after: words.years }
    case 'switch':
      return { kind: 'plain', factor: 1, before: '', after: '' }
  }
}

/** Without the dust of binary fractions: 0.30000000000000004 is 0.3. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

function currencySign(currency: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
  return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? ''
}
