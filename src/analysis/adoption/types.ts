/** What was reported of one year. */
export interface Actual {
  readonly year: number
  /** In the unit of what it reports (a share is 0–1). */
  readonly value: number
  /** How exact the report is: 8 of 10 such reports lie no further than this from the truth. */
  readonly exactness: number
}

/** One thing of which years are reported: what the futures promised of it, and what came. */
export interface Series {
  /** What each future says of each year: `[year][future]`, years as in the input. */
  readonly futures: readonly Float64Array[]
  readonly actuals: readonly Actual[]
}

/** What the futures promised, and what has been reported since. */
export interface AdoptionInput {
  readonly years: readonly number[]
  /** The measure first; others, such as the extra cost, count as evidence too. All from the same futures. */
  readonly series: readonly [Series, ...Series[]]
  /** In the measure's unit. */
  readonly target: number
  readonly targetYear: number
}

/** The middle future and the ranges of 5 and 8 of 10, year by year. */
export interface Bands {
  readonly p10: readonly number[]
  readonly p25: readonly number[]
  readonly p50: readonly number[]
  readonly p75: readonly number[]
  readonly p90: readonly number[]
}

/** Where a reported year lies in the range that was promised for it. */
export type Place = 'half' | 'most' | 'below' | 'above'

export interface Verdict extends Actual {
  /** Inside the range of 5 in 10 futures, of 8 of 10, or outside of it. */
  readonly place: Place
  readonly promised: {
    readonly p10: number
    readonly p25: number
    readonly p75: number
    readonly p90: number
  }
  /** Futures that promised less than was reported, as a part of all (0–1). */
  readonly below: number
}

/** The chance of the target, as a part of the futures (0–1), and how many futures stand behind it. */
export interface TargetChance {
  readonly share: number
  readonly futures: number
}

/** How the promise changes with what was reported. */
export interface AdoptionResult {
  /** For each series, each year reported. */
  readonly verdicts: readonly (readonly Verdict[])[]
  /** For each series. */
  readonly promised: readonly Bands[]
  readonly before: TargetChance
  readonly update: Update
}

export type Update =
  /** Nothing was reported. */
  | { readonly kind: 'none' }
  /** No future comes near what was reported, or too few to speak of: nothing can be said from them. */
  | { readonly kind: 'refused'; readonly why: 'far' | 'few'; readonly effective: number }
  | {
      readonly kind: 'updated'
      /** Effective number of futures (Kish 1965). */
      readonly effective: number
      /** So few that the model did not expect what was reported. */
      readonly few: boolean
      readonly bands: readonly Bands[]
      readonly after: TargetChance
    }
