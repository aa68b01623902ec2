import type { Terms } from '../terms.ts'

export type LeverUnit = 'share' | 'ratio' | 'currency' | 'days' | 'years' | 'switch'

/** The five questions under which levers are grouped on screen. */
export type LeverTheme =
  'whoCanBid' | 'howContractsAreCut' | 'howBidsAreScored' | 'whatWeBuy' | 'helpAndPayment'

/** One policy lever: what it sets, in which unit, within which bounds, and how it acts on the year's terms. */
export interface Lever {
  readonly id: string
  readonly theme: LeverTheme
  readonly unit: LeverUnit
  readonly min: number
  /** Highest value the engine takes; a currency lever's slider range comes from the scenario. */
  readonly max: number
  /** A sensible step for a slider. */
  readonly step: number
  /** The value at which the lever does nothing. */
  readonly neutral: number
  /** How the lever works in the model, in one sentence. */
  readonly mechanism: string
  /** Where the lever comes from: case or paper. */
  readonly source: string
  /** Writes the lever's effect into the year's terms. */
  apply(terms: Terms, value: number): void
}
