import type { Lever } from './lever.ts'

/** Share of large tenders that are split into lots. */
export const lotSplit: Lever = {
  id: 'lotSplit',
  theme: 'howContractsAreCut',
  unit: 'share',
  min: 0,
  max: 1,
  step: 0.1,
  neutral: 0,
  mechanism:
    'A tender above the lot limit is split with this probability into lots of the lot size, each its own competition with an administration cost.',
  source: 'Small-business access; Hoekman & Taş 2020',
  apply(terms, value) {
    terms.lotSplit = value
  },
}
