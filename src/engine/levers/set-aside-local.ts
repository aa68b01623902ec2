import { reserveLever } from './reserve.ts'

/** Share of tenders kept for suppliers with the trait `local`. */
export const setAsideLocal = reserveLever({
  id: 'setAside.local',
  theme: 'whoCanBid',
  reservation: 'local',
  source: 'Local set-asides and sheltered markets; barred by name under EU law',
})
