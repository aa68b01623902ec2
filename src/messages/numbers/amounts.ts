import { digitsOf, notationOf, type Notation } from './notation.ts'

/** Amounts of money as the place writes them, with the currency's sign where the page's language puts it. */
export interface Amounts {
  /** Two significant figures: `R$1,4m`, `₹2 crore`. */
  money(value: number, currency: string): string
  moneyRange(low: number, high: number, currency: string): string
  /** To the unit: `R$17.600`, `₹20,00,000`. */
  exactMoney(value: number, currency: string): string
  /** Digits without the currency, for a box beside its sign: up to two decimals. */
  amount(value: number, currency: string): string
}

/** XXX is the code for no currency: its amounts are plain numbers. */
const inCurrency = (currency: string): Intl.NumberFormatOptions =>
  currency === 'XXX' ? {} : { style: 'currency', currency }

const TWO_FIGURES = { maximumSignificantDigits: 2, signDisplay: 'negative' } as const
/** From the largest: what an amount is told in where lakh and crore are. */
const INDIAN = [
  { from: 1e12, word: ' lakh crore' },
  { from: 1e7, word: ' crore' },
  { from: 1e5, word: ' lakh' },
] as const

/**
 * @param locale the page's, for words of size and where the sign stands.
 * @param country ISO 3166-1 code of the place, for the signs between digits; empty where none is known.
 */
export function createAmounts(locale: string, country: string): Amounts {
  const notations = new Map<string, Notation>()
  const notation = (currency: string): Notation => {
    const known = notations.get(currency) ?? notationOf(country, currency, locale)
    notations.set(currency, known)
    return known
  }
  const formats = new Map<string, Intl.NumberFormat>()
  const format = (tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify([tag, options])
    const known = formats.get(key) ?? digitsOf(tag, options)
    formats.set(key, known)
    return known
  }

  /** The sign of a page's currency around digits that the place writes. */
  const around = (value: number, currency: string, digits: string): string => {
    const whole = { ...inCurrency(currency), maximumFractionDigits: 0, signDisplay: 'negative' } as const
    const parts = format(locale, whole).formatToParts(value)
    const isDigits = ({ type }: Intl.NumberFormatPart) => type === 'integer' || type === 'group'
    const at = parts.findIndex(isDigits)
    return joinParts(parts.map((part, i) => (isDigits(part) ? (i === at ? digits : '') : part.value)))
  }
  const bare = (value: number, currency: string, options: Intl.NumberFormatOptions): string =>
    spaced(format(notation(currency).locale, options).format(Math.abs(value)))

  const lakhs = (value: number, currency: string): string => {
    const rounded = Number(value.toPrecision(2))
    const size = INDIAN.find(({ from }) => Math.abs(rounded) >= from)
    const digits = bare(size ? rounded / size.from : rounded, currency, { maximumSignificantDigits: 2 })
    return around(value, currency, digits) + (size?.word ?? '')
  }
  const compact = (currency: string) =>
    format(locale, { ...inCurrency(currency), ...TWO_FIGURES, notation: 'compact' })
  const money = (value: number, currency: string): string =>
    notation(currency).lakhs
      ? lakhs(value, currency)
      : joinParts(placed(compact(currency).formatToParts(value), notation(currency)))

  return {
    money,
    moneyRange(low, high, currency) {
      const [first, last] = [money(low, currency), money(high, currency)]
      if (first === last) return first
      // A minus that both ends share would be read as the first one's alone.
      if (low < 0) return `${first} – ${last}`
      if (notation(currency).lakhs) return indianRange(first, last)
      return joinParts(placed(compact(currency).formatRangeToParts(low, high), notation(currency)))
    },
    exactMoney: (value, currency) =>
      around(value, currency, bare(value, currency, { maximumFractionDigits: 0 })),
    amount: (value, currency) => (value < 0 ? '−' : '') + bare(value, currency, { maximumFractionDigits: 2 }),
  }
}

/** The same parts with the place's signs between the digits. */
function placed(parts: readonly { type: string; value: string }[], { group, decimal }: Notation): string[] {
  return parts.map(({ type, value }) => (type === 'group' ? group : type === 'decimal' ? decimal : value))
}

/** "₹1.2–1.8 crore"; two words of size keep a sign each: "₹50 lakh – ₹2 crore". */
function indianRange(first: string, last: string): string {
  const [, word = ''] = /( \D+)$/.exec(first) ?? []
  const [sign = ''] = /^[^\d]*/.exec(last) ?? []
  const alike = word !== '' && last.endsWith(word) && !/( \D+)$/.exec(last.slice(0, -word.length))
  return alike ? `${first.slice(0, -word.length)}–${last.slice(sign.length)}` : `${first} – ${last}`
}

/** A true minus sign: a hyphen is lost beside a figure. */
const joinParts = (parts: readonly string[]): string => parts.join('').replaceAll('-', '−')

/** Every space between thousands is the narrow one that does not break. */
const spaced = (digits: string): string => digits.replace(/\s/gu, '\u202f')
