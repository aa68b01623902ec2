import type { Lever } from './lever.ts'

/** Community committees that follow delivery, as a part of full coverage. */
export const committees: Lever = {
  id: 'committees',
  theme: 'helpAndPayment',
  unit: 'share',
  min: 0,
  max: 1,
  step: 0.1,
  neutral: 0,
  mechanism: 'Prevents a part of delivery failures, at a cost.',
  source: 'Qali Warma committees; Local Progress roadmap; modest effects, Olken 2007',
  apply(terms, value) {
    terms.committees = value
  },
}
