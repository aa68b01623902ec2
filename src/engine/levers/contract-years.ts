import type { Lever } from './lever.ts'

/** Years added to the length of contracts. */
export const contractYears: Lever = {
  id: 'contractYears',
  theme: 'howContractsAreCut',
  unit: 'years',
  min: 0,
  max: 5,
  step: 1,
  neutral: 0,
  mechanism:
    'Contracts last this many years longer: worth more each, let less often, and safer to invest on.',
  source: 'Recoleta; Pune; Terres de Sources, Rennes',
  apply(terms, value) {
    terms.extraYears = Math.round(value)
  },
}
