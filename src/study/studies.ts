import { updatePromise } from '../analysis/adoption/adoption.ts'
import type { AdoptionInput } from '../analysis/adoption/types.ts'
import { studyCredit } from '../analysis/credit/credit.ts'
import { studyFails } from '../analysis/fails/fails.ts'
import { followed, type FollowInput } from '../analysis/follow/follow.ts'
import { movedFutures } from '../analysis/kit/moved-futures.ts'
import { pace } from '../analysis/levers/pace.ts'
import { decisive, type DecisiveInput } from '../analysis/matters/decisive.ts'
import { studyLeverMatters } from '../analysis/matters/lever-matters.ts'
import { studyMatters } from '../analysis/matters/matters.ts'
import { studyOneAtATime } from '../analysis/matters/one-at-a-time.ts'
import { findOpponent } from '../analysis/opponent/opponent.ts'
import type { Tools } from '../analysis/question.ts'
import { reach } from '../analysis/reach/reach.ts'
import { tradeOffs } from '../analysis/trade/trade-offs.ts'
import { traceBoth } from '../runner/trace-both.ts'

/** An analysis: plain data in, plain data out. `show` hands over what is known so far, while it is still refining. */
export type Study<Input, Result> = (
  input: Input,
  tools: Tools,
  show: (soFar: Result) => void
) => Promise<Result>

/** Every analysis that the page can ask for, by name. Adding one here is all it takes to run it in the worker. */
export const STUDIES = {
  opponent: findOpponent,
  adoption: async (input: AdoptionInput) => updatePromise(input),
  credit: studyCredit,
  decisive: async (input: DecisiveInput) => decisive(input),
  fails: studyFails,
  follow: async (input: FollowInput) => followed(input, traceBoth(input.job, input.run)),
  matters: studyMatters,
  oneAtATime: studyOneAtATime,
  leverMatters: studyLeverMatters,
  movedFutures,
  pace,
  reach,
  tradeOffs,
} satisfies Record<string, Study<never, unknown>>

export type StudyName = keyof typeof STUDIES
export type StudyInput<Name extends StudyName> = Parameters<(typeof STUDIES)[Name]>[0]
export type StudyResult<Name extends StudyName> = Awaited<ReturnType<(typeof STUDIES)[Name]>>
