import type { Lever } from './lever.ts'

/** Contracts in force that a new rule ends at once. */
export const handOver: Lever = {
  id: 'handOver',
  theme: 'howContractsAreCut',
  unit: 'share',
  min: 0,
  max: 1,
  step: 0.05,
  neutral: 0,
  mechanism:
    'This part of the contracts in force ends as the year opens, against compensation, and is awarded again under the rules of the year.',
  source: 'Belo Horizonte, September 2019',
  apply(terms, value) {
    terms.handOver = value
  },
}
