import type { Lever } from './lever.ts'

/** Access to finance for eligible groups, as a part of a full programme. */
export const credit: Lever = {
  id: 'credit',
  theme: 'helpAndPayment',
  unit: 'share',
  min: 0,
  max: 1,
  step: 0.1,
  neutral: 0,
  mechanism: 'Lengthens the months that eligible groups can carry unpaid work and adds to their growth.',
  source: 'Northland; credit-union guarantee, Recoleta',
  apply(terms, value) {
    terms.credit = value
  },
}
