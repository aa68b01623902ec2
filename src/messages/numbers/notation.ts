/** How the people of a place write amounts: their signs between and behind digits, and their words of size. */
export interface Notation {
  /** A BCP 47 tag whose digits are the place's, such as `hi-IN`. */
  readonly locale: string
  /** Its language alone: `hi`. */
  readonly language: string
  /** Between thousands: a comma, a point, an apostrophe or a narrow space. */
  readonly group: string
  /** Before decimals: a point or a comma. */
  readonly decimal: string
  /** Whether large amounts are told in lakh and crore, not in millions. */
  readonly lakhs: boolean
}

/** The code that scenario files give a place in no country. */
const NO_COUNTRY = 'ZZ'

/**
 * The notation of a place. Money that one country alone has is written as there; what several share, as the place does.
 *
 * @param country ISO 3166-1 code of the place; `ZZ` or empty in no country.
 * @param currency ISO 4217 code.
 * @param otherwise the tag to go by where neither tells.
 */
export function notationOf(country: string, currency: string, otherwise: string): Notation {
  const known = country === '' || country === NO_COUNTRY ? null : country
  const region = countryOf(currency) ?? known
  const language = region === null ? null : languageIn(region)
  const locale = region === null || language === null ? otherwise : `${language}-${region}`
  const parts = digitsOf(locale).formatToParts(12_345_678.5)
  const sign = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? ''
  const groups = parts.filter(({ type }) => type === 'integer')
  return {
    locale,
    language: new Intl.Locale(locale).language,
    // Any space between thousands is a narrow one that does not break.
    group: sign('group').replace(/\s/u, '\u202f'),
    decimal: sign('decimal') || '.',
    lakhs: groups.length === 4,
  }
}

/** Numbers of a locale in the digits 0 to 9, whatever digits its language has beside them. */
export function digitsOf(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { numberingSystem: 'latn', ...options })
}

/** A currency's code begins with its country's, unless several share it: EUR, USD, XOF. */
function countryOf(currency: string): string | null {
  return /^(?!EUR|USD|X)[A-Z]{3}$/.test(currency) ? currency.slice(0, 2) : null
}

/** The language that most people of a country write; null for a code that names no country. */
function languageIn(region: string): string | null {
  if (!/^[A-Z]{2}$/.test(region)) return null
  const { language, script } = new Intl.Locale('und', { region }).maximize()
  return script === undefined || language === 'und' ? null : language
}
