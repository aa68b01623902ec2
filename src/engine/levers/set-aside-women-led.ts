import { reserveLever } from './reserve.ts'

/** Share of tenders kept for suppliers with the trait `womenLed`. */
export const setAsideWomenLed = reserveLever({
  id: 'setAside.womenLed',
  theme: 'whoCanBid',
  reservation: 'womenLed',
  source: 'Women-owned business goals, US cities; special groups, Tanzania',
})
