import { strong } from '../rich.ts'
import { plural } from '../en/plural.ts'
import { costs } from '../en/costs.ts'

/** What came after adoption, held against what was promised. */
export const adoption = {
  lead: 'Enter what was reported, year by year. The page says whether it lies in the range that was promised, and how the years to come look in the light of it.',
  stays:
    'What you enter stays on this device. It is not part of the link, and you can delete it here at any time.',
  waits: 'The futures are still running.',
  none: 'Nothing is entered yet, so the promise stands as it is.',
  enter: {
    title: 'What was reported',
    series: 'What',
    ofMeasure: 'The share shown',
    ofCost: `${costs.above.name}, against today’s rules`,
    year: 'Year',
    value: { share: 'Came in at (%)', money: (currency: string) => `Came in at (${currency})` },
    exactness: { share: 'Exact to ± (points)', money: (currency: string) => `Exact to ± (${currency})` },
    usual: {
      share: (points: string) =>
        `How exact a report is: 8 out of 10 such reports lie no further from the truth. Left empty, ±${points} points, which is an assumption.`,
      money: (share: string) =>
        `How exact a report is: 8 out of 10 such reports lie no further from the truth. Left empty, ±${share} of the amount, which is an assumption.`,
    },
    add: 'Enter',
    example: 'Use what was reported for this place',
    exampleHelp:
      'From the place’s file, with the tolerance it gives. A trial: it replaces what you entered for this share.',
    remove: (what: string) => `Delete ${what}`,
    removeShort: 'Delete',
    removeAll: 'Delete all of it',
    paste: 'Paste a list, or copy or save yours',
    pasteHelp:
      'A year to a row: year; value; how exact (may be left out). Percentages as 14 or 14%, with a point or a comma. The list takes the place of what is entered.',
    pasteLabel: 'The list',
    use: 'Use this list',
    save: 'Save the list as CSV',
    saveColumns: { year: 'year', share: 'percent', exact: 'exact to plus or minus' },
    entered: (year: string, value: string, exactness: string) => `${year}: ${value} (± ${exactness})`,
    faults: {
      year: (text: string) => `“${text}” is no year: give four figures, such as 2025.`,
      noFutures: (text: string, from: string, to: string) =>
        `no future was run for ${text}: give a year from ${from} to ${to}.`,
      twice: (text: string) => `${text} stands there twice: keep one of the two rows.`,
      cells: (text: string) =>
        `“${text}” has more than three columns: put a tab or a semicolon between the columns.`,
      value: (text: string) => `“${text}” is no number: give it as 14 or 14.5.`,
      range: (text: string, from: string, to: string) =>
        `${text} cannot be: give a number from ${from} to ${to}.`,
      exactness: (text: string) =>
        `“${text}” says nothing on how exact it is: give a number above 0, or leave it out.`,
    },
    inRow: (row: string, fault: string) => `Row ${row}: ${fault} Nothing was changed.`,
    notKept: {
      blocked:
        'This browser keeps nothing for the page: what you enter is gone when you close it. Copy the list to keep it.',
      full: 'The browser’s store is full: what you enter is gone when you close it. Copy the list to keep it.',
    },
  },
  verdict: {
    half: (year: string, value: string, range: string, half: string) =>
      `${year} came in at ${strong(value)}, inside the promised range of ${range}, near its middle (${half}).`,
    most: (year: string, value: string, range: string) =>
      `${year} came in at ${strong(value)}, inside the promised range of ${range}.`,
    below: (year: string, value: string, range: string, chance: string) =>
      `${year} came in at ${strong(value)}, below the promised range of ${range}; as low or lower: ${chance}.`,
    above: (year: string, value: string, range: string, chance: string) =>
      `${year} came in at ${strong(value)}, above the promised range of ${range}; as high or higher: ${chance}.`,
    ofCost: (sentence: string) => `${costs.above.name}: ${sentence}`,
  },
  inside: (inside: string, all: string) =>
    `${inside} of ${all} reports lie inside the promised range, which should hold about 8 in 10 of them.`,
  moves: (count: number, target: string, year: string, before: string, after: string) =>
    plural(count, {
      one: `With it the chance of more than ${target} in ${year} moves from ${strong(before)} to ${strong(after)}.`,
      other: `With them the chance of more than ${target} in ${year} moves from ${strong(before)} to ${strong(after)}.`,
    }),
  holds: (count: number, target: string, year: string, chance: string) =>
    plural(count, {
      one: `With it the chance of more than ${target} in ${year} stays where it was: ${strong(chance)}.`,
      other: `With them the chance of more than ${target} in ${year} stays where it was: ${strong(chance)}.`,
    }),
  chance: {
    outOfTen: (k: number) => `${k} out of 10`,
    all: 'all futures we ran',
    nearlyAll: 'nearly all futures',
    almostNone: 'almost none',
  },
  newRange: (year: string, range: string, before: string) =>
    `For ${year} most futures (8 out of 10) now land at ${strong(range)}; promised was ${before}.`,
  effective: (effective: string, all: string) =>
    `Futures count the more, the better they agree with what was reported: as if ${effective} of the ${all} were left.`,
  few: (effective: string) =>
    `Too few futures look like this (about ${effective}): the model did not expect it. Take the update as a hint, not as a number.`,
  refused: {
    far: 'No future we ran comes near what was reported, so we do not update the promise. Either the model is wrong about this place, or the report is less exact than stated, or something happened that no future holds.',
    few: (effective: string) =>
      `Only about ${effective} of the futures look like what was reported, too few to say anything from, so we do not update the promise. The model did not expect this.`,
  },
  how: 'How it is worked out: each future is weighed by how likely the reports are in it, taking their errors as normal (Beven and Binley 1992; Doucet, de Freitas and Gordon 2001); the effective number of futures is Kish’s (1965). No future is run again, and only futures that the model can draw are weighed.',
  chart: {
    title: 'Promised, reported, updated',
    promised: 'as promised',
    updated: 'updated',
    target: (target: string) => `target ${target}`,
    summary: (text: string) => `Chart over the years: ${text}. The table below has all of its numbers.`,
    read: 'Bands hold 8 out of 10 futures: the pale one as promised, the darker one in the light of what was reported, from the first year reported on. ◇ is what was reported.',
    readPromised: 'The band holds 8 out of 10 futures, as promised. ◇ is what was reported.',
    missing: 'The chart could not be loaded; the table below has its numbers.',
  },
  table: {
    caption: 'Promised and updated ranges of 8 out of 10 futures, with what was reported',
    cost: 'The same for what is paid above usual prices, against today’s rules',
    year: 'Year',
    promised: 'As promised',
    reported: 'Reported',
    updated: 'Updated',
    nothing: '–',
  },
}
