import { en } from './en/index.ts'
import { createFormat, type Format } from './format.ts'

/** What a language must say: the English catalogue is the measure, so a missing text does not compile. */
export type Messages = typeof en

/** A language: its texts and its way of writing numbers. Sentences are functions of it. */
export interface Language {
  readonly messages: Messages
  readonly format: Format
}

/** Languages of the page by their tag, with the `Intl` locale whose numbers they use. */
const CATALOGUES = {
  en: { messages: en, numbers: 'en-GB' },
} satisfies Record<string, { messages: Messages; numbers: string }>

export type Locale = keyof typeof CATALOGUES

export const LOCALES = Object.keys(CATALOGUES) as readonly Locale[]

/**
 * Texts and number formats of one language.
 *
 * @param country ISO 3166-1 code of the place that is told about: amounts are written as there.
 */
export function languageOf(locale: Locale, country = ''): Language {
  const { messages, numbers } = CATALOGUES[locale]
  return { messages, format: createFormat(numbers, country) }
}
