/** The road of a contract, in order; each stop has its text in the catalogue. */
export const JOURNEY = ['need', 'route', 'bids', 'award', 'delivery', 'ledger', 'adapt'] as const

export type JourneyStep = (typeof JOURNEY)[number]
