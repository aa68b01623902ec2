import type { Lever } from './lever.ts'

/** Help to bid: outreach, simple bids, permits, brokers. */
export const access: Lever = {
  id: 'access',
  theme: 'helpAndPayment',
  unit: 'share',
  min: 0,
  max: 1,
  step: 0.1,
  neutral: 0,
  mechanism:
    'Closes this part of the gap between the chance that an able eligible firm bids today and the fullest access, over years.',
  source: "Northland's brokers; Peru's failure without them",
  apply(terms, value) {
    const { accessEligible, entryGap } = terms
    for (let g = 0; g < entryGap.length; g++) entryGap[g] = accessEligible[g] === 1 ? value : 0
  },
}
