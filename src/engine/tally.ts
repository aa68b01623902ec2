/** What is counted during one year, in order; money in currency at benchmark or paid, as each name says. */
export const TALLY = {
  /** Tenders let, carried ones and lots included (count). */
  tenders: 0,
  inHouse: 1,
  direct: 2,
  reserved: 3,
  open: 4,
  /** Value of contracts awarded, at the benchmark and as paid. */
  benchmarkValue: 5,
  paidValue: 6,
  /** Competitions that drew a bid, their bids, and those with one bid only (count). */
  competitions: 7,
  bids: 8,
  singleBids: 9,
  /** Reservations tried and unfilled (count). */
  reservations: 10,
  unfilled: 11,
  /** Value of needs (benchmark) and of those given up after the second try. */
  neededValue: 12,
  unmetValue: 13,
  failures: 14,
  /** Currency: delays of unfilled reservations and second lettings, then administration. */
  delayCost: 15,
  adminCost: 16,
  /** Value awarded through preferred routes (as paid). */
  preferredValue: 17,
} as const

export const TALLY_SLOTS = Object.keys(TALLY).length
