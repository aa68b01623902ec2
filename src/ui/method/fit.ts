import { optionalFile } from './optional-file.ts'

/** Awards with one number of bids, and what the model makes of them. */
export interface FitPoint {
  /** Number of bids; the last one stands for itself and all above. */
  readonly bids: number
  readonly awards: number
  /** Mean price as a share of the ceiling, its standard error, and the model's. */
  readonly observed: number
  readonly standardError: number
  readonly fitted: number
}

export interface FitYear {
  readonly year: number
  readonly awards: number
  readonly price: readonly FitPoint[]
  /** Share of awards by number of bids. */
  readonly bids: readonly Omit<FitPoint, 'standardError'>[]
}

/** The law of prices beside real awards. */
export interface AwardFit {
  readonly source: {
    readonly title: string
    readonly publisher: string
    readonly address: string
    readonly licence: string
  }
  readonly years: readonly FitYear[]
}

export function loadFit(): Promise<AwardFit | null> {
  return optionalFile<AwardFit>(
    import.meta.glob('../../../scenarios/shared/hualien-fit.json', { import: 'default' })
  )
}
