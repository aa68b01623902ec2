/**
 * What a proposal costs, in the three ways that it is told; every view, document and file takes its name from here. In
 * sentences they are "spending", "the price of the same work" and "paid above usual prices".
 */
export const costs = {
  /** `spend.total` */
  bill: { name: 'Spending', change: 'Change in spending', means: 'all that is paid in the year' },
  /** `price.index`: what the year's new contracts pay, against the usual price. */
  price: { name: 'The price of the same work' },
  /** `cost.extra`: the price in money, with delays and repeated tenders. */
  above: { name: 'Paid above usual prices' },
  /** Stands with a table that tells spending, so that nobody takes it for the price. */
  read: 'Spending is all that is paid in the year. It also moves with how much is bought, so it is not the price of the same work.',
}
