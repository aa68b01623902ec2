import type { LeverTheme } from '../../engine/index.ts'

/** The five questions under which levers stand. */
export const themes: Readonly<Record<LeverTheme, string>> = {
  whoCanBid: 'Who can bid',
  howContractsAreCut: 'How contracts are cut up',
  howBidsAreScored: 'How bids are scored',
  whatWeBuy: 'What we buy',
  helpAndPayment: 'Help and payment',
}
