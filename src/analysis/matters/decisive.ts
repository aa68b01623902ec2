import { drawnQuantities, quantile } from '../../engine/index.ts'
import type { Question } from '../question.ts'
import { meanOf, quantileIfAny, varianceOf } from '../statistics.ts'
import { orderOf } from './bins.ts'
import { hasSpread } from './estimate.ts'

export interface DecisiveInput {
  readonly question: Question
  /** The measure under the proposal in futures 0 to n − 1, as already played. */
  readonly answers: Float64Array
}

/** The futures in which a number is among its lowest or its highest fifth. */
export interface End {
  /** The middle of the number in these futures, in its own unit. */
  readonly value: number
  /** Those that pass the target, and all of them (counts). */
  readonly hits: number
  readonly runs: number
  /** The middle of the measure, in its unit. */
  readonly middle: number
}

/** The unknown that the answer follows most. */
export interface Decisive {
  /** `same`: no spread to follow anything; `none`: no unknown that luck could not feign. */
  readonly kind: 'same' | 'none' | 'found'
  /** Path of the number; empty unless found. */
  readonly name: string
  readonly low: End | null
  readonly high: End | null
  /** The 80% range of the measure. */
  readonly p10: number
  readonly p90: number
}

/** The best of a hundred unknowns that do nothing lies about this many standard errors from nothing. */
const ERRORS = 3.5

/** Which unknown parts the futures most: by the mean of the measure where it is lowest and highest. Plays nothing. */
export function decisive({ question, answers }: DecisiveInput): Decisive {
  const { model, seed } = question.job
  // A share of nothing is no number; such a future follows nothing.
  const rising = answers.filter((answer) => !Number.isNaN(answer)).sort()
  const range = { p10: quantileIfAny(rising, 0.1), p90: quantileIfAny(rising, 0.9) }
  const nothing = { name: '', low: null, high: null, ...range }
  if (!hasSpread(rising)) return { kind: 'same', ...nothing }
  const size = Math.max(1, Math.floor(rising.length / 5))
  const found = drawnQuantities(model, seed, 0, answers.length)
    .map(({ name, values }) => {
      const order = orderOf(values).filter((future) => !Number.isNaN(answers[future] ?? NaN))
      const [low, high] = [order.subarray(0, size), order.subarray(order.length - size)]
      return { name, values, low, high, apart: Math.abs(meanIn(answers, high) - meanIn(answers, low)) }
    })
    .reduce<Parted | null>((most, each) => (most && most.apart >= each.apart ? most : each), null)
  if (!found || found.apart < ERRORS * Math.sqrt((2 * varianceOf(rising)) / size))
    return { kind: 'none', ...nothing }
  const end = (futures: Uint32Array): End => endOf(found.values, answers, futures, question.target)
  return { kind: 'found', name: found.name, low: end(found.low), high: end(found.high), ...range }
}

interface Parted {
  readonly name: string
  readonly values: Float64Array
  readonly low: Uint32Array
  readonly high: Uint32Array
  /** How far the means of the measure lie apart. */
  readonly apart: number
}

const pick = (values: Float64Array, futures: Uint32Array): Float64Array =>
  Float64Array.from(futures, (future) => values[future] ?? NaN)

const meanIn = (values: Float64Array, futures: Uint32Array): number => meanOf(pick(values, futures))

function endOf(values: Float64Array, answers: Float64Array, futures: Uint32Array, target: number): End {
  const own = pick(answers, futures)
  return {
    value: quantile(pick(values, futures).sort(), 0.5),
    hits: own.filter((answer) => answer > target).length,
    runs: own.length,
    middle: quantile(own.sort(), 0.5),
  }
}
