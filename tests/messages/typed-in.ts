import { notationOf } from '../../src/messages/numbers/notation.ts'
import type { NumberPlace } from '../../src/messages/numbers/read-number.ts'

/** A place to type numbers in, on the English page. */
export function typedIn(country: string, currency: string): NumberPlace {
  return { notation: notationOf(country, currency, 'en-GB'), currency, locale: 'en-GB' }
}
