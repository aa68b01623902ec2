import { strong } from '../rich.ts'
import { costs } from '../en/costs.ts'

/** What came after adoption, held against what was promised. */
export const adoption = {
  lead: 'Enter reported figures by year. See whether they fall in the promised range, and what they mean for the years ahead.',
  stays: 'Your entries stay on this device and out of the link. Delete them here at any time.',
  waits: 'The futures are still running.',
  none: 'Nothing entered yet: the promise is unchanged.',
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
        `8 out of 10 such reports are at least this close to the truth. Left empty: ±${points} points, an assumption.`,
      money: (share: string) =>
        `8 out of 10 such reports are at least this close to the truth. Left empty: ±${share} of the amount, an assumption.`,
    },
    add: 'Enter',
    example: 'Use what was reported for this place',
    exampleHelp: 'From the place’s file, with its tolerance. Replaces your entries for this share.',
    remove: (what: string) => `Delete ${what}`,
    removeShort: 'Delete',
    removeAll: 'Delete all',
    paste: 'Paste a list, or copy or save yours',
    pasteHelp:
      'One year a row: year; value; margin of error (optional). Percentages as 14 or 14%, with a point or a comma. The list replaces your entries.',
    pasteLabel: 'The list',
    use: 'Use this list',
    save: 'Save the list as CSV',
    saveColumns: { year: 'year', share: 'percent', exact: 'margin of error, plus or minus' },
    entered: (year: string, value: string, exactness: string) => `${year}: ${value} (± ${exactness})`,
    faults: {
      year: (text: string) => `“${text}” is not a year: use four digits, such as 2025.`,
      noFutures: (text: string, from: string, to: string) =>
        `${text} was not simulated: enter a year from ${from} to ${to}.`,
      twice: (text: string) => `${text} appears twice: keep one row.`,
      cells: (text: string) =>
        `“${text}” has more than three columns: separate columns with a tab or a semicolon.`,
      value: (text: string) => `“${text}” is not a number: enter it as 14 or 14.5.`,
      range: (text: string, from: string, to: string) =>
        `${text} is out of range: enter a number from ${from} to ${to}.`,
      exactness: (text: string) =>
        `“${text}” is not a margin of error: enter a number above 0, or leave it out.`,
    },
    inRow: (row: string, fault: string) => `Row ${row}: ${fault} Nothing was changed.`,
    notKept: {
      blocked:
        'This browser blocks storage: your entries are lost when you close the page. Copy the list to keep it.',
      full: 'Browser storage is full: your entries are lost when you close the page. Copy the list to keep it.',
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
    `${inside} of ${all} reports are inside the promised range; about 8 in 10 should be.`,
  moves: (target: string, year: string, before: string, after: string) =>
    `The chance of more than ${target} in ${year} moves from ${strong(before)} to ${strong(after)}.`,
  holds: (target: string, year: string, chance: string) =>
    `The chance of more than ${target} in ${year} is unchanged: ${strong(chance)}.`,
  chance: {
    outOfTen: (k: number) => `${k} out of 10`,
    all: 'all futures we ran',
    nearlyAll: 'nearly all futures',
    almostNone: 'almost none',
  },
  newRange: (year: string, range: string, before: string) =>
    `For ${year} most futures (8 out of 10) now give ${strong(range)}; the promise was ${before}.`,
  effective: (effective: string, all: string) =>
    `Futures that match the reports count more; the update uses about ${effective} of ${all}.`,
  few: (effective: string) =>
    `Few futures match (about ${effective}): the model did not expect this. Treat the update as a hint.`,
  refused: {
    far: 'No future comes near these reports, so the promise is not updated. Either the model is wrong here, the reports are less exact than stated, or something outside the model happened.',
    few: (effective: string) =>
      `Only about ${effective} of the futures match the reports: too few to update the promise. The model did not expect this.`,
  },
  how: 'Method: each future is weighted by how likely the reports are in it, with normal errors (Beven and Binley 1992; Doucet, de Freitas and Gordon 2001); the effective number of futures is Kish’s (1965). No future is run again.',
  chart: {
    title: 'Promised, reported, updated',
    promised: 'as promised',
    updated: 'updated',
    target: (target: string) => `target ${target}`,
    summary: (text: string) => `Chart over the years: ${text}. The table below has the numbers.`,
    read: 'Bands hold 8 out of 10 futures: pale as promised, dark as updated. ◇ is a report.',
    readPromised: 'The band holds 8 out of 10 futures, as promised. ◇ is a report.',
    missing: 'The chart could not be loaded; the table below has its numbers.',
  },
  table: {
    caption: 'Promised and updated ranges of 8 out of 10 futures, with reports',
    cost: 'The same for the cost above usual prices, against today’s rules',
    year: 'Year',
    promised: 'As promised',
    reported: 'Reported',
    updated: 'Updated',
    nothing: '–',
  },
}
