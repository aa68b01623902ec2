import type { Lever } from './lever.ts'
import { RESERVATIONS } from './reserve.ts'

const SLOT = RESERVATIONS.indexOf('organic')

/** What a buyer may pay above the usual ceiling for organic food. */
export const organicPremium: Lever = {
  id: 'organicPremium',
  theme: 'whatWeBuy',
  unit: 'ratio',
  min: 0,
  max: 0.5,
  step: 0.05,
  neutral: 0,
  mechanism: 'Raises the highest price allowed in tenders reserved as organic by this part.',
  source: 'São Paulo, Decree 56.913/2016 (up to 30%)',
  apply(terms, value) {
    terms.reservePremium[SLOT] = value
  },
}
