import { createAmounts, type Amounts } from './numbers/amounts.ts'

/** What stands where there is no number: a share of nothing. */
export const GAP = '–'

/** Numbers as a reader of one language meets them, amounts as the place writes them. Shares and ratios are given as 0–1; NaN, a gap, is written as a dash. */
export interface Format extends Amounts {
  readonly locale: string
  /** A share, as precise as the 80% range it belongs to allows: `rangeWidth` is that range's width (0–1). */
  share(value: number, rangeWidth: number): string
  /** A share somebody chose, such as a target: as typed, at most one decimal. */
  chosenShare(value: number): string
  /** A share that a file or a person gives, with up to two decimals: `0.25%`. */
  givenShare(value: number): string
  /** Both ends of an 80% range at the same precision, e.g. `16–27%`. */
  range(low: number, high: number): string
  /** The ends apart, for sentences that name them: `['16%', '27%']`. */
  ends(low: number, high: number): readonly [string, string]
  /** A paired difference of shares in percentage points with its sign, without the unit: `+4`, `−2`, `0`. */
  points(difference: number, rangeWidth: number): string
  /** A change of price or cost with its sign: `+3%`. */
  change(value: number, rangeWidth: number): string
  /** A whole number with its separators. */
  count(value: number): string
  /** A number with up to `digits` decimals. */
  decimal(value: number, digits?: number): string
  year(value: number): string
  list(items: readonly string[]): string
  /** Date and time of a moment in milliseconds since 1970, e.g. `3 Mar 2024, 14:05`. */
  moment(ms: number): string
  /** A calendar date from its ISO form, e.g. `3 March 2024`. */
  date(iso: string): string
}

/** Above this width of the 80% range (0–1), whole points are all that the simulation can tell apart. */
const WHOLE_POINTS_ABOVE = 0.02
const ROUNDING_SLACK = 1e-9

/** Decimals of a percentage within an 80% range of this width (0–1): none when it is wider than 2 points, else one. */
export function shareDecimals(rangeWidth: number): 0 | 1 {
  return Math.abs(rangeWidth) > WHOLE_POINTS_ABOVE + ROUNDING_SLACK ? 0 : 1
}

/** One unit of the last digit shown (0–1): what is smaller than this is "about the same". */
export function displayUnit(rangeWidth: number): number {
  return shareDecimals(rangeWidth) === 0 ? 0.01 : 0.001
}

/** A true minus sign: a hyphen is lost beside a figure. */
const withMinus = (text: string): string => text.replace('-', '−')

/** A way to write a number, with a dash for a gap. */
const orGap =
  <Rest extends unknown[]>(write: (value: number, ...rest: Rest) => string) =>
  (value: number, ...rest: Rest): string =>
    Number.isNaN(value) ? GAP : write(value, ...rest)

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/**
 * The formats of one language.
 *
 * @param locale a BCP 47 tag that `Intl` knows, such as `en-GB`.
 * @param country ISO 3166-1 code of the place whose amounts they are; empty where there is none.
 */
export function createFormat(locale: string, country = ''): Format {
  const cache = new Map<string, Intl.NumberFormat>()
  const numbers = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options)
    const known = cache.get(key) ?? new Intl.NumberFormat(locale, options)
    cache.set(key, known)
    return known
  }
  const fixed = (digits: number, extra: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
    numbers({
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'negative',
      ...extra,
    })
  const percent = (digits: number): Intl.NumberFormat => fixed(digits, { style: 'percent' })
  // Made when first wanted: a browser takes some milliseconds for each, and the first view needs none of them.
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const moments = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }))
  const dates = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }))

  const share = orGap((value: number, rangeWidth: number) =>
    withMinus(percent(shareDecimals(rangeWidth)).format(value))
  )

  const amounts = createAmounts(locale, country)
  return {
    locale,
    share,
    chosenShare: orGap((value) =>
      withMinus(
        numbers({ style: 'percent', maximumFractionDigits: 1, signDisplay: 'negative' }).format(value)
      )
    ),
    givenShare: orGap((value) =>
      withMinus(
        numbers({ style: 'percent', maximumFractionDigits: 2, signDisplay: 'negative' }).format(value)
      )
    ),
    range(low, high) {
      const [first, last] = [share(low, high - low), share(high, high - low)]
      if (first === last) return first
      return `${withMinus(fixed(shareDecimals(high - low)).format(100 * low))}–${last}`
    },
    ends: (low, high) => [share(low, high - low), share(high, high - low)],
    points: orGap((difference, rangeWidth: number) =>
      withMinus(fixed(shareDecimals(rangeWidth), { signDisplay: 'exceptZero' }).format(100 * difference))
    ),
    change: orGap((value, rangeWidth: number) =>
      withMinus(
        fixed(shareDecimals(rangeWidth), { style: 'percent', signDisplay: 'exceptZero' }).format(value)
      )
    ),
    ...amounts,
    money: orGap((value, currency: string) => amounts.money(value, currency)),
    moneyRange: orGap((low, high: number, currency: string) => amounts.moneyRange(low, high, currency)),
    count: orGap((value) => withMinus(fixed(0).format(value))),
    decimal: orGap((value, digits: number = 1) =>
      withMinus(numbers({ maximumFractionDigits: digits, signDisplay: 'negative' }).format(value))
    ),
    year: (value) => numbers({ useGrouping: false, maximumFractionDigits: 0 }).format(value),
    list: (items) => lists().format(items),
    moment: (ms) => moments().format(ms),
    date: (iso) => dates().format(new Date(iso)),
  }
}
