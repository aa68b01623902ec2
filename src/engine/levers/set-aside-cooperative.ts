import { reserveLever } from './reserve.ts'

/** Share of tenders kept for suppliers with the trait `cooperative`. */
export const setAsideCooperative = reserveLever({
  id: 'setAside.cooperative',
  theme: 'whoCanBid',
  reservation: 'cooperative',
  source: 'Waivers for waste-picker cooperatives, Belo Horizonte; reserved contracts, Barcelona',
})
