import type { Lever } from './lever.ts'

/** The value under which every competition is reserved. */
export const reserveBelow: Lever = {
  id: 'reserveBelow',
  theme: 'whoCanBid',
  unit: 'currency',
  min: 0,
  max: 1e15,
  step: 1000,
  neutral: 0,
  mechanism:
    'Every competition worth less than this is reserved for eligible groups, and opened to all when too few of them bid.',
  source: 'England, early 2026; small-purchase reserves, United States; sheltered markets',
  apply(terms, value) {
    terms.reserveBelow = value
  },
}
