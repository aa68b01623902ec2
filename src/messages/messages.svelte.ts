import { languageOf, type Language, type Locale, type Messages } from './catalogue.ts'
import type { Format } from './format.ts'

let locale = $state<Locale>('en')
let countryHere = $state.raw<() => string>(() => '')
const current = $derived(languageOf(locale, countryHere()))

/** The texts of the page's language; read inside markup or `$derived`, they follow a change of language. */
export function t(): Messages {
  return current.messages
}

/** The number formats of the page's language; reactive like `t`. */
export function format(): Format {
  return current.format
}

/** Both together, as the sentence functions take them. */
export function language(): Language {
  return current
}

/** The page's language tag, for `<html lang>`. */
export function currentLocale(): Locale {
  return locale
}

export function setLocale(next: Locale): void {
  locale = next
}

/**
 * Has amounts written as in the place at hand, from now on.
 *
 * @param country reads its ISO 3166-1 code; asked again whenever what it reads changes.
 */
export function followCountry(country: () => string): void {
  countryHere = country
}
