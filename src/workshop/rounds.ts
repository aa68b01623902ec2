import { isGuess, type Guess, type ShareRange } from './guess.ts'
import type { TableProposal } from './tables.ts'

/** How a share of futures was told: in tenths, or in words where tenths would say too much. */
export type ToldAs = 'all' | 'nearlyAll' | 'outOfTen' | 'almostNone'

/** In how many futures the target was met. */
export interface RoundResult {
  /** Of ten (0–10). */
  readonly k: number
  readonly kind: ToldAs
  /** Futures that met it, of those played. */
  readonly hits: number
  readonly runs: number
}

/** What came where a range was guessed. */
export interface RangedResult {
  /** The range that 8 of 10 futures fall into. */
  readonly came: ShareRange
  readonly today: ShareRange
  /** In how many futures the share lay within the guess. */
  readonly inside: RoundResult
}

/** A round that was revealed. */
export interface RoundRecord {
  /** From 1 on. */
  readonly round: number
  readonly guess: Guess
  readonly because: string
  readonly result: RoundResult
  /** The same under today’s rules. */
  readonly today: RoundResult
  /** Null where the guess is of ten futures. */
  readonly ranged: RangedResult | null
  /** The proposal's name and the link to it, as they stood at the reveal. */
  readonly proposal: string
  readonly link: string
}

/** What every round asks about: whose share, in which year, above what (0–1). */
export interface Goal {
  readonly metric: string
  readonly year: number
  readonly target: number
}

/** Where a room stands: always in one of its rounds, which is covered until its record is there. */
export interface Progress {
  readonly goal: Goal
  readonly round: number
  /** When the round began (milliseconds since 1970). */
  readonly startedAt: number
  /** Null while nobody has guessed. */
  readonly guess: Guess | null
  readonly because: string
  readonly records: readonly RoundRecord[]
  /** What the tables have handed in. */
  readonly tables: readonly TableProposal[]
  /** Whether the room sees how the tables’ proposals fare, in the round at hand. */
  readonly boardShown: boolean
}

/** Characters that a reason may have. */
export const MOST_BECAUSE = 200

/** The first round begins. */
export function firstRound(goal: Goal, now: number): Progress {
  return {
    ...{ goal, round: 1, startedAt: now, guess: null, because: '', records: [] },
    ...{ tables: [], boardShown: false },
  }
}

/** The record of the round at hand; null while it is covered. */
export function revealedIn({ round, records }: Progress): RoundRecord | null {
  return records.find((record) => record.round === round) ?? null
}

/** Takes down a guess; of a round that was revealed it stays as it was. */
export function guessed(progress: Progress, change: { guess?: Guess; because?: string }): Progress {
  if (revealedIn(progress)) return progress
  const { guess = progress.guess, because = progress.because } = change
  const isKept = guess === null || isGuess(guess)
  return { ...progress, guess: isKept ? guess : progress.guess, because: because.slice(0, MOST_BECAUSE) }
}

/** Sets another goal, for the round at hand and those that follow. */
export function aimedAt(progress: Progress, goal: Goal): Progress {
  return { ...progress, goal }
}

/** Uncovers the round; without a guess, or once more, nothing happens. */
export function revealed(
  progress: Progress,
  came: Pick<RoundRecord, 'result' | 'today' | 'ranged' | 'proposal' | 'link'>
): Progress {
  const { round, guess, because } = progress
  if (guess === null || revealedIn(progress)) return progress
  return { ...progress, records: [...progress.records, { round, guess, because, ...came }] }
}

/** Whether another round follows the one at hand. */
export function hasNext({ round }: Progress, rounds: number): boolean {
  return round < rounds
}

/** The next round begins, covered; from a round that is still covered, or from the last one, nothing does. */
export function nextRound(progress: Progress, rounds: number, now: number): Progress {
  if (!revealedIn(progress) || !hasNext(progress, rounds)) return progress
  const { goal, round, records, tables } = progress
  return { ...firstRound(goal, now), round: round + 1, records, tables }
}

/** The round at hand begins again: without a guess, covered, its clock at the start. */
export function roundAgain(progress: Progress, now: number): Progress {
  const { goal, round, tables } = progress
  const records = progress.records.filter((record) => record.round !== round)
  return { ...firstRound(goal, now), round, records, tables }
}

/** Whole seconds that are left of a round, never below 0. */
export function secondsLeft(startedAt: number, minutes: number, now: number): number {
  return Math.max(0, Math.ceil((startedAt + minutes * 60_000 - now) / 1000))
}

/** How many of ten futures more came than were guessed; below 0: fewer. */
export function gapOf(guess: number, { k }: Pick<RoundResult, 'k'>): number {
  return k - guess
}
