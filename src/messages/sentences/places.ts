/** How one policy does in one place. */
export type Verdict = 'works' | 'fails' | 'cannotTell'

/** Why a policy fails in a place, or at what price it works, read off the numbers. */
export type PlaceReason = 'law' | 'noBidders' | 'noCapacity' | 'cash' | 'politics' | 'tooDear' | 'noEffect'
