import type { Lever } from './lever.ts'

/** Supplier development: training, equipment, advice. */
export const support: Lever = {
  id: 'support',
  theme: 'helpAndPayment',
  unit: 'ratio',
  min: 0,
  max: 0.2,
  step: 0.01,
  neutral: 0,
  mechanism: 'Adds this much to the yearly capacity growth of eligible groups.',
  source: 'Northland capability uplift; Barcelona',
  apply(terms, value) {
    const { supportEligible, supportGrowth } = terms
    for (let g = 0; g < supportGrowth.length; g++) supportGrowth[g] = supportEligible[g] === 1 ? value : 0
  },
}
