import { drawnQuantities, type Redraw } from '../../engine/index.ts'
import type { Method } from '../plan.ts'
import type { Question } from '../question.ts'
import { centred, estimated, hasSpread, resamplesOf, type Estimate } from './estimate.ts'
import { jobFor, outputOf, type Output } from './output.ts'

export interface RedrawsInput {
  readonly question: Question
  readonly output: Output
  /** Names of the uncertain numbers to look at one by one. */
  readonly names: readonly string[]
  readonly runs: number
}

/** A part of the variance, by itself and with all that it does together with others (each about 0–1). */
export interface Part {
  /** What would go if this were known. */
  readonly alone: Estimate
  /** What would be left if all else were known. */
  readonly total: Estimate
}

export interface Redraws {
  readonly output: Output
  readonly runs: number
  /** The total of each number asked for, in their order; null when the output is the same in every future. */
  readonly totals: readonly { readonly name: string; readonly total: Estimate }[] | null
  /** All uncertain numbers that were not asked for, together: no one of them can have a larger total. */
  readonly rest: { readonly count: number; readonly total: Estimate } | null
  /** The luck of tenders and year ends. */
  readonly luck: Part | null
  /** All uncertain numbers together. */
  readonly numbers: Part | null
}

/** Turns a seed into another one; any odd number would do. */
const OTHER = 0x9e3779b9

/**
 * Total-effect indices (Homma & Saltelli 1996) by the estimator of Jansen 1999 (Saltelli et al. 2010, table 2): half of
 * the mean squared difference between futures that differ in this alone, over the variance.
 */
export const REDRAWS: Method<RedrawsInput, Redraws> = {
  plan({ question, output, names }) {
    const job = jobFor(question, output)
    const columns = [question.measure]
    const seed = (job.seed ^ OTHER) >>> 0
    const redraws: Omit<Redraw, 'seed'>[] = [
      { quantities: [], luck: true },
      { quantities: 'all', luck: false },
      { quantities: restOf(question, names), luck: false },
      ...names.map((name) => ({ quantities: [name], luck: false })),
    ]
    return [
      { job, columns },
      ...redraws.map((redraw) => ({ job: { ...job, redraw: { seed, ...redraw } }, columns })),
    ]
  },
  conclude({ question, output, names, runs }, outcomes) {
    const [before = [], ...after] = outcomes.map((each) => outputOf(each, output))
    const resamples = resamplesOf(runs, question.job.seed)
    const parts = after.map((each) => {
      const pair = pairOf(Float64Array.from(before), Float64Array.from(each))
      return {
        total: estimated((times) => jansen(pair, times), resamples),
        others: estimated((times) => 1 - jansen(pair, times), resamples),
      }
    })
    const [luck, all, rest, ...single] = parts
    const same = !hasSpread(Float64Array.from(before)) || [luck, all].some((part) => !part?.total)
    const count = restOf(question, names).length
    return {
      output,
      runs,
      totals: same
        ? null
        : names.flatMap((name, i) => (single[i]?.total ? [{ name, total: single[i].total }] : [])),
      rest: !same && count > 0 && rest?.total ? { count, total: rest.total } : null,
      // Futures that differ in luck alone share all numbers: what is left is what the numbers do by themselves.
      luck: same ? null : partOf(all?.others, luck?.total),
      numbers: same ? null : partOf(luck?.others, all?.total),
    }
  },
}

function partOf(alone: Estimate | null | undefined, total: Estimate | null | undefined): Part | null {
  return alone && total ? { alone, total } : null
}

function restOf({ job }: Question, names: readonly string[]): string[] {
  const all = drawnQuantities(job.model, job.seed, 0, 0).map(({ name }) => name)
  return all.filter((name) => !names.includes(name))
}

/** The output before and after a redraw, about one middle. */
interface Pair {
  readonly before: Float64Array
  readonly after: Float64Array
}

function pairOf(before: Float64Array, after: Float64Array): Pair {
  const both = new Float64Array(before.length + after.length)
  both.set(before)
  both.set(after, before.length)
  const middle = centred(both)
  return { before: middle.subarray(0, before.length), after: middle.subarray(before.length) }
}

/** The total-effect index of what was redrawn; the variance is taken from both sides, which have the same. */
function jansen({ before, after }: Pair, times?: Uint16Array): number {
  let [n, squares, differences, sumBefore, sumAfter] = [0, 0, 0, 0, 0]
  for (let i = 0; i < before.length; i++) {
    const weight = times ? (times[i] ?? 0) : 1
    const [a, b] = [before[i] ?? 0, after[i] ?? 0]
    n += weight
    squares += weight * (a * a + b * b)
    differences += weight * (a - b) * (a - b)
    sumBefore += weight * a
    sumAfter += weight * b
  }
  const whole = squares - (sumBefore * sumBefore + sumAfter * sumAfter) / n
  if (n < 2 || !(whole > 0)) return NaN
  return differences / (2 * n) / (whole / (2 * (n - 1)))
}
