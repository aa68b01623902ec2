import type { Lever } from './lever.ts'

/** What a winner must pass on to chosen suppliers. */
export const subcontractGoal: Lever = {
  id: 'subcontractGoal',
  theme: 'whoCanBid',
  unit: 'share',
  min: 0,
  max: 1,
  step: 0.05,
  neutral: 0,
  mechanism:
    'A winner that is not of an eligible group passes on this part of the contract to firms that are, as far as they have room and the goal is not waived.',
  source: 'Subcontract goals for minority- and women-owned firms, US states and cities',
  apply(terms, value) {
    terms.subcontractGoal = value
  },
}
