import { strong } from '../rich.ts'
import { costs } from '../en/costs.ts'

/** "What would it take?" and what is gained and given up. */
export const reach = {
  lead: 'Finds the smallest lever changes that reach the goal often enough, and what they cost.',
  goal: {
    label: 'The goal',
    side: 'Get',
    above: 'more than',
    below: 'less than',
    aboveTarget: (target: string) => `more than ${target}`,
    belowTarget: (target: string) => `less than ${target}`,
    often: 'In how many futures',
    outOfTen: (k: number) => (k === 10 ? 'all futures' : `${k} of 10`),
    start: 'Starting from',
    today: 'today’s rules',
    proposal: (name: string) => `the proposal, ${name}`,
    lawful: 'Within today’s law',
    lawfulHelp: 'No lever passes a known legal limit or needs a law change.',
    levers: 'Levers that may move',
    more: (count: number) => (count === 1 ? '1 more lever' : `${count} more levers`),
    none: 'Tick at least one lever.',
    begin: 'Look for ways',
    /** "Goal: family farms get more than 20% of the money in 2018, in 8 of 10 futures." */
    byValue: (who: string, side: string, year: string) =>
      `${who} get ${strong(side)} of the money spent in ${year}`,
    byCount: (who: string, side: string, year: string) =>
      `${who} win ${strong(side)} of the contracts signed in ${year}`,
    inFutures: (k: number) => (k === 10 ? 'in all futures' : `in ${k} of 10 futures`),
    whole: (what: string, often: string) => `Goal: ${what}, ${strong(often)}.`,
  },
  pace: {
    slow: (seconds: string) => `This place is slow to simulate: about ${seconds} seconds.`,
  },
  how: (search: string, settle: string, confirm: string) =>
    `Searched on ${search} futures, refined on ${settle} others, checked on ${confirm} fresh ones, so numbers differ a little from those elsewhere. Levers move in steps: a smaller change may exist.`,
  headline: {
    alreadyToday: (chance: string) => `Today’s rules already reach this ${strong(chance)}.`,
    alreadyProposal: (chance: string) => `The proposal already reaches this ${strong(chance)}.`,
    nothingToMove: 'The law bars or fixes all of these levers.',
    oneLever: (lever: string, value: string) => `One lever is enough: ${strong(`${lever}, ${value}`)}.`,
    together: (count: string) => `No lever is enough alone; ${strong(`${count} together`)} are.`,
    counts: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
    all: 'No lever is enough alone; all together are.',
    /** The best that was found, with its level and its range. */
    notReachable: (often: string, level: string) =>
      `Out of reach with these levers: at best the share passes ${strong(level)} ${often}.`,
    notReachableBelow: (often: string, level: string) =>
      `Out of reach with these levers: at best the share stays below ${strong(level)} ${often}.`,
    nothingHelps: 'None of these levers brings the goal nearer.',
  },
  today: (chance: string) => `Under today’s rules: ${chance}.`,
  start: (chance: string) => `Under the starting proposal: ${chance}.`,
  brought: (levers: string) =>
    `The proposal goes beyond the law in ${levers}; the search starts at the legal limit.`,
  routes: {
    label: 'Ways to the goal',
    oneLever: 'One lever',
    oneLeverHelp: 'The smallest move of one lever.',
    fewest: 'Fewest changes',
    fewestHelp: 'As few levers as possible, each moved as little as possible.',
    balanced: 'All together',
    balancedHelp: 'Every useful lever moves by the same part of its range.',
    best: 'The best found',
    bestHelp: 'The closest these levers come.',
    move: (lever: string, from: string, to: string) => `${lever}: ${from} → ${strong(to)}`,
    reaches: (chance: string) => `Reaches the goal ${strong(chance)}.`,
    falls: (chance: string) => `Falls short on fresh futures: reaches the goal ${strong(chance)}.`,
    nearest: (chance: string) => `It passes the target ${strong(chance)}.`,
    share: 'Share',
    gain: 'Against today’s rules',
    points: (low: string, high: string) => (low === high ? `${low} points` : `${low} to ${high} points`),
    cost: costs.bill.change,
    unfilled: 'Reserved contracts no one could fill',
    noneKept: 'no contract is reserved',
    unmet: 'Needs left unmet',
    use: 'Use as a proposal',
    useOf: (route: string) => ` (${route})`,
    used: (letter: string) => `Now proposal ${letter}. Undo takes it back.`,
    name: (route: string, target: string) => `${route} for ${target}`,
  },
  alone: {
    title: 'What each lever does alone',
    read: 'The smallest value that is enough alone. If none is: the lever’s best value, and the share passed as often as asked.',
    lever: 'Lever',
    enough: 'Enough alone',
    no: 'no value is',
    best: 'Does best at',
    level: 'Share passed then',
  },
  blocks: {
    title: 'What is in the way',
    cap: (lever: string, cap: string, end: string, gain: string) =>
      `The law: ${lever} may go up to ${cap}. At ${end} the share would be about ${gain} points better.`,
    barred: (lever: string, end: string, gain: string) =>
      `The law: ${lever} needs a law change. At ${end} the share would be about ${gain} points better.`,
    end: (lever: string, value: string) => `${lever} is at the end of its slider (${value}).`,
    unfilled: (range: string, today: string) =>
      `Of the reserved contracts, ${range} find too few bidders (${today}).`,
    unfilledToday: (range: string) => `today ${range}`,
    unfilledTodayNone: 'today none are reserved',
    unmet: (range: string, today: string) => `${range} of the needs are left unmet (today ${today}).`,
    unknown: 'No single limit in the model explains it.',
  },
  trade: {
    lead: 'Alternatives from the same levers. None is best at everything: each trades one gain for another.',
    begin: 'Look for alternatives',
    across: 'Across',
    up: 'Upwards',
    also: 'Also weighed',
    measures: {
      share: 'Change of the share',
      chance: 'Chance of the target',
      cost: costs.bill.change,
      largest: 'Share of the largest group',
      unfilled: 'Reserved contracts left unfilled',
    },
    points: 'points',
    better: 'better',
    message: (count: number) =>
      count === 1 ? 'One alternative is left' : `${count} alternatives, each better in something`,
    read: 'Each number is one alternative in its middle future. Point at it or focus it: its cross spans 8 of 10 futures. The cross without number is today’s rules.',
    summary: (count: number, across: string, up: string, best: string) =>
      `${count} alternatives by ${across} and ${up}. The first in the table: ${best}`,
    table: (across: string) => `Alternatives, ranked by: ${across}`,
    rank: 'No.',
    what: 'What moves',
    todayRow: 'Today’s rules',
    todayMark: 'today',
    nothing: 'nothing',
    useOf: (rank: string) => ` (alternative ${rank})`,
    name: (rank: string) => `Alternative ${rank}`,
    none: 'No alternative found that meets as many needs as today. Let more levers move.',
    middle: (middle: string, low: string, high: string) =>
      low === high ? middle : `${middle} (${low} to ${high})`,
    gains: (points: string) => `gains ${strong(points)} points`,
    loses: (points: string) => `loses ${strong(points)} points`,
    keeps: 'leaves the share about the same',
    costsMore: (range: string) => `raises spending by ${strong(range)}`,
    costsLess: (range: string) => `lowers spending by ${strong(range)}`,
    costsEither: (less: string, more: string) =>
      `changes spending: between ${strong(`${less} lower`)} and ${strong(`${more} higher`)}`,
    costsSame: 'leaves spending about the same',
    largest: (range: string) => `the largest group takes ${range}`,
    unfilled: (range: string) => `${range} of reserved contracts stay unfilled`,
    chance: (chance: string) => `reaches the target ${chance}`,
    both: (gain: string, loss: string) => `${gain} and ${loss}`,
    more: (sentence: string, also: string) => `${sentence}; ${also}`,
    from: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
    how: (search: string, confirm: string) =>
      `Searched on ${search} futures; shown from ${confirm} fresh ones. Left out: alternatives leaving over 1 point more of needs unmet than today, since buying less is no saving.`,
  },
}
