/** What is counted during one year, in order; money in currency at benchmark or paid, as each name says. */
export const TALLY = {
  /** Tenders let, carried ones and lots included (count). */
  tenders: 0,
  inHouse: 1,
  direct: 2,
  reserved: 3,
  open: 4,
  /** Contracts awarded (count) and their value at the benchmark and as paid. */
  awards: 5,
  benchmarkValue: 6,
  paidValue: 7,
  /** Competitions that drew a bid, their bids, and those with one bid only (count). */
  competitions: 8,
  bids: 9,
  singleBids: 10,
  /** Reservations tried and unfilled (count). */
  reservations: 11,
  unfilled: 12,
  /** Value of needs (benchmark) and of those given up after the second try. */
  neededValue: 13,
  unmetValue: 14,
  failures: 15,
  /** Currency: delays of unfilled reservations and second lettings, then administration. */
  delayCost: 16,
  adminCost: 17,
  /** Value awarded through preferred routes (as paid). */
  preferredValue: 18,
} as const

export const TALLY_SLOTS = Object.keys(TALLY).length
