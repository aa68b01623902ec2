/** How the model fared where it was tried on the past, and how wide its range is where it was not. */
export const tried = {
  line: (inside: string, all: string, isOne: boolean) =>
    isOne
      ? `Tested on the past here: ${inside} of 1 reported fact is inside such a range.`
      : `Tested on the past here: ${inside} of ${all} reported facts are inside such a range.`,
  /** A fact outside: year, what, how much, in which way the model is off, and what kind of comparison it is. */
  miss: (p: { year: string; what: string; value: string; off: string; kind: string }) =>
    `${p.year}, ${p.what}: ${p.value} reported; ${[p.off, p.kind].filter((part) => part !== '').join('; ')}.`,
  missShort: (year: string, value: string, off: string, kind: string) =>
    `${value} in ${year} (${[off, kind].filter((part) => part !== '').join(', ')})`,
  misses: (facts: string) => `Reported facts outside the range: ${facts}.`,
  off: { tooLow: 'the model is too low', tooHigh: 'the model is too high' },
  kinds: {
    comparable: 'a like-for-like comparison',
    otherBase: 'reported on another base',
    otherYear: 'reported for another year',
    modelLacksIt: 'the model lacks what did it',
  },
  happened: 'it happened',
  didNot: 'it did not happen',
  chance: (share: string) => `in ${share} of futures`,
  /** What the faint band is. */
  band: 'Faint band: as far off as the model was in other places.',
  bandShort: 'Faint band: as far off as in places not used.',
  tile: (range: string) => `if as far off as elsewhere ${range}`,
  row: 'The same, if as far off as in places not used',
}
