import type { LeverId, Policy, Setting } from '../../engine/index.ts'
import type { MovableLever } from '../levers/ladder.ts'
import type { Question } from '../question.ts'
import type { Goal } from './goal.ts'
import type { Report } from './report.ts'

/** How many futures a search spends on each of its steps. */
export interface Effort {
  /** Futures on which every point is judged while the search looks for ways. */
  readonly search: number
  /** Other futures, on which each way is then moved to where it just reaches the goal. */
  readonly settle: number
  /** Fresh futures, never seen by the search, that the numbers shown come from. */
  readonly confirm: number
}

export interface ReachInput {
  /** Measure and year; its policies are today's rules and the proposal. Its target is not read. */
  readonly question: Question
  readonly goal: Goal
  /** Levers that may move, and every lever that the start sets otherwise than today. */
  readonly levers: readonly MovableLever[]
  /** Which of them may move. */
  readonly moving: readonly LeverId[]
  /** Nothing beyond what the law allows. */
  readonly lawful: boolean
  readonly effort: Effort
}

/** One lever moved from where the search began. */
export interface Move {
  readonly id: LeverId
  /** In the lever's unit. */
  readonly from: number
  readonly to: number
  readonly setting: Setting
  /** Part of its way to the end it moves to (0–1). */
  readonly part: number
}

export type RouteKind = 'oneLever' | 'fewest' | 'balanced'

/** A way to the goal, or the nearest to it that was found. */
export interface Route {
  readonly moves: readonly Move[]
  /** Every lever's setting. */
  readonly levers: Policy['levers']
  readonly report: Report
  /** What is passed in as many fresh futures as the goal asks for, in the measure's unit. */
  readonly level: number
  /** Fresh futures bear out that it reaches the goal. */
  readonly holds: boolean
}

/** What one lever does alone. */
export interface Alone {
  readonly id: LeverId
  /** The smallest value that is enough, on the futures of the search; null: none is. */
  readonly enough: number | null
  /** The value at which it does best, and what is then passed in as many futures as the goal asks for. */
  readonly best: { readonly value: number; readonly level: number }
}

/** What keeps the best from reaching the goal. */
export type Block =
  /** The law's limit: how much farther the level would be at the slider's end (in the measure's unit, better is above 0). */
  | {
      readonly kind: 'cap' | 'barred'
      readonly id: LeverId
      readonly cap: number | null
      readonly end: number
      readonly gain: number
    }
  | { readonly kind: 'end'; readonly id: LeverId; readonly value: number }

export type ReachResult = {
  readonly goal: Goal
  readonly effort: Effort
  /** Policy-futures played. */
  readonly played: number
  readonly today: Route
  /** Where the search began; the same as today when it began there. */
  readonly start: Route
  /** Levers of the start that were brought to the law before the search. */
  readonly brought: readonly LeverId[]
  readonly alone: readonly Alone[]
} & (
  | { readonly kind: 'already' | 'nothingToMove' }
  | { readonly kind: 'reached'; readonly routes: Readonly<Partial<Record<RouteKind, Route>>> }
  | { readonly kind: 'notReachable'; readonly best: Route; readonly blocks: readonly Block[] }
)
