import { strong } from '../rich.ts'
import { plural } from '../en/plural.ts'
import { costs } from '../en/costs.ts'

/** What came after adoption, held against what was promised. */
export const adoption = {
  lead: 'Enter each year’s reported result. See if it is in the promised range, and what it means for later years.',
  stays: 'Your entries stay on this device, not in the link.',
  waits: 'Simulating …',
  none: 'No reports entered yet.',
  enter: {
    title: 'What was reported',
    series: 'What',
    ofMeasure: 'The share shown',
    ofCost: `${costs.above.name}, against today’s rules`,
    year: 'Year',
    value: { share: 'Reported value (%)', money: (currency: string) => `Reported value (${currency})` },
    exactness: {
      share: 'Margin of error ± (points)',
      money: (currency: string) => `Margin of error ± (${currency})`,
    },
    usual: {
      share: (points: string) =>
        `8 of 10 such reports are this close to the truth. Left empty: ±${points} points, an assumption.`,
      money: (share: string) =>
        `8 of 10 such reports are this close to the truth. Left empty: ±${share} of the amount, an assumption.`,
    },
    add: 'Enter',
    example: 'Use what was reported for this place',
    exampleHelp: 'From the place’s file. Replaces your entries for this share.',
    remove: (what: string) => `Delete ${what}`,
    removeShort: 'Delete',
    removeAll: 'Delete all',
    paste: 'Paste a list, or copy or save yours',
    pasteHelp:
      'One row a year: year; value; margin of error (optional). Write 14 or 14%. The list replaces your entries.',
    pasteLabel: 'The list',
    use: 'Use this list',
    save: 'Save the list as CSV',
    saveColumns: { year: 'year', share: 'percent', exact: 'exact to plus or minus' },
    entered: (year: string, value: string, exactness: string) => `${year}: ${value} (± ${exactness})`,
    faults: {
      year: (text: string) => `“${text}” is not a year: use four digits, such as 2025.`,
      noFutures: (text: string, from: string, to: string) =>
        `${text} was not simulated: enter a year from ${from} to ${to}.`,
      twice: (text: string) => `${text} appears twice: delete one row.`,
      cells: (text: string) =>
        `“${text}” has more than three columns: separate columns by a tab or semicolon.`,
      value: (text: string) => `“${text}” is not a number: write 14 or 14.5.`,
      range: (text: string, from: string, to: string) => `${text} is out of range: enter ${from} to ${to}.`,
      exactness: (text: string) => `“${text}” is not a margin of error: enter a number above 0, or nothing.`,
    },
    inRow: (row: string, fault: string) => `Row ${row}: ${fault} Nothing was changed.`,
    notKept: {
      blocked:
        'This browser blocks storage: your entries are lost when you close the page. Copy the list to save it.',
      full: 'Browser storage is full: your entries are lost when you close the page. Copy the list to save it.',
    },
  },
  verdict: {
    half: (year: string, value: string, range: string, half: string) =>
      `${year}: ${strong(value)}, inside the promised range of ${range}, near its middle (${half}).`,
    most: (year: string, value: string, range: string) =>
      `${year}: ${strong(value)}, inside the promised range of ${range}.`,
    below: (year: string, value: string, range: string, chance: string) =>
      `${year}: ${strong(value)}, below the promised range of ${range}; as low or lower: ${chance}.`,
    above: (year: string, value: string, range: string, chance: string) =>
      `${year}: ${strong(value)}, above the promised range of ${range}; as high or higher: ${chance}.`,
    ofCost: (sentence: string) => `${costs.above.name}: ${sentence}`,
  },
  inside: (inside: string, all: string) =>
    `${inside} of ${all} reports are inside the promised range; expect about 8 of 10.`,
  moves: (count: number, target: string, year: string, before: string, after: string) =>
    plural(count, {
      one: `With it the chance of more than ${target} in ${year} moves from ${strong(before)} to ${strong(after)}.`,
      other: `With them the chance of more than ${target} in ${year} moves from ${strong(before)} to ${strong(after)}.`,
    }),
  holds: (count: number, target: string, year: string, chance: string) =>
    plural(count, {
      one: `With it the chance of more than ${target} in ${year} stays at ${strong(chance)}.`,
      other: `With them the chance of more than ${target} in ${year} stays at ${strong(chance)}.`,
    }),
  chance: {
    outOfTen: (k: number) => `${k} of 10`,
    all: 'all simulated futures',
    nearlyAll: 'nearly all futures',
    almostNone: 'almost none',
  },
  newRange: (year: string, range: string, before: string) =>
    `Updated range for ${year} (8 of 10 futures): ${strong(range)}; the promise was ${before}.`,
  effective: (effective: string, all: string) =>
    `Futures that match the reports count more, as if ${effective} of ${all} were left.`,
  few: (effective: string) =>
    `Only about ${effective} futures match: the model did not expect this. Treat the update as a hint.`,
  refused: {
    far: 'No simulated future comes near the report, so we do not update the promise. The model may be wrong here, the report less exact than stated, or something happened that it leaves out.',
    few: (effective: string) =>
      `Only about ${effective} futures match the report: too few to update the promise. The model did not expect this.`,
  },
  how: 'How it is worked out: each future is weighted by how likely it makes the reports, with normal errors (Beven and Binley 1992; Doucet, de Freitas and Gordon 2001); effective number of futures after Kish (1965). Nothing is simulated again.',
  chart: {
    title: 'Promised, reported, updated',
    promised: 'as promised',
    updated: 'updated',
    target: (target: string) => `target ${target}`,
    summary: (text: string) => `Chart over the years: ${text}. The table below has every number.`,
    read: 'Bands hold 8 of 10 futures: pale as promised, darker as updated by the reports (◇).',
    readPromised: 'The promised band holds 8 of 10 futures. ◇ is a report.',
    missing: 'The chart could not be loaded; see the table below.',
  },
  table: {
    caption: 'Promised and updated ranges (8 of 10 futures), and reports',
    cost: `${costs.above.name}, against today’s rules`,
    year: 'Year',
    promised: 'As promised',
    reported: 'Reported',
    updated: 'Updated',
    nothing: '–',
  },
}
