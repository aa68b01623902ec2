import { plural } from './plural.ts'

/** What the Explore view says beside the texts that it shares with other views. */
export const explore = {
  follow: 'Follow one future',
  theme: { light: 'Light page', dark: 'Dark page' },
  place: {
    about: 'About',
    thisPlace: 'this place',
    currency: (code: string) => `Money in ${code}, at prices of the first year.`,
    sources: (count: number) => plural(count, { one: '1 source', other: `${count} sources` }),
    period: 'Years and money',
  },
  presets: {
    use: 'Use as a start',
    today: { name: 'Today’s rules', about: 'Puts every lever back to today.' },
    copy: { name: 'These rules, as a second proposal', about: 'Change one and compare both.' },
    moves: (count: number) => plural(count, { one: 'Moves 1 lever', other: `Moves ${count} levers` }),
  },
  proposals: {
    label: 'Proposal at hand',
    copyTo: (letter: string) => `Copy to ${letter}`,
    compare: 'Compare',
  },
  assumption: { title: 'Change an assumption', missing: 'The numbers could not be loaded. Try again later.' },
  levers: {
    title: 'The rules you propose',
    find: 'Find a lever',
    none: (typed: string) => `No lever is called “${typed}”.`,
    by: (year: string) => `by ${year}`,
    /** Stands where the term of the law stands, when a lever reaches nobody in the place. */
    nobody: (subjects: string) => `No effect: there are no ${subjects} here.`,
    noObject: 'No effect here.',
    now: (value: string) => `Today: ${value}.`,
    backTo: 'Back to',
    days: 'days',
    years: 'years',
    /** A reset button reads "Back to today 5%: Reserved for family farms". */
    resetOf: (label: string) => `: ${label}`,
    ramp: (from: string, startYear: string, to: string, endYear: string) =>
      `Step by step: from ${from} in ${startYear} to ${to} in ${endYear}.`,
    /** Values with the years from which they hold. */
    steps: (each: readonly (readonly string[])[]) =>
      `Step by step: ${each.map(([value, year]) => `${value} from ${year}`).join(', ')}.`,
    jump: (from: string, to: string, year: string) => `${from} at first, ${to} from ${year} on.`,
    caps: (value: string) => `Today’s law stops at ${value} (hatched beyond).`,
  },
  law: {
    beyond: (cap: string) => `Needs a law change above ${cap}`,
    /** Beside a lever; the law itself stands in its details. */
    short: { allowed: 'allowed', conditions: 'with conditions', needsLawChange: 'needs a change' },
  },
  chart: {
    /** Words at the ends of the lines over time; `\n` where a narrow screen may break them. */
    ends: {
      above: '1 in 10 above',
      middle: 'middle future,\nhalf above',
      below: '1 in 10 below',
      today: 'today’s rules',
    },
    focusYear: (year: string, k: string, target: string) => `${year}: ${k} above ${target}`,
    /** Stands for figures until there are enough futures. */
    firstLook: 'A first look: too few futures yet.',
    outOfTen: {
      all: 'all',
      nearlyAll: 'nearly all',
      outOfTen: (k: number) => `${k} of 10`,
      almostNone: 'almost none',
    },
    reported: 'What was reported:',
    reportedFact: (value: string, year: string) => `${value} (${year})`,
    reportedSources: 'Sources',
    readYear: (year: string, proposal: string, today: string) =>
      `${year}: most futures ${proposal}, today’s rules ${today}`,
    yearSlider: 'Year asked about',
    missing: 'This chart could not be loaded. The table has the same numbers.',
  },
  table: {
    caption: (title: string) => `${title}: ranges of 8 of 10 futures`,
    proposal: 'Proposal',
    difference: 'Difference, points',
    ahead: 'Ahead of today’s rules',
    passed: (year: string, target: string) => `Futures above ${target} in ${year}`,
    scroll: 'Table (scrollable)',
    low: (column: string) => `${column}, 1 in 10 futures below`,
    middle: (column: string) => `${column}, half of futures below`,
    high: (column: string) => `${column}, 1 in 10 futures above`,
    file: (place: string, metric: string) => `spendshift ${place} ${metric}`,
    notForecast: 'Simulated ranges, not an official forecast',
  },
  tiles: {
    none: 'No supplier here is known to belong to any group.',
    title: (year: string) => `Who gets how much in ${year}`,
    costs: (year: string) => `What it costs in ${year}`,
    byCount: (range: string) => `by number ${range}`,
    byValue: (range: string) => `by value ${range}`,
    today: (range: string) => `today’s rules ${range}`,
    costLabels: {
      'reserved.unfilled.share': 'Reserved contracts left unfilled',
      'bids.single.share': 'Contracts with one bid',
      'need.unmet.share': 'Needs left unmet',
    },
  },
  bar: {
    toResult: 'To the result',
    firstLook: 'A first look',
    short: (chance: string, target: string) => `Above ${target}: ${chance}`,
  },
  noResult: 'There is no result yet.',
  refining: (done: string, total: string) => `Refining: ${done} of ${total}.`,
}
