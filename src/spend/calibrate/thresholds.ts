import { log } from '../../calibration/exact.ts'
import type { Contract } from './contract.ts'
import { roundAmounts } from './value-fit.ts'

/** A value at which the procedure changes. */
export interface Threshold {
  /** Currency. */
  readonly at: number
  /** Share of contracts let by the procedure of small contracts, among all below and above (0–1). */
  readonly shareBelow: number
  readonly shareAbove: number
  /** The same between 80% of the threshold and 125% of it, less each other: 1 is a rule without exception. */
  readonly sharpness: number
  /** Contracts within a tenth below the threshold for each one within a tenth above; null without any above. */
  readonly bunching: number | null
  readonly justBelow: number
  readonly justAbove: number
}

export interface ValueAndSide {
  readonly value: number
  /** Let by the procedure that is looked at. */
  readonly small: boolean
}

/** Fewer contracts than this, or than these on one side, show no threshold. */
const FEWEST = { all: 60, side: 15 } as const

/** A change smaller than this is none. */
const LEAST_CHANGE = 0.25

/** A round amount this much less likely than the best one is taken instead (log-likelihood). */
const ROUND_LOSS = 6

/**
 * Finds the value at which a procedure gives way to others: the step that makes what was seen most likely, at a round
 * amount where one is about as good. Null when the procedure does not depend on the value so.
 */
export function findThreshold(points: readonly ValueAndSide[]): Threshold | null {
  if (points.length < FEWEST.all) return null
  const sorted = [...points].sort((a, b) => a.value - b.value)
  const values = sorted.map(({ value }) => value)
  const smallUpTo = [0]
  sorted.forEach(({ small }, i) => smallUpTo.push((smallUpTo[i] ?? 0) + Number(small)))
  const all = smallUpTo.at(-1) ?? 0
  const likelihood = (below: number): number => {
    const [small, above] = [smallUpTo[below] ?? 0, values.length - below]
    if (below < FEWEST.side || above < FEWEST.side || small / below <= (all - small) / above) return -Infinity
    return surprise(small, below) + surprise(all - small, above)
  }
  const countBelow = (amount: number): number => firstAtLeast(values, amount)
  let best = { at: NaN, score: -Infinity }
  values.forEach((value, i) => {
    if (value === values[i - 1]) return
    const score = likelihood(i)
    if (score > best.score) best = { at: value, score }
  })
  for (const amount of roundAmounts(values[0] ?? 1, values.at(-1) ?? 1)) {
    const near = Math.abs(amount - best.at) <= 0.05 * best.at
    if (near && likelihood(countBelow(amount)) > best.score - ROUND_LOSS) {
      best = { at: amount, score: best.score }
      break
    }
  }
  if (!(best.score > -Infinity)) return null
  const threshold = describe(sorted, best.at)
  return threshold.shareBelow - threshold.shareAbove >= LEAST_CHANGE ? threshold : null
}

/** Log-likelihood of a share that is what was seen. */
function surprise(hits: number, of: number): number {
  const part = (n: number): number => (n > 0 ? n * log(n / of) : 0)
  return part(hits) + part(of - hits)
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1
    else high = middle
  }
  return low
}

function describe(points: readonly ValueAndSide[], at: number): Threshold {
  const within = (from: number, to: number) =>
    points.filter(({ value }) => value >= from * at && value < to * at)
  const share = (list: readonly ValueAndSide[]): number =>
    list.length === 0 ? 0 : list.filter(({ small }) => small).length / list.length
  const [justBelow, justAbove] = [within(0.9, 1).length, within(1, 1.1).length]
  return {
    at,
    shareBelow: share(within(0, 1)),
    shareAbove: share(within(1, Infinity)),
    sharpness: share(within(0.8, 1)) - share(within(1, 1.25)),
    bunching: justAbove > 0 ? justBelow / justAbove : null,
    justBelow,
    justAbove,
  }
}

/** The part of the contracts that a procedure must have to be looked at. */
const LEAST_PART = 0.05

/** Thresholds of the file's own procedures, by its own words. */
export function procedureThresholds(
  contracts: readonly Contract[]
): readonly { readonly procedure: string; readonly threshold: Threshold }[] {
  const known = contracts.filter(({ procedure }) => procedure !== '')
  const counts = new Map<string, number>()
  for (const { procedure } of known) counts.set(procedure, (counts.get(procedure) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= LEAST_PART * known.length && count >= FEWEST.side)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .flatMap(([procedure]) => {
      const threshold = findThreshold(
        known.map((each) => ({ value: thresholdValue(each), small: each.procedure === procedure }))
      )
      return threshold ? [{ procedure, threshold }] : []
    })
}

/** Rules ask for the value before the tender: the estimate where there is one. */
export const thresholdValue = ({ estimate, value }: Contract): number => estimate ?? value
