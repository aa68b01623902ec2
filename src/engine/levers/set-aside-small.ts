import { reserveLever } from './reserve.ts'

/** Share of tenders kept for suppliers with the trait `small`. */
export const setAsideSmall = reserveLever({
  id: 'setAside.small',
  theme: 'whoCanBid',
  reservation: 'small',
  source: 'Small-business set-asides, US federal procurement; Compra Ágil, Chile',
})
