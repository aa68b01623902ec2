import type { LeverId, Trait } from '../engine/index.ts'
import type { PlaceReason, PlaceText, Verdict } from '../messages/sentences/places.ts'
import type { LeftOutLever } from './carry-over.ts'

export type { PlaceReason, Verdict }
export type { LeftOutLever }

/** A middle with the range of 8 of 10 futures. */
export interface Span {
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

/** What the levers did in one place, in its last year, against that place's own rules of today. */
export interface PlaceOutcome {
  /** The share looked at: a metric id such as `share.trait.local`. */
  readonly metric: string
  readonly year: number
  readonly runs: number
  readonly today: Span
  readonly proposal: Span
  /** Paired change of the share (0–1). */
  readonly change: Span
  /** Futures in which the proposal is ahead of and behind today's rules; the rest are equal. */
  readonly ahead: number
  readonly behind: number
  /** Paired change of the bill, as a part of today's bill (0.05 is 5% more). */
  readonly cost: Span
  readonly verdict: Verdict
  /** What holds the policy back, or what it costs where it works; the first is the main one. */
  readonly reasons: readonly PlaceReason[]
}

/** One place in the comparison: a tile of small multiples. */
export interface PlaceResult {
  readonly id: string
  readonly title: string
  readonly place: string
  /** `nothing`: no lever of the mix can be tried here. */
  readonly phase: 'waiting' | 'running' | 'done' | 'nothing' | 'failed'
  readonly outcome: PlaceOutcome | null
  /** Levers tried here, and those that were not, each with why. */
  readonly applied: readonly LeverId[]
  readonly leftOut: readonly LeftOutLever[]
  /** Levers that the law of this place does not allow at this value. */
  readonly beyondLaw: readonly { readonly lever: LeverId; readonly law: string }[]
  /** The tile in sentences: the verdict with its numbers, the change, the reasons, what was left out. Empty until done. */
  readonly text: PlaceText
}

/** The current levers in every place in turn; plays only while the view `places` is open. */
export interface AllPlaces {
  readonly phase: 'idle' | 'running' | 'done' | 'cancelled'
  /** Places finished and all of them. */
  readonly done: number
  readonly total: number
  /** Null: each place's own question. */
  readonly trait: Trait | null
  /** Traits that can be asked about: those of any place read so far. */
  readonly traits: readonly Trait[]
  readonly results: readonly PlaceResult[]
  /** The levers of the mix, in words with their values; and what holds for all places. */
  readonly mix: readonly { readonly lever: LeverId; readonly text: string }[]
  readonly notes: readonly string[]
  /** "Works in 4 of 11 places, fails in 5, and in 2 we cannot tell." */
  readonly summary: string
  chooseTrait(trait: Trait | null): void
  cancel(): void
  /** Goes on after `cancel`, and tries again what failed. */
  restart(): void
}
