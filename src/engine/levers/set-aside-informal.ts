import { reserveLever } from './reserve.ts'

/** Share of tenders kept for suppliers with the trait `informal`. */
export const setAsideInformal = reserveLever({
  id: 'setAside.informal',
  theme: 'whoCanBid',
  reservation: 'informal',
  source: 'Integration of waste pickers, Pune and Belo Horizonte',
})
