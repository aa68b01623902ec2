import { digitsOf } from './notation.ts'

/** Short forms that `Intl` does not know. */
const SHORT: Readonly<Record<string, readonly string[]>> = { INR: ['rs'], TZS: ['tsh', 'shs', 'sh'] }

const made = new Map<string, readonly string[]>()

/**
 * What people write for a currency beside a number, in small letters, longest first: code, signs and names in the
 * page's language and in the place's.
 */
export function currencyWords(currency: string, locales: readonly string[]): readonly string[] {
  const key = [currency, ...locales].join()
  const words = made.get(key) ?? collect(currency, locales)
  made.set(key, words)
  return words
}

function collect(currency: string, locales: readonly string[]): readonly string[] {
  const written = locales.flatMap((locale) => [
    ...(['symbol', 'narrowSymbol'] as const).map((as) => nameOf(locale, currency, as, 2)),
    ...[1, 2].flatMap((count) => nameOf(locale, currency, 'name', count).split(/\s/u)),
  ])
  const words = [currency, ...written, ...(SHORT[currency] ?? [])].map((word) => word.toLowerCase())
  return [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length)
}

function nameOf(
  locale: string,
  currency: string,
  currencyDisplay: 'symbol' | 'narrowSymbol' | 'name',
  count: number
): string {
  const parts = digitsOf(locale, { style: 'currency', currency, currencyDisplay }).formatToParts(count)
  return parts.find(({ type }) => type === 'currency')?.value ?? ''
}
