import { exp, log } from '../../calibration/exact.ts'
import { minimum } from '../../calibration/minimum.ts'
import { normalCdf } from './normal.ts'
import { ascending, sum } from './statistics.ts'

/** A log-normal law of contract values. */
export interface ValueLaw {
  /** Mean of ln(value). */
  readonly mu: number
  /** Standard deviation of ln(value). */
  readonly sigma: number
  /** Below this value (currency) the file publishes nothing; null when it publishes all. */
  readonly cut: number | null
}

export interface ValueFit extends ValueLaw {
  /** Values fitted (count), those below the cut left out. */
  readonly count: number
  readonly below: number
  /** Largest gap between the values and the law (0–1): 0.05 is good, above 0.1 is poor. */
  readonly distance: number
}

/** A fit further off than this is called poor. */
export const POOR_FIT = 0.1

/** Count, sum and sum of squares of ln(value): all that the fit needs to know. */
export interface LogSums {
  readonly count: number
  readonly sum: number
  readonly squares: number
}

function logSums(logs: readonly number[]): LogSums {
  return { count: logs.length, sum: sum(logs), squares: sum(logs.map((each) => each * each)) }
}

/** Differences of ln(value) below this, beside its size, are rounding: all values are one (ratio). */
const ONE_VALUE = 1e-6

/**
 * Fits a log-normal by maximum likelihood: mean and standard deviation of ln(value), or the law of which they are the
 * upper part when nothing below the cut is published. Values that are all one have no spread, with or without a cut.
 */
export function fitSums(
  { count, sum: total, squares }: LogSums,
  cut: number | null
): { mu: number; sigma: number } {
  const mean = total / count
  const deviation = Math.sqrt(Math.max(0, squares / count - mean * mean))
  if (deviation <= ONE_VALUE * Math.max(1, Math.abs(mean))) return { mu: mean, sigma: 0 }
  if (cut === null) return { mu: mean, sigma: deviation }
  const edge = log(cut)
  const surprise = (mu: number, sigma: number): number => {
    const seen = normalCdf((mu - edge) / sigma)
    if (!(seen > 0)) return Infinity
    const spread = squares - 2 * mu * total + count * mu * mu
    return count * (log(sigma) + log(seen)) + spread / (2 * sigma * sigma)
  }
  const bestMu = (sigma: number): number =>
    minimum((mu) => surprise(mu, sigma), edge - 3 * deviation, mean + deviation)
  const sigma = minimum((each) => surprise(bestMu(each), each), deviation / 2, 4 * deviation)
  return { mu: bestMu(sigma), sigma }
}

/** Probability of a value of at most this under the law, among those published. */
export function valueCdf(value: number, { mu, sigma, cut }: ValueLaw): number {
  const at = (x: number): number => (sigma > 0 ? normalCdf((log(x) - mu) / sigma) : Number(log(x) >= mu))
  if (cut === null) return at(value)
  if (value < cut) return 0
  const hidden = at(cut)
  return hidden < 1 ? (at(value) - hidden) / (1 - hidden) : 1
}

/** Largest gap between values and a law (Kolmogorov–Smirnov). */
export function distanceTo(values: readonly number[], cdf: (value: number) => number): number {
  const sorted = ascending(values)
  return sorted.reduce((most, value, i) => {
    const share = cdf(value)
    return Math.max(most, share - i / sorted.length, (i + 1) / sorted.length - share)
  }, 0)
}

/**
 * Fits the values of a category, and finds out whether a threshold of publication cuts them.
 *
 * @param isSure true when the cut is known, and not only looked for.
 */
export function fitValues(
  values: readonly number[],
  cut: number | null = findCut(values),
  isSure = false
): ValueFit {
  const plain = fitFrom(values, null)
  const above = cut === null ? 0 : values.filter((value) => value >= cut).length
  if (cut === null || above < FEWEST_ABOVE) return plain
  const cutFit = fitFrom(values, cut)
  // A law of which most lies below the cut is said of what nobody has seen.
  if (publishedPart(cutFit) < LEAST_PUBLISHED) return plain
  // A cut that explains nothing is none: two laws for one set of values must be worth it.
  return isSure || cutFit.distance < plain.distance - 0.005 ? cutFit : plain
}

/** The least part of tenders above a cut. */
const LEAST_PUBLISHED = 0.5

/** The part of values under the law that the file publishes (0–1). */
export function publishedPart({ mu, sigma, cut }: ValueLaw): number {
  return cut === null || !(sigma > 0) ? 1 : 1 - normalCdf((log(cut) - mu) / sigma)
}

function fitFrom(values: readonly number[], cut: number | null): ValueFit {
  const seen = cut === null ? values : values.filter((value) => value >= cut)
  const law = { ...fitSums(logSums(seen.map(log)), cut), cut }
  const distance = law.sigma > 0 ? distanceTo(seen, (value) => valueCdf(value, law)) : 0
  return { ...law, count: seen.length, below: values.length - seen.length, distance }
}

/** Fewer values than this show no threshold; a law is fitted to so many above one. */
const FEWEST = 50
const FEWEST_ABOVE = 10

/** The round amount from which on values are dense and below which there are next to none; null when there is none. */
export function findCut(values: readonly number[]): number | null {
  if (values.length < FEWEST) return null
  const sorted = ascending(values)
  const within = (from: number, to: number): number =>
    sorted.filter((value) => value >= from && value < to).length
  const highest = sorted[Math.floor(0.3 * sorted.length)] ?? 0
  const found = roundAmounts(sorted[0] ?? 1, highest).filter((amount) => {
    const just = within(amount, 1.25 * amount)
    return (
      within(0, amount) <= 0.02 * sorted.length &&
      just >= 0.03 * sorted.length &&
      just >= 4 * within(0.8 * amount, amount)
    )
  })
  return found.at(-1) ?? null
}

const DIGITS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8]

/** Round amounts from about half the lower bound to the upper one, rising. */
export function roundAmounts(low: number, high: number): number[] {
  const amounts: number[] = []
  for (let unit = 0.01; unit <= high && unit < 1e15; unit *= 10) {
    const whole = Number(unit.toPrecision(1))
    for (const digit of DIGITS) {
      const amount = Number((digit * whole).toPrecision(2))
      if (amount >= 0.5 * low && amount <= high) amounts.push(amount)
    }
  }
  return amounts
}

/** Mean of the law, those below the cut included (currency). */
export const lawMean = ({ mu, sigma }: Pick<ValueLaw, 'mu' | 'sigma'>): number =>
  exp(mu + (sigma * sigma) / 2)
