import type { WarningCode } from '../../spend/calibrate/flags.ts'

/** Facts of a warning, as texts. */
type Facts = Readonly<Record<string, string>>

/** What a user should know of a calibration. */
export const warnings: Readonly<Record<WarningCode, (facts: Facts) => string>> = {
  poorFit: ({ category }) =>
    `${category}: contract sizes do not follow the curve that the model uses; totals are less sure.`,
  fewContracts: ({ category, count }) => `${category}: only ${count} contracts, so the ranges are wide.`,
  publicationCut: ({ amount }) =>
    `Next to nothing is published below ${amount}: small contracts are not in the picture.`,
  noCompleteYear: ({ years }) => `No year is complete: contracts a year are worked out from ${years} years.`,
  partYear: ({ months }) =>
    `Your payments cover ${months === '1' ? 'one month' : `${months} months`}. What each supplier was paid is raised to a year; how many more firms the rest of the year would show cannot be told.`,
  noHoldOut: () => 'No year is held out: the earlier years hold fewer than ten contracts.',
  undated: () => 'No contract has a date: everything is taken for one year.',
  stockRegister: () =>
    'A register of contracts in force: a year is what began in its last twelve months, and short contracts already over are missing.',
  payments: ({ count }) =>
    `${count} contracts are payments put together by supplier, category and year. Payments tell of no tenders, no bids and no whole values.`,
  unmatched: () =>
    'Of the suppliers with more than half of the value nothing is known: give a list of places or of certified firms.',
  unknownWords: ({ words }) => `Your list has words that stand for no trait: ${words}.`,
  topHeavy: () => 'Ten suppliers have more than half of the value: shares hang on a few contracts.',
  reservedForNobody: () =>
    'Reserved tenders were won by suppliers of no one trait: they are left out of today’s rules.',
  unseenTenders: ({ category }) =>
    `${category}: some tenders draw no bids, which no register shows; their number is estimated.`,
  singleBids: ({ category }) =>
    `${category}: nearly all tenders drew one bid, which tells nothing of how they differ.`,
  otherCurrency: ({ count }) => `${count} rows are in another currency than most, and are left out.`,
  earlierYears: ({ count }) => `${count} contracts are of other years than those measured.`,
  yearlyFile: ({ file, year }) =>
    `${file} is nearly all of ${year}: the rest of it counts for that year too.`,
}
