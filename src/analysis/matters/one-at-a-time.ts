import { quantile, type LeverId, type SimulationJob } from '../../engine/index.ts'
import { performInSteps, type Method } from '../plan.ts'
import type { Question, Tools } from '../question.ts'
import { estimated, resamplesOf, type Estimate } from './estimate.ts'
import { withLever, type LeverSpan } from './lever-span.ts'
import { rankedMedian, type Ranked } from './median.ts'
import { jobFor, outputOf, type Middle, type Output } from './output.ts'

/** A number of the model, and the two values it is held at. */
export interface NumberSpan {
  readonly name: string
  readonly low: number
  readonly high: number
}

export interface OneAtATimeInput {
  readonly question: Question
  readonly output: Output
  readonly numbers: readonly NumberSpan[]
  readonly levers: readonly LeverSpan[]
  readonly runs: number
}

/** How far the median of the output moves when one thing is at its low and at its high end, all else as it was. */
export interface Bar {
  /** Of the median, in the output's unit, with its Monte Carlo error. */
  readonly low: Estimate
  readonly high: Estimate
}

export interface OneAtATime {
  readonly output: Output
  readonly runs: number
  /** Of the output with nothing held. */
  readonly middle: Middle
  /** Both by falling length of the bar. */
  readonly numbers: readonly (Bar & Pick<NumberSpan, 'name'>)[]
  readonly levers: readonly (Bar & { readonly lever: LeverId })[]
}

/** One thing at a time: each number held at its ends in every future, each lever of the proposal set to its ends. */
export const ONE_AT_A_TIME: Method<OneAtATimeInput, OneAtATime> = {
  plan({ question, output, numbers, levers }) {
    const job = jobFor(question, output)
    const held = numbers.flatMap(({ name, low, high }) =>
      [low, high].map((value): SimulationJob => ({ ...job, hold: { ...job.hold, [name]: value } }))
    )
    const [proposal = job.baseline] = job.policies.slice(-1)
    const set = levers.flatMap(({ lever, low, high }) =>
      [low, high].map((setting): SimulationJob => ({
        ...job,
        policies: [...job.policies.slice(0, -1), withLever(proposal, lever, setting)],
      }))
    )
    return [job, ...held, ...set].map((each) => ({ job: each, columns: [question.measure] }))
  },
  conclude({ question, output, numbers, levers, runs }, outcomes) {
    const [before, ...after] = outcomes.map((each) => rankedMedian(outputOf(each, output)))
    const resamples = resamplesOf(runs, question.job.seed)
    const shift = (at: number) => {
      const ranked = after[at]
      return before && ranked ? shiftOf(before, ranked, resamples) : null
    }
    const bars = <Span extends object>(spans: readonly Span[], from: number): (Bar & Span)[] =>
      spans
        .flatMap((span, i) => {
          const [low, high] = [shift(from + 2 * i), shift(from + 2 * i + 1)]
          return low && high ? [{ ...span, low, high }] : []
        })
        .sort((one, other) => lengthOf(other) - lengthOf(one))
    const at = (p: number) => (before && before.rising.length > 0 ? quantile(before.rising, p) : NaN)
    return {
      output,
      runs,
      middle: { p10: at(0.1), p50: at(0.5), p90: at(0.9) },
      numbers: bars(
        numbers.map(({ name }) => ({ name })),
        0
      ),
      levers: bars(
        levers.map(({ lever }) => ({ lever })),
        2 * numbers.length
      ),
    }
  },
}

function shiftOf(before: Ranked, after: Ranked, resamples: readonly Uint16Array[]): Estimate | null {
  return estimated((times) => after.median(times) - before.median(times), resamples)
}

function lengthOf({ low, high }: Bar): number {
  return Math.max(0, low.value, high.value) - Math.min(0, low.value, high.value)
}

const STEPS = [64, 256]

/** The same as a study, shown as it gets more exact. */
export function studyOneAtATime(
  input: OneAtATimeInput,
  tools: Tools,
  show: (soFar: OneAtATime) => void
): Promise<OneAtATime> {
  return performInSteps(ONE_AT_A_TIME, input, tools, { steps: STEPS, show })
}
