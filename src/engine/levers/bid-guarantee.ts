import type { Lever } from './lever.ts'

/** Guarantee asked of bidders, as a part of the contract. */
export const bidGuarantee: Lever = {
  id: 'bidGuarantee',
  theme: 'helpAndPayment',
  unit: 'share',
  min: 0,
  max: 0.2,
  step: 0.01,
  neutral: 0,
  mechanism: 'A guarantee of this part of the contract ties up working capital for its whole length.',
  source: 'Recoleta, where the guarantee took own funds and a loan',
  apply(terms, value) {
    terms.bidGuarantee = value
  },
}
