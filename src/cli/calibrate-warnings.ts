import type { Warning, WarningCode } from '../spend/calibrate/flags.ts'

type Facts = Readonly<Record<string, string>>

const TEXTS: Readonly<Record<WarningCode, (facts: Facts) => string>> = {
  poorFit: ({ category, distance }) =>
    `${category}: a log-normal is a poor picture of the values (distance ${distance})`,
  fewContracts: ({ category, count }) => `${category}: only ${count} contracts`,
  publicationCut: ({ amount, below }) =>
    `next to nothing is published below ${amount} (${below} contracts): the law is fitted to what is above`,
  noCompleteYear: ({ years }) => `no year is complete: contracts a year are in proportion to ${years} years`,
  partYear: ({ months }) =>
    `payments of ${months} months: what each supplier was paid is raised to a year, how many more a year has is not known`,
  noHoldOut: () => 'no year is held out: the earlier ones hold fewer than ten contracts',
  undated: () => 'no contract has a day: everything is taken for one year',
  stockRegister: () =>
    'a register of contracts in force: a year is what began in its last twelve months, and short contracts already over are missing',
  payments: ({ count }) =>
    `${count} contracts are payments put together by supplier, category and year: they tell of no tenders, bids or whole values`,
  unmatched: ({ share }) =>
    `nothing is known of the suppliers of ${share} of the value: give a directory or a local list`,
  unknownWords: ({ words }) =>
    `the directory says of suppliers what stands for no trait, and is passed over: ${words}`,
  topHeavy: ({ share }) =>
    `the ten largest suppliers have ${share} of the value: shares hang on a few contracts`,
  reservedForNobody: ({ share }) =>
    `${share} of contracts are from reserved tenders, won by suppliers of no one trait: left out of today's rules`,
  unseenTenders: ({ category, share }) =>
    `${category}: by the law of bids ${share} of tenders find nobody at two tries, which no register shows`,
  singleBids: ({ category }) =>
    `${category}: nearly all tenders drew one bid, which tells nothing of how they differ`,
  otherCurrency: ({ count }) => `${count} records are in another currency than most, and are left out`,
  earlierYears: ({ count }) => `${count} contracts are of other years than those calibrated on`,
  yearlyFile: ({ file, year }) => `${file} is nearly all of ${year}: the rest of it counts for that year too`,
}

export function warningText({ code, facts }: Warning): string {
  return TEXTS[code](Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value)])))
}
