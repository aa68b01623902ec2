import { notationOf } from '../messages/numbers/notation.ts'
import type { NumberPlace } from '../messages/numbers/read-number.ts'
import type { SessionView } from '../state/session-view.ts'

/**
 * Where a number is typed: in the place at hand.
 *
 * @param locale tag of the page's numbers.
 */
export function numberPlace({ scenario }: Pick<SessionView, 'scenario'>, locale: string): NumberPlace {
  const { currency, place } = scenario
  return { notation: notationOf(place.country, currency, locale), currency, locale }
}
