import { drawnQuantities, quantile, type DrawnQuantity } from '../../engine/index.ts'
import type { Method } from '../plan.ts'
import type { Question } from '../question.ts'
import { quantileIfAny } from '../statistics.ts'
import { equalBins, orderOf } from './bins.ts'
import { centred, estimated, hasSpread, resamplesOf, type Estimate, type Resamples } from './estimate.ts'
import { binCount, firstOrder } from './first-order.ts'
import { meanRange, narrowing, randomBins, rangeBinCount, sorted, type Sorted } from './narrowing.ts'
import { answersOf, jobFor, outputOf, type Middle, type Output } from './output.ts'

export interface UnknownsInput {
  readonly question: Question
  readonly output: Output
  readonly runs: number
}

/** Futures in which a number is among its lowest or highest fifth, and how many of them pass the target. */
export interface Fifth {
  /** The middle of the number in these futures, in its own unit: its 10th or 90th percentile. */
  readonly value: number
  readonly hits: number
  readonly runs: number
}

/** What is known of one uncertain number's part in the output. */
export interface NumberPart {
  /** Path in the scenario, such as `groups.family-farms.entry`. */
  readonly name: string
  /** First-order index: the part of the variance that would go if this number alone were known (about 0–1). */
  readonly alone: Estimate
  /** By which part the 80% range would narrow on average if this number alone were known (about 0–1). */
  readonly narrowing: Estimate
  readonly lowest: Fifth
  readonly highest: Fifth
}

export interface Unknowns {
  readonly output: Output
  readonly runs: number
  /** Of the output. */
  readonly middle: Middle
  /** Futures in which the measure under the proposal passes the target (a future exactly on it has not). */
  readonly hits: number
  /** Uncertain numbers of the model. */
  readonly uncertain: number
  /** By falling part; none when the output is the same in every future, or too few were played. */
  readonly numbers: readonly NumberPart[]
}

/** What the uncertain numbers of a question do to its answer, from futures played once, with every number drawn. */
export const UNKNOWNS: Method<UnknownsInput, Unknowns> = {
  plan: ({ question, output }) => [{ job: jobFor(question, output), columns: [question.measure] }],
  conclude(input, [outcomes = []]) {
    const { question, output, runs } = input
    const { model, seed } = question.job
    const values = outputOf(outcomes, output)
    const answers = answersOf(outcomes)
    const drawn = drawnQuantities(model, seed, 0, runs)
    const parts = hasSpread(values) ? partsOf(drawn, values, seed) : []
    const passes = (future: number) => (answers[future] ?? NaN) > question.target
    return {
      output,
      runs,
      middle: middleOf(values),
      hits: answers.reduce((count, _, future) => count + (passes(future) ? 1 : 0), 0),
      uncertain: drawn.length,
      numbers: parts
        .map(({ values, ...part }) => ({ ...part, ...fifthsOf(values, passes) }))
        .sort((a, b) => b.alone.value - a.alone.value),
    }
  },
}

function partsOf(drawn: readonly DrawnQuantity[], values: Float64Array, seed: number) {
  const runs = values.length
  const resamples = resamplesOf(runs, seed)
  const output = centred(values)
  const byOutput = sorted(values)
  const [bins, ranges] = [binCount(runs), rangeBinCount(runs)]
  const random = randomRanges(byOutput, ranges, seed, resamples)
  return drawn.flatMap(({ name, values }) => {
    const own = equalBins(values, bins)
    const wide = equalBins(values, ranges)
    const alone = estimated((times) => firstOrder(own, output, times), resamples)
    const narrower = estimated((times) => narrowing(byOutput, wide, random(times), times), resamples)
    return alone && narrower ? [{ name, values, alone, narrowing: narrower }] : []
  })
}

/** Shuffles that the range within random bins is averaged over: of the futures as they are, and of a resample. */
const SHUFFLES = 40
const SHUFFLES_A_RESAMPLE = 5

/** The mean range within random bins, worked out once for all numbers. */
function randomRanges(byOutput: Sorted, count: number, seed: number, resamples: Resamples) {
  const shuffled = randomBins(byOutput.output.length, count, seed, SHUFFLES)
  const mean = (some: typeof shuffled, times?: Uint16Array) =>
    some.reduce((sum, bins) => sum + meanRange(byOutput, bins, times), 0) / some.length
  const whole = mean(shuffled)
  const known = new Map(
    resamples.map((times, i) => {
      const some = Array.from({ length: SHUFFLES_A_RESAMPLE }, (_, k) => (i + k) % SHUFFLES)
      return [
        times,
        mean(
          some.flatMap((k) => shuffled[k] ?? []),
          times
        ),
      ]
    })
  )
  return (times?: Uint16Array): number => (times ? (known.get(times) ?? NaN) : whole)
}

function fifthsOf(values: Float64Array, passes: (future: number) => boolean) {
  const order = orderOf(values)
  const size = Math.max(1, Math.floor(values.length / 5))
  const fifth = (futures: Uint32Array): Fifth => {
    const within = Float64Array.from(futures, (future) => values[future] ?? NaN)
    const hits = futures.reduce((count, future) => count + (passes(future) ? 1 : 0), 0)
    return { value: quantile(within, 0.5), hits, runs: futures.length }
  }
  return { lowest: fifth(order.subarray(0, size)), highest: fifth(order.subarray(order.length - size)) }
}

function middleOf(values: Float64Array): Middle {
  const rising = Float64Array.from(values).sort()
  const at = (p: number) => quantileIfAny(rising, p)
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) }
}
