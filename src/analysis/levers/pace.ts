import { upTo, type Question, type Tools } from '../question.ts'

/** Futures in which a question's policies are played: first to make everything ready, then for the clock. */
const WARM_UP = 8
const TIMED = 32

/**
 * Plays a little of a question, so that whoever listens can tell how fast it plays here: told 1 of 2 when all is ready,
 * 2 of 2 when that many policy-futures more are done.
 *
 * @returns policy-futures between the two.
 */
export async function pace(question: Question, { bench, tell }: Tools): Promise<number> {
  const job = upTo(question.job, question.measure.year)
  const columns = [question.measure]
  await bench.play({ job, first: 0, count: WARM_UP, columns })
  tell(1, 2)
  await bench.play({ job, first: WARM_UP, count: TIMED, columns })
  tell(2, 2)
  return TIMED * job.policies.length
}
