/** After this many bids the rest are counted at their mean: it bounds the time of a tender. */
export const MAX_BIDS = 48

/** No group has won. */
export const NO_WINNER = -1
