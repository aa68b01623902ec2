import type { Lever } from './lever.ts'

/** Checks on who really does the work, as a part of a full programme. */
export const monitoring: Lever = {
  id: 'monitoring',
  theme: 'helpAndPayment',
  unit: 'share',
  min: 0,
  max: 1,
  step: 0.1,
  neutral: 0,
  mechanism: 'Stops a part of the pass-through to firms that are not eligible, at a cost.',
  source: 'Front companies in US programmes; audits, Olken 2007',
  apply(terms, value) {
    terms.monitoring = value
  },
}
