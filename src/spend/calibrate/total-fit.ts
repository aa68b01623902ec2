import { log } from '../../calibration/exact.ts'
import { minimum } from '../../calibration/minimum.ts'
import { normalCdf } from './normal.ts'
import { sum } from './statistics.ts'
import { distanceTo, fitValues, lawMean, valueCdf, type ValueFit, type ValueLaw } from './value-fit.ts'

/** A law may miss the mean of the values by this part: half of what the total may be off, the rest is for prices. */
export const MOST_MISS = 0.05

/** How values are to be fitted. */
export interface ValueTerms {
  /** Below this value (currency) the file publishes nothing; null when it publishes all. */
  readonly cut: number | null
  /** True when the cut is known, and not only looked for. */
  readonly cutIsSure: boolean
}

/** Mean of the values that the file publishes under a law (currency). */
export function publishedMean({ mu, sigma, cut }: ValueLaw): number {
  const whole = lawMean({ mu, sigma })
  if (cut === null || !(sigma > 0)) return whole
  const edge = (mu - log(cut)) / sigma
  const seen = normalCdf(edge)
  return seen > 0 ? (whole * normalCdf(edge + sigma)) / seen : cut
}

/** How far the mean under a law is from the one seen (ratio, 0 = the same, negative where the law falls short). */
export const missOf = (law: ValueLaw, mean: number): number => publishedMean(law) / mean - 1

/**
 * Fits a log-normal to values: the likeliest one, or where that misses the mean by more than a twentieth the likeliest
 * of those that have it. A law that misses the mean misses what is spent.
 *
 * @param mean of the values that count for a year (currency); null when none does.
 */
export function fitTotal(values: readonly number[], mean: number | null, terms: ValueTerms): ValueFit {
  const free = fitValues(values, terms.cut, terms.cutIsSure)
  return mean === null || Math.abs(missOf(free, mean)) <= MOST_MISS
    ? free
    : fitWithMean(values, free.cut, mean)
}

/** The likeliest log-normal of those with this mean of published values (currency). */
export function fitWithMean(values: readonly number[], cut: number | null, mean: number): ValueFit {
  const seen = cut === null ? values : values.filter((value) => value >= cut)
  const logs = seen.map(log)
  const centre = sum(logs) / logs.length
  const squares = sum(logs.map((each) => (each - centre) * (each - centre))) / logs.length
  const gap = log(mean) - centre
  const shape = { centre, squares, logMean: log(mean) }
  // Without a cut the likelihood has its top where σ⁴/4 + σ² is the variance and the square of ln(mean) − mean of ln.
  const plain = Math.sqrt(2 * (Math.sqrt(1 + gap * gap + squares) - 1))
  const sigma = cut === null || !(plain > 0) ? plain : likeliestAbove(cut, shape, plain)
  const law = { mu: muOf(sigma, cut, shape.logMean), sigma, cut }
  const distance = sigma > 0 ? distanceTo(seen, (value) => valueCdf(value, law)) : 0
  return { ...law, count: seen.length, below: values.length - seen.length, distance }
}

interface Shape {
  /** Mean and variance of ln(value), and ln of the mean value wanted. */
  readonly centre: number
  readonly squares: number
  readonly logMean: number
}

function likeliestAbove(cut: number, { centre, squares, logMean }: Shape, plain: number): number {
  const surprise = (sigma: number): number => {
    const mu = muOf(sigma, cut, logMean)
    const seen = normalCdf((mu - log(cut)) / sigma)
    if (!(seen > 0)) return Infinity
    return log(sigma) + log(seen) + ((centre - mu) * (centre - mu) + squares) / (2 * sigma * sigma)
  }
  return minimum(surprise, plain / 4, 3 * plain)
}

/** Halvings that find mu to the last digit. */
const HALVINGS = 60

/** The mu with which a law of this sigma has the mean wanted. */
function muOf(sigma: number, cut: number | null, logMean: number): number {
  const highest = logMean - (sigma * sigma) / 2
  if (cut === null || !(sigma > 0)) return highest
  // What is published lies higher than the whole, so mu is lower than without a cut.
  let [low, high] = [Math.min(highest, log(cut)) - 6 * sigma, highest]
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2
    if (log(publishedMean({ mu: middle, sigma, cut })) < logMean) low = middle
    else high = middle
  }
  return (low + high) / 2
}
