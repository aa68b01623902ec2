import type { Language } from '../catalogue.ts'

/** The state of measuring how much of the answer's spread rests on guesses. */
export type GuessFacts =
  | { readonly phase: 'waiting' | 'noGuesses' | 'noSpread' | 'failed' }
  | { readonly phase: 'running'; readonly done: number; readonly total: number }
  | {
      readonly phase: 'done'
      readonly share: number
      readonly low: number
      readonly high: number
      readonly runs: number
    }

/** A percentage to the nearest 5 points, as the error of such a share allows. */
const STEP = 0.05

/** At most this much is "little". */
const LITTLE = 0.25

/** "About 60% of the spread of this answer rests on guesses (between 50% and 70%, from 1,000 futures)." */
export function guessSentence({ messages, format }: Language, facts: GuessFacts): string {
  const { guesses } = messages.method
  switch (facts.phase) {
    case 'running':
      return guesses.running(format.count(facts.done), format.count(facts.total))
    case 'done': {
      const { share, low, high, runs } = facts
      const futures = format.count(runs)
      const percent = (part: number) => format.chosenShare(part)
      const upper = Math.min(1, Math.ceil(high / STEP - 1e-9) * STEP)
      const lower = Math.max(0, Math.floor(low / STEP + 1e-9) * STEP)
      if (lower === 0 && upper <= LITTLE) return guesses.little(percent(Math.max(STEP, upper)), futures)
      return guesses.share(percent(Math.round(share / STEP) * STEP), percent(lower), percent(upper), futures)
    }
    default:
      return guesses[facts.phase]
  }
}
