import { upTo, type Question, type Tools } from '../question.ts'

/** Futures that are played: first to make everything ready, then for the clock. */
const WARM_UP = 16
const TIMED = 32
/** Policies in each of them, about as many as a search plays together. */
const TOGETHER = 12

/**
 * Plays a little of a question, so that whoever listens can tell how fast it plays here: told 1 of 2 when all is ready,
 * 2 of 2 when that many policy-futures more are done.
 *
 * @returns policy-futures between the two.
 */
export async function pace(question: Question, { bench, tell }: Tools): Promise<number> {
  const { policies, ...rest } = upTo(question.job, question.measure.year)
  const many = Array.from({ length: TOGETHER }, (_, i) => policies[i % policies.length] ?? rest.baseline)
  const job = { ...rest, policies: many }
  const columns = [question.measure]
  await bench.play({ job, first: 0, count: WARM_UP, columns })
  tell(1, 2)
  await bench.play({ job, first: WARM_UP, count: TIMED, columns })
  tell(2, 2)
  return TIMED * TOGETHER
}
