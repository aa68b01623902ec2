import type { Question } from '../question.ts'

/** Which answer the opponent wants low: the gain over today's rules, or the chance of the target. */
export type Objective = 'gain' | 'chance'

/** What the search for the least favourable plausible assumptions starts from. */
export interface OpponentInput extends Question {
  readonly objective: Objective
  /** Numbers that may stand at an end at once, 1–8. */
  readonly most: number
  /** Futures times policies that the search may play, its confirmation included. */
  readonly budget: number
  /** Metrics told beside the answer, in the measure's year. */
  readonly beside: readonly string[]
}

/** An uncertain number at one end of what is plausible. */
export interface Move {
  /** Path of the number, such as `groups.family-farms.entry`. */
  readonly name: string
  readonly end: 'low' | 'high'
  /** Where the opponent puts it. */
  readonly value: number
  /** What the futures draw: the ends of 8 of 10 and the middle. */
  readonly low: number
  readonly usual: number
  readonly high: number
}

/** A number over futures: mean with its Monte Carlo standard error, and the middle 8 of 10. */
export interface Spread {
  readonly mean: number
  readonly mcse: number
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

/** How the proposal stands in some futures. */
export interface Standing {
  readonly runs: number
  /** The proposal less today's rules, future by future, in the measure's unit. */
  readonly gain: Spread
  /** Futures in which the proposal is above and below today's rules. */
  readonly ahead: number
  readonly behind: number
  /** Futures above the target. */
  readonly hits: { readonly today: number; readonly proposal: number }
  /** The metrics asked for beside the answer, in their order: under the proposal, and its difference from today's. */
  readonly beside: readonly {
    readonly metric: string
    readonly proposal: Spread
    readonly difference: Spread
  }[]
}

/** One more number at its bad end, with all before it. */
export interface Step extends Move {
  readonly after: Standing
  /** What this step takes from the objective in the futures that confirm it, with its standard error. */
  readonly fall: number
  readonly fallError: number
}

/** The least favourable plausible assumptions that were found, all told from futures that the search had not seen. */
export interface OpponentResult {
  readonly objective: Objective
  readonly before: Standing
  readonly steps: readonly Step[]
  /** How the search went. */
  readonly search: {
    /** Uncertain numbers, those tried at their ends, and combinations played. */
    readonly uncertain: number
    readonly tried: number
    readonly combinations: number
    /** Futures of the ranking, of each combination, and of the confirmation. */
    readonly ranked: number
    readonly futures: number
    readonly confirmed: number
    /** The objective of the last step in the futures of the search, which chose it: flattering to the opponent. */
    readonly seen: number
  }
}
