import type { Expectation } from './expected.ts'

/** What a lever did in a place: paired differences over futures. */
export interface LeverEffect {
  /** Mean of the difference in what is looked at (share, ratio or count), and its standard error. */
  readonly mean: number
  readonly error: number
}

/** Standard errors beyond which a difference is no chance. */
const CLEAR = 3

export type LeverVerdict = 'asExpected' | 'unclear' | 'without effect' | 'against'

/**
 * Holds an effect against what is expected of the lever: without effect when nothing moved at all, against when it moved
 * the other way beyond its error, unclear when it is smaller than its error.
 */
export function judgeLever({ sign }: Pick<Expectation, 'sign'>, { mean, error }: LeverEffect): LeverVerdict {
  if (mean === 0 || Number.isNaN(mean)) return 'without effect'
  const clear = Math.abs(mean) > CLEAR * error
  if (sign === 'any') return clear ? 'asExpected' : 'unclear'
  const right = sign === 'up' ? mean > 0 : mean < 0
  if (!clear) return 'unclear'
  return right ? 'asExpected' : 'against'
}
