import { LAST_CLASS } from '../../calibration/awards.ts'
import { yearName } from '../clean/year-start.ts'
import type { CategoryFit, From } from './category-fit.ts'
import { benchmarkMedian, LEAST_APPEAL } from './category-fit.ts'
import type { CategoryRanges } from './bootstrap.ts'
import { measured, measuredShare, RECORDS, type GradedNumber, type Priors } from './graded.ts'
import type { GroupFit } from './group-fit.ts'
import type { DirectBand } from './direct-shares.ts'
import { FEWEST_FOR_SPREAD } from './largest.ts'
import type { Period } from './period.ts'
import { CATEGORY_PRIORS } from './prior-values.ts'
import { round4 } from './statistics.ts'

/** A category as the scenario file holds it. */
export type CategoryFile = Readonly<Record<string, unknown>> & { readonly id: string; readonly name: string }

interface Beside {
  readonly ranges: CategoryRanges
  readonly groups: readonly GroupFit[]
  /** Place among the categories. */
  readonly place: number
  readonly period: Period
  readonly priors: Priors
}

/** Writes a category: what the data tell with their ranges, the rest from the priors. */
export function writeCategory(
  fit: CategoryFit,
  { ranges, groups, place, period, priors }: Beside
): CategoryFile {
  const { category, values, bids, prices, length } = fit
  const { id, name, contracts } = category
  const take = (field: keyof typeof CATEGORY_PRIORS): GradedNumber =>
    priors.take(`categories.${id}.${field}`, CATEGORY_PRIORS[field])
  const scale = benchmarkMedian(fit) / ranges.median.value
  return {
    id,
    name,
    tendersPerYear: measured({
      ...fit.tendersPerYear,
      shape: 'lognormal',
      note: `${contracts.length} contracts${yearsWords(period)}${unseenWords(fit)}.`,
      bounds: { min: 0.05, max: 20_000 },
    }),
    medianValue: measured({
      value: ranges.median.value * scale,
      low: ranges.median.low * scale,
      high: ranges.median.high * scale,
      shape: 'lognormal',
      note: `${medianWords(fit)}, at the benchmark: divided by the mean price of ${fit.price.toFixed(3)}.`,
      bounds: { min: 1e-6, max: 1e15 },
    }),
    valueSpread:
      values.count < FEWEST_FOR_SPREAD && !category.isLargest
        ? take('valueSpread')
        : measured({
            ...ranges.spread,
            shape: 'lognormal',
            note: spreadWords(fit),
            bounds: { min: 1, max: 100 },
          }),
    meanBids: bids
      ? measured({
          ...bids.fit.meanBids,
          shape: 'lognormal',
          note: `${bids.fit.count} tenders with at least one bid${ofWhom(bids)}.`,
          bounds: { min: 1.02, max: 100 },
        })
      : take('meanBids'),
    attractiveness: bids?.fit.attractiveness
      ? measured({
          ...bids.fit.attractiveness,
          shape: 'lognormal',
          note: `From the number of bids of ${bids.fit.count} tenders${ofWhom(bids)}, by maximum likelihood.`,
          bounds: { min: LEAST_APPEAL, max: 50 },
        })
      : take('attractiveness'),
    bidDispersion: prices
      ? measured({
          ...prices.fit.dispersion,
          shape: 'lognormal',
          note: `From the mean of award ÷ estimate by number of bids (1 to ${LAST_CLASS} and more), ${prices.fit.count} awards${ofWhom(prices)}.`,
          bounds: { min: 1, max: 100 },
        })
      : take('bidDispersion'),
    ceiling: prices
      ? measured({
          ...prices.fit.ceiling,
          shape: 'normal',
          note: `Fitted with the bid dispersion; the benchmark is the file's own estimate${ofWhom(prices)}.`,
          bounds: { min: 0.2, max: 5 },
        })
      : take('ceiling'),
    estimate: prices
      ? { value: 1, grade: 'B', source: RECORDS, note: "The benchmark is the file's own estimate." }
      : take('estimate'),
    contractYears: length
      ? {
          value: length.fit.years,
          grade: 'B',
          source: RECORDS,
          note: `Median ${length.fit.median.toFixed(2)} years over ${length.fit.count} contracts with first and last day${ofWhom(length)}, in whole years.`,
        }
      : take('contractYears'),
    realGrowthPerYear: take('realGrowthPerYear'),
    minBids: take('minBids'),
    ...(fit.direct.length > 0 && { directShares: fit.direct.map((band) => writeBand(band, fit)) }),
    observedShares: Object.fromEntries(
      groups.map(({ group, shares }) => [
        group.id,
        measuredShare(
          shares[place] ?? { value: 0, low: 0, high: 0 },
          'Share of the value awarded; the range is from drawing suppliers anew.'
        ),
      ])
    ),
  }
}

/** Above every contract (currency). */
const NO_END = 1e15

/** Bands are of what the buyer expects: of the file's own estimates, or of values at the benchmark. */
function writeBand({ upTo, share, contracts }: DirectBand, { prices, price }: CategoryFit) {
  const end = upTo === null ? NO_END : round4(prices ? upTo : upTo / price)
  const note = `Part of ${contracts} contracts of such values that the files call direct awards.`
  return { upTo: end, share: measuredShare({ ...share, value: round4(share.value) }, note) }
}

function medianWords({ category, values }: CategoryFit): string {
  return category.isLargest
    ? `Of ${values.count} contracts carried as they are, as no curve of all values gives their total`
    : `Median of a log-normal fitted to ${values.count} values (distance ${values.distance.toFixed(3)})`
}

const spreadWords = ({ values }: CategoryFit): string =>
  `sigma ${values.sigma.toFixed(3)}${values.cut === null ? '' : `, fitted to values from ${values.cut} on`}.`

function unseenWords({ published, taken }: CategoryFit): string {
  return [
    ...(published < 1
      ? [`; about ${percent(1 - published)} of tenders lie below the threshold of publication`]
      : []),
    ...(taken < 0.995 ? [`; by the law of bids ${percent(1 - taken)} find nobody, twice`] : []),
  ].join('')
}

const percent = (share: number): string => `${Math.round(100 * share)}%`

const ofWhom = ({ basis }: From<unknown>): string =>
  basis === 'all' ? ' of all categories, as this one has too few' : ''

function yearsWords({ basis, used, length, part, yearStart }: Period): string {
  const named = used.map((year) => yearName(year, yearStart))
  switch (basis) {
    case 'years':
      return ` in ${named.length === 1 ? `the year ${named[0]}` : `the years ${named.join(', ')}`}`
    case 'part':
      return `: suppliers paid in ${part.toFixed(2)} years, their payments raised to a year; how many more a year has is not known`
    case 'stock':
      return ' in force; counted are those that began in the last twelve months'
    case 'span':
      return `, in proportion to ${length.toFixed(2)} years, as no year is complete`
    case 'undated':
      return ' without days, taken for one year'
  }
}
