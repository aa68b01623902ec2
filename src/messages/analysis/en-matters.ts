import { plural } from '../en/plural.ts'
import { strong } from '../rich.ts'

/** What matters most: the spread of the answer shared out among unknowns, luck and levers. */
export const matters = {
  lead: 'The futures lie apart because some things are beyond anyone’s control, and the answer can be moved because some things you can change. Two lists, each shared out by how much of the spread each thing explains.',
  tabs: { label: 'How it is worked out', together: 'Together', oneAtATime: 'One at a time' },
  output: {
    label: 'Spread of',
    answer: 'the answer under the proposal',
    change: 'the change from today’s rules',
  },
  levers: {
    label: 'Levers tried',
    proposal: 'those of the proposal, from today’s value to the proposal’s',
    lawful: 'the main ones, as far as today’s law goes',
    none: 'Nothing to try: no lever lies apart from today’s rules.',
  },
  unknowns: {
    title: 'Things beyond anyone’s control',
    how: (futures: string, redrawn: string) =>
      `From ${futures} futures; then each thing was drawn anew in ${redrawn} of them, all else the same.`,
    howSoFar: (futures: string) => `From ${futures} futures so far. What acts together comes next.`,
    caption: 'How much of the spread of the futures each thing explains',
    luck: 'Luck: which tenders come, who bids, how years turn out',
    numbers: (count: string) => `All ${count} uncertain numbers together`,
    rest: (count: string) => `The other ${count} numbers together; no one of them can do more`,
  },
  changes: {
    title: 'Things you can change',
    howProposal: (pairs: string, futures: string) =>
      `Each lever was drawn evenly between today’s value and the proposal’s, in ${pairs} pairs of mixes run in the same ${futures} futures. Compared is the mean over the futures.`,
    howLawful: (pairs: string, futures: string) =>
      `Each lever was drawn evenly over its slider as far as today’s law goes, in ${pairs} pairs of mixes run in the same ${futures} futures. Compared is the mean over the futures.`,
    caption: 'How much of the spread between mixes of rules each lever explains',
    raises: 'more of it raises the answer',
    lowers: 'more of it lowers the answer',
    both: 'raises or lowers, as the others stand',
    nothing: 'moves nothing here',
    span: (low: string, high: string) => `${low} to ${high}`,
  },
  columns: {
    what: 'What',
    bar: 'Part of the spread',
    alone: 'By itself',
    total: 'With others',
    grade: 'How well known',
  },
  read: 'Dark: what it explains by itself. Light: what it adds by acting with others; these parts overlap, so the bars do not add up to 100%.',
  zeroNote: 'An estimate that came out below 0, which luck can do, is shown as 0.',
  underOne: 'under 1%',
  none: 'none',
  notYet: 'not yet known',
  notSingly: 'not one by one',
  sentence: {
    noSpread: 'Every future gives the same answer here, so there is no spread to share out.',
    noNumbers: 'No number of this place is uncertain: all of the spread is luck.',
    allLuck: (luck: string) =>
      `Nearly all of the spread is luck in tenders and years: ${strong(luck)}. Knowing any number better would not narrow it.`,
    split: (luck: string, numbers: string) =>
      `Luck in tenders and years explains ${strong(luck)} of the spread by itself, uncertain numbers ${strong(numbers)}.`,
    splitRest: (luck: string, numbers: string) =>
      `Luck in tenders and years explains ${strong(luck)} of the spread by itself, uncertain numbers ${strong(numbers)}; the rest comes from both acting together.`,
    top: (name: string, share: string) =>
      `The number that does most is “${name}”: ${strong(share)} of the spread, counting what it does together with others.`,
    topTwo: (first: string, firstShare: string, second: string, secondShare: string) =>
      `Two numbers do most: “${first}” with ${strong(firstShare)} of the spread, and “${second}” with ${strong(secondShare)}. We cannot tell which does more.`,
    small: (name: string, share: string) =>
      `No single number stands out: the most, “${name}”, has ${strong(share)}.`,
    soFar: (name: string, share: string) =>
      `So far: by itself, “${name}” explains the most, ${strong(share)} of the spread.`,
  },
  leverSentence: {
    nothing: 'Between these mixes of rules the answer moves by no more than the luck of the futures.',
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
      `If one of these numbers were known, the range of the answer would narrow by this much on average. At the right, the chance of passing ${target} if it turned out low or high: in the lowest and in the highest fifth of what it may be.`,
    caption: 'What it would help to know each number',
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
        `Ask first about “${name}”: knowing it would narrow the range of the answer by ${strong(narrower)}.`,
      nothing: (most: string) =>
        `No single fact would narrow the range by an amount we can tell from nothing; the most any could is ${strong(most)}.`,
      none: 'No number of this place is uncertain, so there is nothing to find out.',
    },
    change: 'Change',
    changeOf: (name: string) => `: ${name}`,
    more: (count: number) =>
      plural(count, { one: 'Show 1 more number', other: `Show ${count} more numbers` }),
    fewer: 'Show fewer',
    assumption: 'an assumption',
  },
  one: {
    caption:
      'How far the middle of the futures moves when one thing alone is low or high. One at a time; together they may add up differently.',
    read: 'Open square: at its low end. Disc: at its high end. The line through the middle is the answer as it stands.',
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
        `Of the numbers, “${name}” alone moves the middle of the futures most: ${strong(low)} points when low, ${strong(high)} when high.`,
      lever: (name: string, low: string, high: string) =>
        `Of the levers, “${name}”: ${strong(low)} at its low end, ${strong(high)} at its high end.`,
      nothing: 'None of these moves the middle of the futures by itself.',
    },
    needsTogether: 'Work out “Together” first: it tells which numbers are worth trying one at a time.',
  },
  scroll: 'The table, which can be scrolled',
}
