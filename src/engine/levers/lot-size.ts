import type { Lever } from './lever.ts'

/** The value of one lot. */
export const lotSize: Lever = {
  id: 'lotSize',
  theme: 'howContractsAreCut',
  unit: 'currency',
  min: 0,
  max: 1e15,
  step: 1000,
  neutral: 0,
  mechanism:
    'A split tender becomes as many lots as its value holds of this size, at most eight; 0 splits nothing.',
  source: 'Division into lots, EU Directive 2014/24 art. 46',
  apply(terms, value) {
    terms.lotSize = value
  },
}
