import type { Lever } from './lever.ts'

/** How firmly the programme is bound in statute or multi-year agreements. */
export const continuity: Lever = {
  id: 'continuity',
  theme: 'helpAndPayment',
  unit: 'share',
  min: 0,
  max: 1,
  step: 0.1,
  neutral: 0,
  mechanism: 'Lowers the chance that the programme lapses in an election year by this part.',
  source: 'Recoleta 2020; Pune 2020–23',
  apply(terms, value) {
    terms.continuity = value
  },
}
