import type { Lever } from './lever.ts'

/** How often buyers use the direct awards that are open to them. */
export const directUptake: Lever = {
  id: 'directUptake',
  theme: 'whoCanBid',
  unit: 'share',
  min: 0,
  max: 1,
  step: 0.05,
  neutral: 1,
  mechanism: 'Buyers make this part of the direct awards that the threshold permits; the rest is tendered.',
  source: 'Small-purchase limits, New York City: a permission is not its use',
  apply(terms, value) {
    terms.directUptake = value
  },
}
