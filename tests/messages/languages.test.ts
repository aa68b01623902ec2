import { afterEach, describe, expect, it } from 'vitest'
import { languageOf, LOCALES } from '../../src/messages/catalogue.ts'
import { currentLocale, format, language, setLocale, t } from '../../src/messages/messages.svelte.ts'

afterEach(() => setLocale('en'))

describe.each(LOCALES)('the language %s', (locale) => {
  it('is a tag that Intl knows, with numbers of its own', () => {
    expect(Intl.getCanonicalLocales(locale)).toEqual([locale])
    const { format } = languageOf(locale)
    expect(Intl.NumberFormat.supportedLocalesOf(format.locale)).toEqual([format.locale])
    expect(format.locale.split('-')[0]).toBe(locale)
  })

  it('is what the page speaks once it is chosen', () => {
    setLocale(locale)
    expect(currentLocale()).toBe(locale)
    expect(t()).toBe(languageOf(locale).messages)
    expect(format().locale).toBe(languageOf(locale).format.locale)
    expect(language()).toEqual({ messages: t(), format: format() })
  })
})
