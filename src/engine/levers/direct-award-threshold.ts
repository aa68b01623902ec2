import type { Lever } from './lever.ts'

/** The value under which an accredited supplier needs no tender. */
export const directAwardThreshold: Lever = {
  id: 'directAwardThreshold',
  theme: 'whoCanBid',
  unit: 'currency',
  min: 0,
  max: 1e15,
  step: 1000,
  neutral: 0,
  mechanism:
    'A tender worth less than this goes without competition to an accredited group, when one of its firms can deliver at the price.',
  source: 'Accredited agencies, Kerala; small-purchase limits, New York City',
  apply(terms, value) {
    terms.directThreshold = value
  },
}
