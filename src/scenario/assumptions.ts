import type { Shape } from '../engine/index.ts'
import type { Scenario } from './scenario.ts'

export type Grade = 'A' | 'B' | 'C' | 'D'

export type AssumptionPart = 'groups' | 'categories' | 'mechanisms' | 'elections'

/** What a number is counted in. */
export type AssumptionUnit =
  | 'share'
  | 'ratio'
  | 'part'
  | 'rate'
  | 'logPoints'
  | 'currency'
  | 'count'
  | 'perYear'
  | 'years'
  | 'months'
  | 'calendarYear'
  | 'factor'
  | 'number'

/** Which part of the model a number feeds. */
export type Feed =
  | 'supply'
  | 'bidding'
  | 'price'
  | 'needs'
  | 'routes'
  | 'delivery'
  | 'growth'
  | 'learning'
  | 'payment'
  | 'politics'
  | 'administration'
  | 'localMoney'
  | 'jobs'
  | 'evaluation'
  | 'conversion'

/** A number in place of the file's: with `low` and `high` uncertain, without them the same in every future. */
export interface AssumptionEdit {
  readonly value: number
  readonly low?: number
  readonly high?: number
}

/** One number of the model, where it comes from and what it feeds. */
export interface Assumption {
  /** The engine's name of it, such as `groups.family-farms.entry`. */
  readonly path: string
  readonly part: AssumptionPart
  /** Id and name of the group or category; empty for mechanisms and elections. */
  readonly owner: { readonly id: string; readonly name: string }
  /** The field, such as `entry`, `serves`, or a mechanism's id. */
  readonly field: string
  /** Name of the category that a part of capacity serves, or of the group whose share was observed; else empty. */
  readonly of: string
  readonly value: number
  readonly low?: number
  readonly high?: number
  readonly shape?: Shape
  /** Null where the file says nothing. */
  readonly grade: Grade | null
  readonly source: Scenario['evidence'][number] | null
  readonly note: string
  readonly unit: AssumptionUnit
  readonly feeds: Feed
  /** From the shared priors; the place's file sets nothing of its own. */
  readonly isPrior: boolean
  /** The model takes it as certain: a range is refused. */
  readonly certain: boolean
}
