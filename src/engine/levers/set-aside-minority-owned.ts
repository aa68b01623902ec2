import { reserveLever } from './reserve.ts'

/** Share of tenders kept for suppliers with the trait `minorityOwned`. */
export const setAsideMinorityOwned = reserveLever({
  id: 'setAside.minorityOwned',
  theme: 'whoCanBid',
  reservation: 'minorityOwned',
  source: 'Māori business procurement target, New Zealand; MBE goals, US cities',
})
