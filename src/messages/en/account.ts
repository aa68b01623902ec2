import { plural } from './plural.ts'

/** The account of reserved contracts: what was tried, filled, fell back to open bidding, and why. */
export const account = {
  title: 'What happened to reserved contracts',
  none: 'These rules reserve no contracts.',
  noneIn: (year: string) => `${year}: no contracts were reserved.`,
  /** `tried`, `filled`, `back` are counts with their ranges: "24 (20 to 28)". */
  year: (p: { year: string; tried: string; filled: string; back: string }) =>
    `${p.year}: of ${p.tried} reserved contracts, ${p.filled} were filled and ${p.back} opened to everyone.`,
  yearAllFilled: (year: string, tried: string) => `${year}: all of ${tried} reserved contracts were filled.`,
  rare: (chance: string) => `Contracts were reserved ${chance}.`,
  almostNever: 'Contracts were reserved in almost none of the futures.',

  count: (middle: string, low: string, high: string) => `${middle} (${low} to ${high})`,
  why: {
    title: 'Why',
    noSupplier: 'no eligible supplier exists here',
    entryLow: 'few eligible firms bid at all',
    beyondCapacity: 'more is reserved than eligible firms can deliver',
    capacityFull: 'eligible firms are almost fully booked',
    contractTooLarge: 'the contracts are too large for most eligible firms',
    priceAboveCeiling: 'costs exceed the highest price allowed',
    sentence: (reasons: string) => `Possible reasons: ${reasons}.`,
    unknown: 'The numbers do not show why.',
  },
  summary: (p: { from: string; to: string; tried: string; filled: string; back: string }) =>
    `From ${p.from} to ${p.to}, ${p.tried} contracts were reserved in the middle future: ${p.filled} were filled and ${p.back} opened to everyone.`,
  ranges: 'In brackets: 8 of 10 futures.',
  identity: 'Counted in each future. Each lot of a split contract counts as one.',
  columns: {
    year: 'Year',
    contracts: 'Contracts let',
    tried: 'Reserved',
    filled: 'Filled',
    back: 'Opened to all',
    unfilled: 'Left unfilled',
    unmet: 'Needs unmet, by value',
    why: 'Why',
  },
  caption: (place: string) => `Reserved contracts in ${place}, year by year`,
  notTold: 'unknown',
  years: (count: number) => plural(count, { one: '1 year', other: `${count} years` }),
}
