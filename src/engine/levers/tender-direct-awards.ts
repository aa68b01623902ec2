import type { Lever } from './lever.ts'

/** Part of today's direct awards to any firm that is tendered instead. */
export const tenderDirectAwards: Lever = {
  id: 'tenderDirectAwards',
  theme: 'whoCanBid',
  unit: 'share',
  min: 0,
  max: 1,
  step: 0.1,
  neutral: 0,
  mechanism:
    'A tender that today would go directly to any firm is let by the other routes with this probability, so that others may bid for it.',
  source: 'Direct awards in contract registers; EU single market scoreboard',
  apply(terms, value) {
    terms.tenderDirectAwards = value
  },
}
