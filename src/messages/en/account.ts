import { plural } from './plural.ts'

/** The account of kept contracts: what was tried, filled, fell back to open bidding, and why. */
export const account = {
  title: 'What became of kept contracts',
  lead: 'A kept contract is an attempt. Where too few of those it is kept for bid, it is opened to all.',
  none: 'No contract is kept for anybody under these rules.',
  noneIn: (year: string) => `${year}: no contract was kept for anybody.`,
  /** `tried`, `filled`, `back` are counts with their ranges: "24 (20 to 28)". */
  year: (p: { year: string; tried: string; filled: string; back: string }) =>
    `${p.year}: of ${p.tried} kept contracts, ${p.filled} were filled and ${p.back} were opened to all.`,
  yearAllFilled: (year: string, tried: string) => `${year}: all of ${tried} kept contracts were filled.`,
  rare: (chance: string) => `Contracts were kept ${chance}.`,
  almostNever: 'Contracts were kept in almost none of the futures.',
  unmet: (share: string) => `Needs left unmet in all: ${share} of their value.`,
  count: (middle: string, low: string, high: string) => `${middle} (${low} to ${high})`,
  why: {
    title: 'Why',
    noSupplier: 'nobody here is who they were kept for',
    entryLow: 'few of the firms they were kept for bid at all',
    beyondCapacity: 'more is kept than those firms can deliver',
    capacityFull: 'those firms are almost fully booked',
    contractTooLarge: 'the contracts are too large for most of them',
    priceAboveCeiling: 'their cost lies above the highest price allowed',
    sentence: (reasons: string) => `What points to it: ${reasons}.`,
    unknown: 'Why cannot be told from these numbers.',
  },
  summary: (p: { from: string; to: string; tried: string; filled: string; back: string }) =>
    `From ${p.from} to ${p.to}, ${p.tried} contracts were kept in the middle future: ${p.filled} were filled and ${p.back} were opened to all.`,
  ranges: 'In brackets: most futures (8 out of 10).',
  identity:
    'Opened to all = kept × the share left unfilled. Filled = kept − opened to all. Worked out future by future; a contract split into lots counts lot by lot.',
  columns: {
    year: 'Year',
    contracts: 'Contracts let',
    tried: 'Kept',
    filled: 'Filled',
    back: 'Opened to all',
    unfilled: 'Left unfilled',
    unmet: 'Needs unmet, by value',
    why: 'Why',
  },
  caption: (place: string) => `Kept contracts in ${place}, year by year`,
  notTold: 'cannot be told',
  years: (count: number) => plural(count, { one: '1 year', other: `${count} years` }),
}
