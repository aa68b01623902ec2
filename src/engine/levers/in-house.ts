import type { Lever } from './lever.ts'

/** Share of needs met by public employment instead of contracts. */
export const inHouse: Lever = {
  id: 'inHouse',
  theme: 'whatWeBuy',
  unit: 'share',
  min: 0,
  max: 1,
  step: 0.05,
  neutral: 0,
  mechanism:
    'A need is met by public employees with this probability, at their own cost and without a tender.',
  source: 'Recoleta after 2020',
  apply(terms, value) {
    terms.inHouseShare = value
  },
}
