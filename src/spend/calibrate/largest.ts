import { log } from '../../calibration/exact.ts'
import type { FileCategory } from './categories.ts'
import type { Contract } from './contract.ts'
import { CATEGORY_PRIORS } from './prior-values.ts'
import { fitTotal, fitWithMean, missOf, MOST_MISS, type ValueTerms } from './total-fit.ts'
import { fitValues, POOR_FIT, type ValueFit } from './value-fit.ts'

/** Fewer contracts a category than this are not taken apart. */
const FEWEST = 10

/** Fewer values than this tell no spread. */
export const FEWEST_FOR_SPREAD = 5

/** Most contracts carried as they are, and their most part of a category's. */
const MOST_LARGEST = { count: 20, part: 0.2 } as const

/** A law that misses less than this part of a category's total, or of all that is spent, is good enough to be mended. */
const LEAST_MISS = { own: 0.1, all: 0.02 } as const

/** A law may be this much further from the values for the sake of their total (Kolmogorov–Smirnov). */
const WORSE = 0.02

interface Terms extends ValueTerms {
  /** The contracts that count for a year's tenders. */
  readonly counted: ReadonlySet<Contract>
}

/**
 * Takes the largest contracts out of a category, to be carried as they are, where a law of all of its values misses their
 * total: the fewest with which the law of the rest does not. What is left when no number of them does is the law's to keep
 * (`fitTotal`), with as many taken out as make it fit best.
 */
export function carryLargest(category: FileCategory, terms: Terms): FileCategory[] {
  const { contracts } = category
  const mean = meanOf(contracts, terms)
  const free = fitOf(contracts, terms)
  if (mean === null || contracts.length < FEWEST) return [category]
  const miss = Math.abs(missOf(free, mean))
  if (
    miss <= LEAST_MISS.own ||
    miss * totalOf(contracts, terms) <= LEAST_MISS.all * totalOf([...terms.counted], terms)
  )
    return [category]
  const splits = splitsOf(contracts, terms)
  if (missOf(free, mean) < 0) {
    const enough = splits.find(({ rest, keeps }) => keeps(fitOf(rest, terms)))
    if (enough) return apart(category, enough)
  }
  const withMean = (list: readonly Contract[]): number => {
    const own = meanOf(list, terms)
    return own === null ? 1 : fitWithMean(valuesOf(list), free.cut, own).distance
  }
  const whole = withMean(contracts)
  if (whole <= Math.max(POOR_FIT, free.distance + WORSE)) return [category]
  const fits = splits.map((split) => ({ split, distance: withMean(split.rest) }))
  const best = fits.reduce<(typeof fits)[number] | null>(
    (least, each) => (each.distance < (least?.distance ?? whole - WORSE) ? each : least),
    null
  )
  return best ? apart(category, best.split) : [category]
}

interface Split {
  readonly largest: readonly Contract[]
  readonly rest: readonly Contract[]
  /** True when a law of the rest, beside the largest as they are, gives the total of all. */
  readonly keeps: (law: ValueFit) => boolean
}

function splitsOf(contracts: readonly Contract[], terms: Terms): Split[] {
  const byValue = contracts.filter((each) => counts(each, terms)).sort((a, b) => b.value - a.value)
  const total = byValue.reduce((sum, { value }) => sum + value, 0)
  const most = Math.min(MOST_LARGEST.count, Math.floor(MOST_LARGEST.part * byValue.length))
  return Array.from({ length: most }, (_, i) => i + 1).flatMap((k) => {
    const [least, next] = [byValue[k - 1]?.value ?? 0, byValue[k]?.value ?? 0]
    if (least === next) return []
    const rest = contracts.filter(({ value }) => value < least)
    const restTotal = byValue.slice(k).reduce((sum, { value }) => sum + value, 0)
    const mean = restTotal / (byValue.length - k)
    return [
      {
        largest: contracts.filter(({ value }) => value >= least),
        rest,
        keeps: (law) => Math.abs(missOf(law, mean)) * restTotal <= MOST_MISS * total,
      },
    ]
  })
}

function apart(category: FileCategory, { largest, rest }: Split): FileCategory[] {
  const { id, name, contracts } = category
  return [
    { ...category, contracts: rest, market: contracts },
    {
      ...category,
      id: `${id.slice(0, 50)}-largest`,
      name: `${name.slice(0, 60)}: the ${largest.length > 1 ? `${largest.length} ` : ''}largest`,
      contracts: largest,
      market: contracts,
      isLargest: true,
    },
  ]
}

const valuesOf = (contracts: readonly Contract[]): number[] => contracts.map(({ value }) => value)

const fitOf = (contracts: readonly Contract[], { cut, cutIsSure }: Terms) =>
  fitValues(valuesOf(contracts), cut, cutIsSure)

const counts = (contract: Contract, { counted, cut }: Terms): boolean =>
  counted.has(contract) && (cut === null || contract.value >= cut)

/** Value of those of the contracts that count for a year (currency). */
export const totalOf = (contracts: readonly Contract[], terms: Terms): number =>
  contracts.reduce((sum, each) => (counts(each, terms) ? sum + each.value : sum), 0)

/** Mean value of the contracts of a year (currency); null when there is none. */
function meanOf(contracts: readonly Contract[], terms: Terms): number | null {
  const values = valuesOf(contracts.filter((each) => counts(each, terms)))
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * The law of a category's values. Of contracts carried as they are it is that of the ones in the years counted; of too few
 * to tell a spread it has the usual one, around their own mean.
 */
export function lawOfValues({ contracts, isLargest }: FileCategory, terms: Terms): ValueFit {
  const values = valuesOf(contracts)
  const mean = meanOf(contracts, terms)
  if (isLargest && mean !== null)
    return fitWithMean(valuesOf(contracts.filter((each) => counts(each, terms))), null, mean)
  if (values.length >= FEWEST_FOR_SPREAD) return fitTotal(values, mean, terms)
  const sigma = log(CATEGORY_PRIORS.valueSpread.value)
  const centre = mean ?? values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    mu: log(centre) - (sigma * sigma) / 2,
    sigma,
    cut: null,
    count: values.length,
    below: 0,
    distance: 0,
  }
}
