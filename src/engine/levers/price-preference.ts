import type { Lever } from './lever.ts'

/** Price head start for chosen suppliers. */
export const pricePreference: Lever = {
  id: 'pricePreference',
  theme: 'howBidsAreScored',
  unit: 'ratio',
  min: 0,
  max: 0.3,
  step: 0.01,
  neutral: 0,
  mechanism:
    'Bids of chosen groups count as this much cheaper in evaluation; the winner is still paid its full price.',
  source: 'Kerala (10%); US bid discounts (5–15%)',
  apply(terms, value) {
    const { preferenceEligible, preference } = terms
    for (let g = 0; g < preference.length; g++) preference[g] = preferenceEligible[g] === 1 ? value : 0
  },
}
