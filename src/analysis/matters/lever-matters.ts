import type { LeverId } from '../../engine/index.ts'
import { performInSteps, type Method } from '../plan.ts'
import type { Question, Tools } from '../question.ts'
import { meanOf, quantileIfAny } from '../statistics.ts'
import { contrast, meanSquare, pooledSquare } from './contrast.ts'
import { estimated, hasSpread, resamplesOf, type Estimate } from './estimate.ts'
import { designOf } from './lever-design.ts'
import { settingBetween, withLever, type LeverSpan } from './lever-span.ts'
import { jobFor, type Middle } from './output.ts'

export interface LeverMattersInput {
  readonly question: Question
  /** Levers to vary, and between what; all others stand as in the proposal. */
  readonly levers: readonly LeverSpan[]
  /** Pairs of mixes of rules that are drawn (count, ≥ 2); each costs levers + 2 policies. */
  readonly pairs: number
  /** Futures that each mix is played in, the same for all. */
  readonly runs: number
}

/** A lever's part in how far apart mixes of rules are. */
export interface LeverPart {
  readonly lever: LeverId
  /** First-order index: the part of the variance between mixes that would go if this lever's place were known. */
  readonly alone: Estimate
  /** Total-effect index: the part that would be left if all other levers' places were known. */
  readonly total: Estimate
  /** Of the pairs in which this lever alone moved the measure, the share in which its high side gave more (0–1). */
  readonly rises: number
}

export interface LeverMatters {
  readonly runs: number
  readonly pairs: number
  /** Of what is expected of the measure over the mixes, in the measure's unit. */
  readonly middle: Middle
  /** By falling total; null when no mix differs from another by more than the luck of the futures. */
  readonly levers: readonly LeverPart[] | null
}

/**
 * What each lever does to the expected measure among mixes of rules drawn evenly from the spans: the radial design of
 * Saltelli et al. 2010 with the estimators of Jansen 1999. Every row has two mixes A and B, and A with one lever of B at
 * a time; all are played in the same futures. Measured from today's rules instead, all mixes would shift by the same.
 */
export const LEVER_MATTERS: Method<LeverMattersInput, LeverMatters> = {
  plan({ question, levers, pairs }) {
    const job = jobFor(question, 'answer')
    const proposal = job.policies.at(-1) ?? job.baseline
    const years = { first: job.model.startYear, count: job.model.years }
    const { a, b } = designOf(job.seed, levers.length, pairs)
    const mix = (id: string, placeOf: (lever: number) => number) =>
      levers.reduce(
        (policy, span, l) => withLever(policy, span.lever, settingBetween(span, placeOf(l), years)),
        { ...proposal, id }
      )
    return Array.from({ length: pairs }, (_, row) => {
      const inA = (l: number) => a[l]?.[row] ?? 0
      const inB = (l: number) => b[l]?.[row] ?? 0
      const policies = [
        mix('A', inA),
        mix('B', inB),
        ...levers.map(({ lever }, moved) => mix(`A with ${lever} of B`, (l) => (l === moved ? inB : inA)(l))),
      ]
      return { job: { ...job, policies }, columns: [question.measure] }
    })
  },
  conclude({ question, levers, pairs, runs }, outcomes) {
    const { seed } = question.job
    const rows = outcomes.map((row) => row.map(([column = new Float64Array()]) => column))
    const of = (row: readonly Float64Array[], mix: number) => row[mix] ?? new Float64Array()
    const resamples = resamplesOf(rows.length, seed)
    const { a, b } = designOf(seed, levers.length, pairs)
    const means = rows.map((row) => [meanOf(of(row, 0)), meanOf(of(row, 1))] as const)
    const whole = rows.map((row) => contrast(of(row, 0), of(row, 1)))
    // A lever that is alone has all of the variance, which the same contrasts say exactly.
    const between = (times?: Uint16Array) =>
      levers.length > 1 ? pooledSquare(means, whole, times) : meanSquare(whole, times)
    const parts = levers.flatMap(({ lever }, l) => {
      const moved = rows.map((row) => contrast(of(row, 0), of(row, 2 + l)))
      const others = rows.map((row) => contrast(of(row, 1), of(row, 2 + l)))
      const total = estimated((times) => part(meanSquare(moved, times), between(times)), resamples)
      const alone = estimated(
        // Both have the noise of the same mixes, most of which their ratio sheds.
        (times) => 1 - part(meanSquare(others, times), meanSquare(whole, times)),
        resamples
      )
      const upward = (row: number) => (b[l]?.[row] ?? 0) > (a[l]?.[row] ?? 0)
      const rose = moved.flatMap(({ difference }, row) =>
        difference === 0 ? [] : [difference > 0 === upward(row)]
      )
      const rises = rose.length > 0 ? rose.filter(Boolean).length / rose.length : 0.5
      return alone && total ? [{ lever, alone, total, rises }] : []
    })
    const rising = Float64Array.from(means.flat()).sort()
    const at = (p: number) => quantileIfAny(rising, p)
    return {
      runs,
      pairs: rows.length,
      middle: { p10: at(0.1), p50: at(0.5), p90: at(0.9) },
      levers:
        hasSpread(rising) && parts.length === levers.length
          ? parts.sort((one, other) => other.total.value - one.total.value)
          : null,
    }
  },
}

/** NaN when the mixes do not differ. */
const part = (some: number, whole: number): number => (whole > 0 ? some / whole : NaN)

const STEPS = [4, 12]

/** The same as a study, shown as it gets more exact. */
export function studyLeverMatters(
  input: LeverMattersInput,
  tools: Tools,
  show: (soFar: LeverMatters) => void
): Promise<LeverMatters> {
  return performInSteps(LEVER_MATTERS, input, tools, { steps: STEPS, show })
}
