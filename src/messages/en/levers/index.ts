import type { LeverId } from '../../../engine/index.ts'
import type { LeverText } from '../../lever-text.ts'
import { helpAndPayment } from './help-and-payment.ts'
import { howBidsAreScored } from './how-bids-are-scored.ts'
import { howContractsAreCut } from './how-contracts-are-cut.ts'
import { whatWeBuy } from './what-we-buy.ts'
import { whoCanBid } from './who-can-bid.ts'

/** Every lever in words; a lever without its text does not compile. */
export const levers: Readonly<Record<LeverId, LeverText>> = {
  ...whoCanBid,
  ...howContractsAreCut,
  ...howBidsAreScored,
  ...whatWeBuy,
  ...helpAndPayment,
}
