import type { Assumption, AssumptionEdit } from '../scenario/checked.ts'
import type { AssumptionText } from '../messages/sentences/assumptions.ts'

/** One number of the model as the table of assumptions shows it; its own fields are what the place's file says. */
export interface AssumptionRow extends Assumption {
  /** The user's number in place of the file's; null while the file's holds. */
  readonly edit: AssumptionEdit | null
  /** Everything in words: the number in force, what the file says, where it comes from, what it feeds. */
  readonly text: AssumptionText
}

/** Whether a number was taken; if not, why, in the words of the place file's own checks. */
export type EditOutcome = { readonly ok: true } | { readonly ok: false; readonly message: string }

/**
 * How much of the answer's spread rests on guesses (numbers of grade D): 1 less the part of the variance that is left
 * when all of them stand at their central values. Measured while the view `method` is open, after the full run.
 */
export type GuessShare =
  /** Not measured: another view is open, or the full run is not there yet. */
  | { readonly phase: 'waiting' }
  | { readonly phase: 'running'; readonly done: number; readonly total: number }
  | {
      readonly phase: 'done'
      /** Part of the variance (0–1, never negative), and its 95% interval by the jackknife. */
      readonly share: number
      readonly low: number
      readonly high: number
      /** Futures that both variances are taken over. */
      readonly runs: number
      /** Uncertain numbers of grade D. */
      readonly guesses: number
    }
  /** No uncertain number is a guess: the share is 0 by definition. */
  | { readonly phase: 'noGuesses' }
  /** Every future gives the same answer: there is no spread to share out. */
  | { readonly phase: 'noSpread' }
  | { readonly phase: 'failed' }

/** Something about these numbers that every view and every export must say. */
export interface Flag {
  readonly id: 'assumptions' | 'measuredOnly' | `law.${string}`
  readonly text: string
}
