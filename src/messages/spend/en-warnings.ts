import type { WarningCode } from '../../spend/calibrate/flags.ts'

/** Facts of a warning, as texts. */
type Facts = Readonly<Record<string, string>>

/** What a user should know of a calibration. */
export const warnings: Readonly<Record<WarningCode, (facts: Facts) => string>> = {
  poorFit: ({ category }) =>
    `${category}: contract sizes do not fit the model’s curve; totals are less reliable.`,
  fewContracts: ({ category, count }) => `${category}: only ${count} contracts, so the ranges are wide.`,
  publicationCut: ({ amount }) => `Almost nothing is published below ${amount}: small contracts are missing.`,
  noCompleteYear: ({ years }) => `No complete year: contracts a year are estimated from ${years} years.`,
  partYear: ({ months }) =>
    `Your payments cover ${months === '1' ? 'one month' : `${months} months`}. They are scaled up to a year; firms paid only in other months are missing.`,
  noHoldOut: () => 'No year held out: earlier years have fewer than ten contracts.',
  undated: () => 'No contract has a date: all are counted as one year.',
  stockRegister: () =>
    'A register of contracts in force: only the last twelve months count as a year, and short contracts already over are missing.',
  payments: ({ count }) =>
    `${count} contracts are payments combined by supplier, category and year. Payments show no tenders, bids or full contract values.`,
  unmatched: () =>
    'Suppliers with more than half of the value are unknown: give a list of places or of certified firms.',
  unknownWords: ({ words }) => `Your list has words that match no trait: ${words}.`,
  topHeavy: () => 'Ten suppliers have more than half of the value: a few contracts decide the shares.',
  reservedForNobody: () => 'Winners of reserved tenders share no trait, so today’s rules leave these out.',
  unseenTenders: ({ category }) =>
    `${category}: registers do not show tenders without bids; their number is estimated.`,
  singleBids: ({ category }) => `${category}: nearly all tenders drew one bid, so differences are unknown.`,
  otherCurrency: ({ count }) => `${count} rows in another currency are left out.`,
  earlierYears: ({ count }) => `${count} contracts are from other years.`,
  yearlyFile: ({ file, year }) => `${file} is nearly all ${year}, so all of it counts as that year.`,
}
