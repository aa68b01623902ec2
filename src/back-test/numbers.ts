import type { TargetResult } from './report.ts'

/** Writes the numbers of a target: always the same text, whatever the machine's languages. */
export interface Numbers {
  readonly value: (value: number) => string
  readonly range: (low: number, high: number) => string
  /** A distance between two values. */
  readonly distance: (value: number) => string
}

/** @param currency of the place (ISO 4217). */
export function numbersOf(unit: TargetResult['unit'], currency: string): Numbers {
  if (unit === 'share') {
    return {
      value: (value) => `${percent(value)}%`,
      range: (low, high) => `${join(percent(low), percent(high))}%`,
      distance: (value) => (percent(value) === '1' ? '1 point' : `${percent(value)} points`),
    }
  }
  if (unit === 'currency') {
    return {
      value: (value) => money(currency, [value]),
      range: (low, high) => money(currency, [low, high]),
      distance: (value) => money(currency, [value]),
    }
  }
  const plain = unit === 'ratio' ? (value: number) => value.toFixed(2) : count
  return { value: plain, range: (low, high) => join(plain(low), plain(high)), distance: plain }
}

const join = (low: string, high: string): string =>
  low === high ? low : low.startsWith('−') ? `${low} to ${high}` : `${low}–${high}`

const withMinus = (text: string): string => text.replace('-', '−')

/** What is less is written 0. */
const SMALLEST_PERCENT = 1e-4

/** A share as per cent, without the sign: 27, 3.8, 0.002. */
function percent(share: number): string {
  const value = 100 * share
  const size = Math.abs(value)
  if (size < SMALLEST_PERCENT) return '0'
  if (size < 0.1) return withMinus(String(Number(value.toPrecision(1))))
  return withMinus(String(Number(value.toFixed(size >= 9.95 ? 0 : 1))))
}

const SCALES = [
  [1e9, ' billion'],
  [1e6, ' million'],
  [1e3, ' thousand'],
  [1, ''],
] as const

/** Amounts in the scale of the largest, to three figures: `BRL 2.1–5.43 million`. */
function money(currency: string, amounts: readonly number[]): string {
  const largest = Math.max(...amounts.map(Math.abs))
  const [unit, word] = SCALES.find(([size]) => largest >= 0.9995 * size) ?? [1, '']
  const figures = largest / unit
  const digits = figures >= 99.95 ? 0 : figures >= 9.995 ? 1 : 2
  const [low = '', high = low] = amounts.map((amount) =>
    withMinus(String(Number((amount / unit).toFixed(digits))))
  )
  return `${currency} ${join(low, high)}${word}`
}

const count = (value: number): string =>
  withMinus(Math.abs(value) < 99.5 ? String(Number(value.toFixed(1))) : grouped(Math.round(value)))

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')
