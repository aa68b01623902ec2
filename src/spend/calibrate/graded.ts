import type { Ranged } from './bid-fit.ts'
import { round4 } from './statistics.ts'

/** A number as a scenario file holds it. */
export interface GradedNumber {
  readonly value: number
  readonly low?: number
  readonly high?: number
  readonly shape?: 'pert' | 'lognormal' | 'normal' | 'beta'
  readonly grade: 'A' | 'B' | 'C' | 'D'
  readonly source: string
  readonly note?: string
}

/** Id of the entry that names the files, their rows and their days. */
export const RECORDS = 'records'

/** Id of the entry for what is assumed. */
export const ASSUMPTION = 'assumption'

/** A number that the file does not tell, and what was taken instead. */
export interface PriorUsed {
  /** Such as `categories.works.meanBids`. */
  readonly path: string
  readonly value: number
  readonly low: number
  readonly high: number
}

interface Bounds {
  readonly min: number
  readonly max: number
}

interface Measured extends Ranged {
  readonly shape: 'pert' | 'lognormal' | 'normal'
  readonly note: string
  readonly bounds?: Bounds
  readonly grade?: 'B' | 'C' | 'D'
}

/** A number found in the data, with the range that the data leave. */
export function measured({ shape, note, bounds, grade = 'B', ...range }: Measured): GradedNumber {
  const { min = -Infinity, max = Infinity } = bounds ?? {}
  const cut = (value: number): number => round4(Math.min(max, Math.max(min, value)))
  const value = cut(range.value)
  const [low, high] = [Math.min(value, cut(range.low)), Math.max(value, cut(range.high))]
  const source = grade === 'D' ? ASSUMPTION : RECORDS
  return low < high ? { value, low, high, shape, grade, source, note } : { value, grade, source, note }
}

/** Standard deviations between the 10th and the 90th percentile of a normal. */
const NORMAL_80 = 2.5631

/** A share found in the data; the value is taken as it stands, so that shares keep adding up to 1. */
export function measuredShare({ value, low: least, high: most }: Ranged, note: string): GradedNumber {
  const [low, high] = [Math.min(value, round4(least)), Math.max(value, round4(most))]
  const known = { grade: 'B', source: RECORDS, note } as const
  if (!(low < high)) return { value, ...known }
  const deviation = (high - low) / NORMAL_80
  const isBeta = value * (1 - value) > 1.2 * deviation * deviation
  return { value, low, high, shape: isBeta ? 'beta' : 'pert', ...known }
}

/** Rounds shares so that they add up to 1 to the last digit that a file shows; the largest takes up the rest. */
export function sharesToOne(shares: readonly number[]): number[] {
  const rounded = shares.map((share) => Number(share.toFixed(6)))
  const largest = rounded.indexOf(Math.max(...rounded))
  const others = rounded.reduce((sum, share, i) => (i === largest ? sum : sum + share), 0)
  return rounded.map((share, i) => (i === largest ? Number((1 - others).toFixed(6)) : share))
}

/** Collects the priors that are used, for the report. */
export interface Priors {
  readonly used: readonly PriorUsed[]
  /** A number from the priors: an assumption of grade D with a wide range, or one that is certain by choice. */
  take(path: string, prior: Prior): GradedNumber
}

export interface Prior {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly note?: string
}

export function createPriors(): Priors {
  const used: PriorUsed[] = []
  return {
    used,
    take(path, { value, low, high, note }) {
      used.push({ path, value, low, high })
      const known = { grade: 'D', source: ASSUMPTION, ...(note === undefined ? {} : { note }) } as const
      return low < high ? { value, low, high, shape: 'pert', ...known } : { value, ...known }
    },
  }
}
