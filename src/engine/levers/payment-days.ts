import type { Lever } from './lever.ts'

/** Days until a supplier is paid. */
export const paymentDays: Lever = {
  id: 'paymentDays',
  theme: 'helpAndPayment',
  unit: 'days',
  min: 0,
  max: 180,
  step: 5,
  neutral: 30,
  mechanism:
    'Days to payment tie up working capital: groups past their limit bid less and their firms default more.',
  source: 'Recoleta; Qali Warma; Barrot & Nanda 2020',
  apply(terms, value) {
    terms.paymentDays = value
  },
}
