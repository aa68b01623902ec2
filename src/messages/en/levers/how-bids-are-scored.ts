import type { LeverText } from '../../lever-text.ts'

/** Levers under "How bids are scored". */
export const howBidsAreScored = {
  pricePreference: {
    label: 'Price head start for chosen suppliers',
    term: 'price preference, margin of preference',
    purpose: 'Counts bids from chosen suppliers as this much cheaper when bids are compared.',
    background:
      'When bids are compared, those of chosen suppliers count as cheaper by this percentage. If one of them wins, it is still paid its full price. A head start tips close races; it does little where chosen suppliers do not bid or cannot deliver. On California’s roads a head start of 5% went with prices almost 4% higher, mostly because large bidders took part less.',
    scale: ['none', 'small', 'large'],
  },
  socialWeight: {
    label: 'Weight of social criteria',
    term: 'social award criteria',
    purpose: 'Gives good jobs, training or care for the area this weight when bids are compared.',
    background:
      'Each supplier group has a social score between 0 and 1. A bid counts as cheaper by this weight times the score, so a group with a high score can win at a higher price. It is open to everyone who scores well, whatever their name or place, which is why many laws allow it where a head start is barred. It acts in close races and adds to a price head start.',
    scale: ['none', 'small', 'medium', 'large'],
  },
} satisfies Record<string, LeverText>
