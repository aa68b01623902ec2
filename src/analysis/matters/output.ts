import type { SimulationJob } from '../../engine/index.ts'
import type { Outcomes } from '../../runner/lab.ts'
import { upTo, type Question } from '../question.ts'

/** Whose spread is looked into: the measure under the proposal, or its difference from today's rules in the same future. */
export type Output = 'answer' | 'change'

/** The job of a question as far as an output needs it: the proposal's policy stands last. */
export function jobFor({ job, measure }: Question, output: Output): SimulationJob {
  return upTo({ ...job, policies: output === 'answer' ? job.policies.slice(-1) : job.policies }, measure.year)
}

/** The output in each future of an experiment that played `jobFor`. */
export function outputOf(outcomes: Outcomes, output: Output): Float64Array {
  const answers = answersOf(outcomes)
  if (output === 'answer') return answers
  const today = outcomes[0]?.[0]
  return answers.map((answer, future) => answer - (today?.[future] ?? NaN))
}

/** The measure under the proposal in each future. */
export function answersOf(outcomes: Outcomes): Float64Array {
  return outcomes.at(-1)?.[0] ?? new Float64Array()
}

/** The middle and the 80% range of an output, in its unit. */
export interface Middle {
  readonly p10: number
  readonly p50: number
  readonly p90: number
}
