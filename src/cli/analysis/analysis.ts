import type { parseArgs, ParseArgsConfig } from 'node:util'
import type { Method } from '../../analysis/plan.ts'
import type { Question } from '../../analysis/question.ts'
import type { Scenario } from '../../scenario/index.ts'
import type { Table } from '../format.ts'

export type Options = NonNullable<ParseArgsConfig['options']>
export type Values<Own extends Options> = ReturnType<typeof parseArgs<{ options: Own }>>['values']

/** What a result says of the question that it answers. */
export interface AnalysisHead {
  /** Version of the model. */
  readonly model: string
  readonly scenario: string
  readonly scenarioHash: string
  readonly seed: number
  /** Futures that each experiment plays. */
  readonly runs: number
  readonly baseline: NamedId
  readonly policy: NamedId
  readonly measure: { readonly metric: string; readonly unit: string; readonly year: number }
  /** In the measure's unit. */
  readonly target: number
}

interface NamedId {
  readonly id: string
  readonly name: string
}

/** A question as the command line asks it. */
export interface Asked {
  /** The scenario's file, as the user would find it. */
  readonly file: string
  readonly scenario: Scenario
  readonly question: Question
  readonly head: AnalysisHead
}

/** An analysis as the command line offers it: its own options, what they make of the question, and how it is written. */
export interface Analysis<Own extends Options, Input extends { readonly runs: number }, Result> {
  /** The command, and the ending of the result's format. */
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What it does, for `--help`. */
  readonly does: string
  /** Lines on its own options, for `--help`. */
  readonly ownHelp: string
  readonly own: Own
  /** Futures unless told otherwise. */
  readonly runs: number
  /**
   * What the method is given: plain data, the same after it was written as JSON.
   *
   * @throws InputError when an option of its own is wrong.
   */
  readonly input: (asked: Asked, values: Values<Own>) => Input
  readonly method: Method<Input, Result>
  /** What is written after the head. */
  readonly report: (result: Result, input: Input) => object
  /** The same numbers as tidy CSV. */
  readonly table: (result: Result, input: Input) => Table
}
