import { plural } from '../en/plural.ts'
import { strong } from '../rich.ts'

/** What matters most: the spread of the answer shared out among unknowns, luck and levers. */
export const matters = {
  lead: 'Why the simulated futures differ, and which levers move the answer.',
  tabs: { label: 'How it is worked out', together: 'Together', oneAtATime: 'One at a time' },
  output: {
    label: 'Spread of',
    answer: 'the answer under the proposal',
    change: 'the change from today’s rules',
  },
  levers: {
    label: 'Levers tried',
    proposal: 'the proposal’s, from today’s value',
    lawful: 'the main ones, within today’s law',
    none: 'Move a lever first: nothing differs from today’s rules.',
  },
  unknowns: {
    title: 'Things beyond anyone’s control',
    how: (futures: string, redrawn: string) =>
      `From ${futures} futures; each thing redrawn in ${redrawn} of them, all else the same.`,
    howSoFar: (futures: string) => `From ${futures} futures so far.`,
    caption: 'Share of the spread each thing explains',
    luck: 'Luck: tenders, bids, good and bad years',
    numbers: (count: string) => `All ${count} uncertain numbers together`,
    rest: (count: string) => `The other ${count} numbers together; no single one does more`,
  },
  changes: {
    title: 'Things you can change',
    howProposal: (pairs: string, futures: string) =>
      `${pairs} pairs of mixes, each lever anywhere from today’s value to the proposal’s; mean over the same ${futures} futures.`,
    howLawful: (pairs: string, futures: string) =>
      `${pairs} pairs of mixes, each lever anywhere today’s law allows; mean over the same ${futures} futures.`,
    caption: 'Share of the spread between mixes each lever explains',
    raises: 'more of it raises the answer',
    lowers: 'more of it lowers the answer',
    both: 'depends on the others',
    nothing: 'no effect here',
    span: (low: string, high: string) => `${low} to ${high}`,
  },
  columns: {
    what: 'What',
    bar: 'Part of the spread',
    alone: 'By itself',
    total: 'With others',
    grade: 'How well known',
  },
  read: 'Dark: by itself. Light: with others; these overlap, so bars do not add up to 100%.',
  zeroNote: 'Estimates below 0 are shown as 0.',
  underOne: 'under 1%',
  none: 'none',
  notYet: 'not yet known',
  notSingly: 'not one by one',
  sentence: {
    noSpread: 'Every future gives the same answer here: there is no spread.',
    noNumbers: 'No number here is uncertain: all of the spread is luck.',
    allLuck: (luck: string) =>
      `Nearly all of the spread is luck: ${strong(luck)}. Better numbers would not narrow it.`,
    split: (luck: string, numbers: string) =>
      `Luck alone explains ${strong(luck)} of the spread, uncertain numbers ${strong(numbers)}.`,
    splitRest: (luck: string, numbers: string) =>
      `Luck alone explains ${strong(luck)} of the spread, uncertain numbers ${strong(numbers)}, both together the rest.`,
    top: (name: string, share: string) =>
      `“${name}” matters most: ${strong(share)} of the spread, counting its effect with others.`,
    topTwo: (first: string, firstShare: string, second: string, secondShare: string) =>
      `Two numbers matter most: “${first}”, ${strong(firstShare)} of the spread, and “${second}”, ${strong(secondShare)}. We cannot tell which matters more.`,
    small: (name: string, share: string) =>
      `No single number matters much: the most, “${name}”, has ${strong(share)}.`,
    soFar: (name: string, share: string) =>
      `So far “${name}” alone explains the most: ${strong(share)} of the spread.`,
  },
  leverSentence: {
    nothing: 'These rules move the answer no more than luck does.',
    top: (lever: string, low: string, high: string) =>
      `${strong(`“${lever}”`)} moves the answer most. In 8 of 10 mixes the mean is ${low} to ${high}.`,
    topTwo: (first: string, second: string, low: string, high: string) =>
      `${strong(`“${first}”`)} and ${strong(`“${second}”`)} move the answer most; we cannot tell which does more. In 8 of 10 mixes the mean is ${low} to ${high}.`,
    only: (lever: string, low: string, high: string) =>
      `Only “${lever}” was tried. In 8 of 10 mixes the mean is ${low} to ${high}.`,
  },
  fetch: {
    title: 'Which fact to fetch first',
    lead: (target: string) =>
      `How much the range would narrow, on average, if you knew each number, and the chance of passing ${target} if it is in its lowest or highest fifth.`,
    caption: 'Gain from knowing each number',
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
        `No single fact would clearly narrow the range; the most is ${strong(most)}.`,
      none: 'No number here is uncertain.',
    },
    change: 'Change',
    changeOf: (name: string) => `: ${name}`,
    more: (count: number) =>
      plural(count, { one: 'Show 1 more number', other: `Show ${count} more numbers` }),
    fewer: 'Show fewer',
    assumption: 'an assumption',
  },
  one: {
    caption: 'How far the middle future moves when one thing alone is low or high. Effects may not add up.',
    read: 'Open square: low end. Disc: high end. Middle line: the answer now.',
    ends: (low: string, high: string) => `${low} to ${high}`,
    numbers: 'Numbers at their 10th and 90th percentiles',
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
        `“${name}” alone moves the middle future most: ${strong(low)} points when low, ${strong(high)} when high.`,
      lever: (name: string, low: string, high: string) =>
        `Of the levers, “${name}”: ${strong(low)} at its low end, ${strong(high)} at its high end.`,
      nothing: 'None of these alone moves the middle future.',
    },
    needsTogether: 'Work out “Together” first.',
  },
  scroll: 'Scrollable table',
}
