import type { Policy } from '../../engine/index.ts'
import { upTo, type Question, type Tools } from '../question.ts'

/** One policy more, in the futures that a question was answered with. */
export interface MovedQuestion {
  /** Of its job no policy is played: not today's rules, whose futures are known, nor the proposal at hand. */
  readonly question: Question
  readonly moved: Policy
  /** Futures, from the first on. */
  readonly runs: number
}

/** Futures after which it is told how far it is. */
const STEP = 100

/** The measure asked about under that policy, future by future. */
export async function movedFutures(
  { question, moved, runs }: MovedQuestion,
  { bench, tell }: Tools
): Promise<Float64Array> {
  const { job, measure } = question
  const only = { ...upTo(job, measure.year), policies: [moved] }
  const all = new Float64Array(runs)
  for (let first = 0; first < runs; first += STEP) {
    const count = Math.min(STEP, runs - first)
    const outcomes = await bench.play({ job: only, first, count, columns: [measure] })
    all.set(outcomes[0]?.[0] ?? [], first)
    tell(first + count, runs)
  }
  return all
}
