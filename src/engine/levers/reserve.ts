import type { Trait } from '../traits.ts'
import type { Lever, LeverTheme } from './lever.ts'

/** The reservations in the order in which they stack on a tender's uniform number. */
export const RESERVATIONS = [
  'organic',
  'familyFarm',
  'cooperative',
  'minorityOwned',
  'womenLed',
  'informal',
  'small',
  'local',
  'label',
  'below',
] as const

export type Reservation = (typeof RESERVATIONS)[number]

/** A lever that reserves a share of tenders for the groups with one trait; a quota is an attempt, never an outcome. */
export function reserveLever(
  lever: Pick<Lever, 'id' | 'source'> & { reservation: Reservation & Trait; theme: LeverTheme }
): Lever {
  const slot = RESERVATIONS.indexOf(lever.reservation)
  return {
    id: lever.id,
    theme: lever.theme,
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.05,
    neutral: 0,
    mechanism:
      'This share of the value is reserved; only groups with the trait may bid, more of them do as others are shut out, and it is opened to all when too few bid.',
    source: lever.source,
    apply(terms, value) {
      terms.reserveShare[slot] = value
    },
  }
}
