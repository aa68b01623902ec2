import type { Lever } from './lever.ts'

/** The value above which a tender counts as large. */
export const lotAbove: Lever = {
  id: 'lotAbove',
  theme: 'howContractsAreCut',
  unit: 'currency',
  min: 0,
  max: 1e15,
  step: 1000,
  neutral: 0,
  mechanism: 'Only tenders worth more than this are split.',
  source: 'Division into lots, EU Directive 2014/24 art. 46',
  apply(terms, value) {
    terms.lotAbove = value
  },
}
