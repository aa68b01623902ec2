import type { LeverText } from '../../lever-text.ts'

/** Levers under "How bids are scored". */
export const howBidsAreScored = {
  pricePreference: {
    label: 'Price head start for chosen suppliers',
    term: 'price preference, margin of preference',
    purpose: 'Counts bids from chosen suppliers as this much cheaper when bids are compared.',
    background:
      'A winner is still paid its full price. A head start tips close races; it does little where chosen suppliers do not bid or cannot deliver. On California’s roads, a 5% head start went with prices almost 4% higher, mostly because large firms bid less.',
    scale: ['none', 'small', 'large'],
  },
  socialWeight: {
    label: 'Weight of social criteria',
    term: 'social award criteria',
    purpose: 'Gives good jobs, training or care for the area this weight when bids are compared.',
    background:
      'A group with a high social score can win at a higher price. Anyone who scores well benefits, whatever their name or place, so many laws allow this where they bar a head start. It tips close races.',
    scale: ['none', 'small', 'medium', 'large'],
  },
} satisfies Record<string, LeverText>
