import type { Lever } from './lever.ts'

/** Weight of social criteria in evaluation. */
export const socialWeight: Lever = {
  id: 'socialWeight',
  theme: 'howBidsAreScored',
  unit: 'share',
  min: 0,
  max: 0.5,
  step: 0.05,
  neutral: 0,
  mechanism: 'A bid counts as cheaper by this weight times the social score of its group.',
  source: "Barcelona's social procurement guide; New Zealand's 10% weight (2025)",
  apply(terms, value) {
    terms.socialWeight = value
  },
}
