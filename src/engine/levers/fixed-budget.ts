import type { Lever } from './lever.ts'

/** Keep the bill instead of the needs. */
export const fixedBudget: Lever = {
  id: 'fixedBudget',
  theme: 'howContractsAreCut',
  unit: 'switch',
  min: 0,
  max: 1,
  step: 1,
  neutral: 0,
  mechanism:
    "Scales next year's tenders so that the bill stays: the cost of a policy is then what is not bought.",
  source: 'A switch of the model, not a law',
  apply(terms, value) {
    terms.fixedBudget = value >= 0.5
  },
}
