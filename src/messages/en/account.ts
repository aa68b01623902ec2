import { plural } from './plural.ts'

/** The account of reserved contracts: what was tried, filled, fell back to open bidding, and why. */
export const account = {
  title: 'What happened to reserved contracts',
  lead: 'A reserved contract is an attempt. Where too few of those it is reserved for bid, it is opened to all.',
  none: 'No contract is reserved under these rules.',
  noneIn: (year: string) => `${year}: no contract was reserved.`,
  /** `tried`, `filled`, `back` are counts with their ranges: "24 (20 to 28)". */
  year: (p: { year: string; tried: string; filled: string; back: string }) =>
    `${p.year}: of ${p.tried} reserved contracts, ${p.filled} were filled and ${p.back} were opened to all.`,
  yearAllFilled: (year: string, tried: string) => `${year}: all of ${tried} reserved contracts were filled.`,
  rare: (chance: string) => `Contracts were reserved ${chance}.`,
  almostNever: 'Contracts were reserved in almost none of the futures.',
  unmet: (share: string) => `Needs left unmet in all: ${share} of their value.`,
  count: (middle: string, low: string, high: string) => `${middle} (${low} to ${high})`,
  why: {
    title: 'Why',
    noSupplier: 'no supplier here belongs to the group they were reserved for',
    entryLow: 'few of the firms they were reserved for bid at all',
    beyondCapacity: 'more is reserved than those firms can deliver',
    capacityFull: 'those firms are almost fully booked',
    contractTooLarge: 'the contracts are too large for most of them',
    priceAboveCeiling: 'their cost lies above the highest price allowed',
    sentence: (reasons: string) => `What points to it: ${reasons}.`,
    unknown: 'Why cannot be told from these numbers.',
  },
  summary: (p: { from: string; to: string; tried: string; filled: string; back: string }) =>
    `From ${p.from} to ${p.to}, ${p.tried} contracts were reserved in the middle future: ${p.filled} were filled and ${p.back} were opened to all.`,
  ranges: 'In brackets: most futures (8 out of 10).',
  identity:
    'Opened to all = reserved × the share left unfilled. Filled = reserved − opened to all. Worked out future by future; a contract split into lots counts lot by lot.',
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
  notTold: 'cannot be told',
  years: (count: number) => plural(count, { one: '1 year', other: `${count} years` }),
}
