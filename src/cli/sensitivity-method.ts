import { LEVER_MATTERS, type LeverMatters } from '../analysis/matters/lever-matters.ts'
import type { LeverSpan } from '../analysis/matters/lever-span.ts'
import { ONE_AT_A_TIME, type NumberSpan, type OneAtATime } from '../analysis/matters/one-at-a-time.ts'
import type { Output } from '../analysis/matters/output.ts'
import { REDRAWS, type Redraws } from '../analysis/matters/redraws.ts'
import { UNKNOWNS, type Unknowns } from '../analysis/matters/unknowns.ts'
import type { Method, Planned } from '../analysis/plan.ts'
import type { Question } from '../analysis/question.ts'

export interface SensitivityInput {
  readonly question: Question
  readonly output: Output
  readonly runs: number
  /** Uncertain numbers whose total effect is asked for. */
  readonly totals: readonly string[]
  /** Uncertain numbers that are held at two ends. */
  readonly ends: readonly NumberSpan[]
  /** Levers to share out among, from today's rules to the proposal; none: they are not varied. */
  readonly levers: readonly LeverSpan[]
  /** Pairs of mixes of the levers (count). */
  readonly pairs: number
}

export interface SensitivityResult {
  readonly unknowns: Unknowns
  readonly redraws: Redraws
  readonly ends: OneAtATime | null
  readonly levers: LeverMatters | null
}

/** Where in the plan of `REDRAWS` those numbers are redrawn of which no total is asked for, and where all are. */
const [ALL, REST] = [2, 3]

/** What nobody knows, luck and levers in one plan. All but the levers look at the same futures with nothing changed. */
export const SENSITIVITY: Method<SensitivityInput, SensitivityResult> = {
  plan: (input) => Object.values(plansOf(input)).flat(),
  conclude(input, outcomes) {
    const { question, output, runs, ends, levers } = input
    const { redraws, held } = plansOf(input)
    const [base = [], ...redrawn] = outcomes.slice(0, redraws.length)
    const rest = restIsAll(input) ? [redrawn[ALL - 1] ?? []] : []
    const after = redraws.length + held.length
    return {
      unknowns: UNKNOWNS.conclude({ question, output, runs }, [base]),
      redraws: REDRAWS.conclude(redrawsInput(input), [base, ...redrawn, ...rest]),
      ends:
        ends.length > 0
          ? ONE_AT_A_TIME.conclude(endsInput(input), [base, ...outcomes.slice(redraws.length, after)])
          : null,
      levers: levers.length > 0 ? LEVER_MATTERS.conclude(input, outcomes.slice(after)) : null,
    }
  },
}

/** The experiments of each method, less those that another one plays too. */
function plansOf(input: SensitivityInput): Record<'redraws' | 'held' | 'levers', readonly Planned[]> {
  const redraws = REDRAWS.plan(redrawsInput(input))
  return {
    redraws: restIsAll(input) ? redraws.filter((_, at) => at !== REST) : redraws,
    held: ONE_AT_A_TIME.plan(endsInput(input)).slice(1),
    levers: input.levers.length > 0 ? LEVER_MATTERS.plan(input) : [],
  }
}

/** Without totals the rest are all numbers, which are redrawn together anyway. */
const restIsAll = ({ totals }: SensitivityInput): boolean => totals.length === 0

const redrawsInput = ({ question, output, totals, runs }: SensitivityInput) => ({
  question,
  output,
  names: totals,
  runs,
})

const endsInput = ({ question, output, ends, runs }: SensitivityInput) => ({
  question,
  output,
  numbers: ends,
  levers: [],
  runs,
})
