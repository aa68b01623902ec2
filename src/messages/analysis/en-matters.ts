import { plural } from '../en/plural.ts'
import { strong } from '../rich.ts'

/** What matters most: the spread of the answer shared out among unknowns, luck and levers. */
export const matters = {
  lead: 'Why the futures differ: two lists, of things beyond anyone’s control and things you can change, with how much of the spread each explains.',
  tabs: { label: 'How it is worked out', together: 'Together', oneAtATime: 'One at a time' },
  output: {
    label: 'Spread of',
    answer: 'the answer under the proposal',
    change: 'the change from today’s rules',
  },
  levers: {
    label: 'Levers tried',
    proposal: 'the proposal’s, from today’s value to the proposed one',
    lawful: 'the main ones, within today’s law',
    none: 'Nothing to try: no lever differs from today’s rules.',
  },
  unknowns: {
    title: 'Things beyond anyone’s control',
    how: (futures: string, redrawn: string) =>
      `From ${futures} futures; each thing was then redrawn in ${redrawn} of them, all else equal.`,
    howSoFar: (futures: string) => `From ${futures} futures so far. Joint effects come next.`,
    caption: 'How much of the spread each thing explains',
    luck: 'Luck: which tenders come up, who bids, how each year goes',
    numbers: (count: string) => `All ${count} uncertain numbers together`,
    rest: (count: string) => `The other ${count} numbers together; none can do more`,
  },
  changes: {
    title: 'Things you can change',
    howProposal: (pairs: string, futures: string) =>
      `${pairs} pairs of mixes, each lever drawn evenly between today’s value and the proposal’s, run in the same ${futures} futures. Means are compared.`,
    howLawful: (pairs: string, futures: string) =>
      `${pairs} pairs of mixes, each lever drawn evenly within today’s law, run in the same ${futures} futures. Means are compared.`,
    caption: 'How much of the spread between mixes each lever explains',
    raises: 'more of it raises the answer',
    lowers: 'more of it lowers the answer',
    both: 'raises or lowers, depending on the others',
    nothing: 'moves nothing here',
    span: (low: string, high: string) => `${low} to ${high}`,
  },
  columns: {
    what: 'Item',
    bar: 'Part of the spread',
    alone: 'By itself',
    total: 'With others',
    grade: 'How well known',
  },
  read: 'Dark: explained by itself. Light: added by acting with others. These overlap, so bars do not add up to 100%.',
  zeroNote: 'Estimates that luck took below 0 are shown as 0.',
  underOne: 'under 1%',
  none: 'none',
  notYet: 'not yet known',
  notSingly: 'not one by one',
  sentence: {
    noSpread: 'Every future gives the same answer: there is no spread to explain.',
    noNumbers: 'No number here is uncertain: all of the spread is luck.',
    allLuck: (luck: string) =>
      `Nearly all of the spread is luck in tenders and years: ${strong(luck)}. Knowing any number better would not narrow it.`,
    split: (luck: string, numbers: string) =>
      `Luck in tenders and years explains ${strong(luck)} of the spread by itself, uncertain numbers ${strong(numbers)}.`,
    splitRest: (luck: string, numbers: string) =>
      `Luck in tenders and years explains ${strong(luck)} of the spread by itself, uncertain numbers ${strong(numbers)}; the rest comes from both acting together.`,
    top: (name: string, share: string) =>
      `“${name}” does most: ${strong(share)} of the spread, including its effects with others.`,
    topTwo: (first: string, firstShare: string, second: string, secondShare: string) =>
      `“${first}” (${strong(firstShare)} of the spread) and “${second}” (${strong(secondShare)}) do most. We cannot tell which does more.`,
    small: (name: string, share: string) =>
      `No single number stands out: the largest, “${name}”, has ${strong(share)}.`,
    soFar: (name: string, share: string) =>
      `So far: by itself, “${name}” explains the most, ${strong(share)} of the spread.`,
  },
  leverSentence: {
    nothing: 'These mixes of rules move the answer no more than luck does.',
    top: (lever: string, low: string, high: string) =>
      `${strong(`“${lever}”`)} moves the answer most. Most mixes of these rules (8 out of 10) expect ${low} to ${high}.`,
    topTwo: (first: string, second: string, low: string, high: string) =>
      `${strong(`“${first}”`)} and ${strong(`“${second}”`)} move the answer most; we cannot tell which does more. Most mixes of these rules (8 out of 10) expect ${low} to ${high}.`,
    only: (lever: string, low: string, high: string) =>
      `Only “${lever}” was tried: most mixes (8 out of 10) expect ${low} to ${high}.`,
  },
  fetch: {
    title: 'Which fact to fetch first',
    lead: (target: string) =>
      `How much the range would narrow, on average, if a number were known; and the chance of passing ${target} if it turned out low or high (lowest and highest fifth).`,
    caption: 'The value of knowing each number',
    columns: {
      number: 'Number',
      now: 'What is known',
      narrower: 'Range narrower by',
      low: 'If low',
      high: 'If high',
      change: 'Change',
    },
    turns: (value: string, chance: string) => `About ${value}: ${chance}`,
    sentence: {
      first: (name: string, narrower: string) =>
        `Ask first about “${name}”: knowing it would narrow the range by ${strong(narrower)}.`,
      nothing: (most: string) =>
        `No single fact would clearly narrow the range; the most any could do is ${strong(most)}.`,
      none: 'No number here is uncertain: there is nothing to find out.',
    },
    change: 'Change',
    changeOf: (name: string) => `: ${name}`,
    more: (count: number) =>
      plural(count, { one: 'Show 1 more number', other: `Show ${count} more numbers` }),
    fewer: 'Show fewer',
    assumption: 'an assumption',
  },
  one: {
    caption: 'How far the middle future moves when one thing alone is low or high.',
    read: 'Open square: low end. Disc: high end. Middle line: the answer now.',
    ends: (low: string, high: string) => `${low} to ${high}`,
    numbers: 'Numbers at their 10th and 90th percentile',
    levers: 'Levers at their ends',
    columns: {
      what: 'What',
      bar: 'Middle moves by (points)',
      low: 'At its low end',
      high: 'At its high end',
    },
    noShift: '0',
    sentence: {
      number: (name: string, low: string, high: string) =>
        `Of the numbers, “${name}” moves the middle future most: ${strong(low)} points when low, ${strong(high)} when high.`,
      lever: (name: string, low: string, high: string) =>
        `Of the levers, “${name}”: ${strong(low)} at its low end, ${strong(high)} at its high end.`,
      nothing: 'None of these moves the middle future by itself.',
    },
    needsTogether: 'Work out “Together” first: it shows which numbers are worth trying.',
  },
  scroll: 'Table (scrollable)',
}
