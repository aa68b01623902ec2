import type { Lever } from './lever.ts'
import { RESERVATIONS } from './reserve.ts'

const SLOT = RESERVATIONS.indexOf('label')

/** Service reformulation: the lawful way to local practice where the place itself cannot be named. */
export const label: Lever = {
  id: 'label',
  theme: 'whatWeBuy',
  unit: 'share',
  min: 0,
  max: 1,
  step: 0.05,
  neutral: 0,
  mechanism:
    'A tender is worded with this probability so that a certified practice is the service; only labelled groups can bid, and it is opened to all when too few do.',
  source: 'Terres de Sources, Rennes',
  apply(terms, value) {
    terms.reserveShare[SLOT] = value
    terms.labelDemand = value
  },
}
