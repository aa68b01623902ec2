import type { Check } from '../spend/calibrate/check.ts'
import type { CalibrationReport } from '../spend/calibrate/report.ts'
import type { HoldOut, Score } from '../spend/calibrate/hold-out.ts'
import type { Measure, MeasureId } from '../spend/calibrate/measures.ts'

const NAMES: Readonly<Record<MeasureId, string>> = {
  total: 'spend a year',
  values: 'distribution of values',
  perYear: 'contracts a year',
  bids: 'distribution of bids',
  meanBids: 'mean bids',
  singleBids: 'share with one bid',
  prices: 'price by number of bids',
  routes: 'routes',
  groups: 'shares of the value',
}

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

const amount = new Intl.NumberFormat('en', { maximumSignificantDigits: 4, notation: 'compact' })

const verdict = ({ hit }: Measure): string => (hit ? 'hit' : 'miss')

/** One line for each thing held against the files. */
export function checkLines({ runs, measures }: Check): string[] {
  return [
    ...measures.map((measure) => {
      const pairs = measure.pairs.map(
        ({ label, seen, simulated }) => `${label}: ${number.format(seen)} | ${number.format(simulated)}`
      )
      return `${NAMES[measure.id]} (seen | simulated) ${pairs.join(', ')}; distance ${number.format(measure.distance)}, ${verdict(measure)} up to ${measure.tolerance}`
    }),
    `${runs} futures of one year, suppliers as they are`,
  ]
}

/** What is spent in a year: the file, and 8 of 10 simulated futures. */
export const totalLine = ({ total, check, currency }: CalibrationReport): string =>
  `Spend a year${currency === null ? '' : ` (${currency})`}: file ${amount.format(total)}${
    check
      ? `, simulated ${amount.format(check.total.low)} to ${amount.format(check.total.high)} in 8 of 10 futures`
      : ''
  }`

/** Head and lines of the year held out. */
export function holdOutLines({ trainedOn, heldOut, contracts, scores }: HoldOut): string[] {
  return [
    `Calibrated on ${trainedOn.join(', ')}, held against ${heldOut} (${contracts} contracts)`,
    ...scores.map(
      (score) =>
        `${NAMES[score.id]}: distance ${number.format(score.calibrated.distance)}, ${verdict(score.calibrated)}; ${beside(score)}`
    ),
  ]
}

function beside({ prior, better }: Score): string {
  if (!prior) return 'the priors say nothing of it'
  const words =
    better === null
      ? 'as near as the priors'
      : better
        ? 'nearer than the priors'
        : 'further off than the priors'
  return `priors ${number.format(prior.distance)}, ${verdict(prior)}: ${words}`
}
