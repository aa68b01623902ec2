import type { Lever } from './lever.ts'

/** ID cards, contracts and cooperatives for informal workers, as a part of a full programme. */
export const formalisation: Lever = {
  id: 'formalisation',
  theme: 'whoCanBid',
  unit: 'share',
  min: 0,
  max: 1,
  step: 0.1,
  neutral: 0,
  mechanism: 'Moves informal capacity each year into the formal group that it is the twin of.',
  source: 'ID cards and contracts, Pune, Belo Horizonte and Zanzibar',
  apply(terms, value) {
    terms.formalisation = value
  },
}
