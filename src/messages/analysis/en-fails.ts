import { strong } from '../rich.ts'

/** When does it fail: what futures that fall short have in common. */
export const fails = {
  lead: 'Finds the unknowns that futures falling short share, then tests them on other futures.',
  ask: {
    against: 'A future falls short when it',
    target: (target: string, year: string) => `stays below ${target} in ${year}`,
    today: 'ends behind today’s rules',
    seek: 'Look into the futures that',
    rarer: 'are fewer',
    short: 'fall short',
    reached: 'do not fall short',
  },
  partHelp:
    'Each changed lever falls somewhere between today’s rules and the proposal, redrawn every ten futures.',
  waiting: 'Waiting for all futures …',
  /** What happens to a future. */
  verb: {
    target: { short: 'fall short', reached: 'get there' },
    today: { short: 'end behind today’s rules', reached: 'do not end behind today’s rules' },
  },
  sentence: {
    mostly: (verb: string, limits: string) => `Futures ${verb} ${strong('mostly')} when ${limits}:`,
    more: (verb: string, limits: string) => `Futures ${verb} ${strong('more often')} when ${limits}:`,
    counts: (inside: string, verb: string, caught: string, base: string) =>
      `${strong(inside)} of these futures ${verb}, against ${base} of all; they hold ${strong(caught)} of all that ${verb}.`,
    /** Said first where the rarer futures are those that reach the target. */
    rarerReached: (short: string, runs: string) =>
      `More than half fall short (${short} of ${runs}), so these are the ones that do not.`,
    heldOut: (share: string) => `Tested on other futures: ${share}.`,
    second: (verb: string, limits: string) => `Of the other futures, more ${verb} when ${limits}:`,
    secondCounts: (inside: string, verb: string, caught: string) =>
      `${inside} of those ${verb}; they hold ${caught} of all that ${verb}.`,
    none: { target: 'No future falls short.', today: 'No future ends behind today’s rules.' },
    all: { target: 'Every future falls short.', today: 'Every future ends behind today’s rules.' },
    noneRest: (runs: string) => `True of the ${runs} futures simulated; it does not rule one out.`,
    allRest: 'No unknown decides it: change the target or the levers.',
    tooFew: (count: string, verb: string, runs: string) =>
      `${strong(count)} of ${runs} futures ${verb}: too few or too many to tell what they share.`,
    nothing: (count: string, runs: string, verb: string, inputs: string) =>
      `${strong(count)} of ${runs} futures ${verb}. Among ${inputs} unknowns they share nothing beyond luck.`,
    nothingRest: 'Many unknowns, or luck in single tenders, decide it. There is no one thing to watch.',
  },
  limit: {
    under: (name: string, high: string) => `${name} is at most ${high}`,
    over: (name: string, low: string) => `${name} is at least ${low}`,
    between: (name: string, low: string, high: string) => `${name} is between ${low} and ${high}`,
  },
  named: (name: string, owner: string) => `“${name}” for ${owner}`,
  namedAlone: (name: string) => `“${name}”`,
  lever: (label: string) => `the part of “${label}” carried out`,
  leverOwner: 'The proposal',
  leverName: (label: string) => `Part carried out: ${label}`,
  out: (tenths: number) => `${tenths} of 10`,
  almostNone: 'almost none',
  nearlyAll: 'nearly all',
  limits: {
    title: 'The limits',
    read: 'Line: the unknown’s whole range. Bar: these futures.',
    columns: {
      what: 'Unknown',
      limit: 'Limit',
      range: 'Whole range',
      back: 'Found again',
      known: 'How well known',
    },
    back: (count: string, of: string) => `in ${count} of ${of} random halves`,
    atMost: (high: string) => `at most ${high}`,
    atLeast: (low: string) => `at least ${low}`,
    between: (low: string, high: string) => `${low} to ${high}`,
    assumption: 'an assumption',
    drawn: 'drawn evenly',
  },
  curve: {
    title: 'Choose wider or purer limits',
    read: 'Each mark is one choice of limits. Right: more of these futures inside. Up: fewer others. Filled: the choice above.',
    x: (verb: string) => `Of all that ${verb}, inside`,
    y: (verb: string) => `Of those inside, ${verb}`,
    slider: 'Limits: from wide to pure',
    valueText: (at: string, of: string, caught: string, inside: string) =>
      `Choice ${at} of ${of}: ${caught} of them inside, ${inside} of those inside`,
    rule: 'Starts at the choice of up to three unknowns that best separates the two groups.',
    start: 'Back to the start',
    table: 'These choices as a table',
    caption: 'Choices of limits, from wide to pure',
    columns: {
      limits: 'Limits',
      caught: 'Of all such futures, inside',
      inside: 'Of those inside, such futures',
      count: 'Futures inside',
    },
    summary: (count: string, wide: string, pure: string) =>
      `${count} choices of limits: the widest ${wide}; the purest ${pure}.`,
    point: (caught: string, inside: string) =>
      `holds ${caught} of these futures; ${inside} of those inside are such`,
    secondNote: 'The second group belongs to the first choice.',
  },
  tree: {
    title: 'The same as questions',
    read: 'One unknown at a time. Squares: how many in ten futures at that point are such futures.',
    none: 'No single question separates these futures better than luck.',
    below: (name: string, at: string) => `${name} below ${at}`,
    above: (name: string, at: string) => `${name} at ${at} or above`,
    leaf: (inside: string, count: string, verb: string) => `${inside} of ${count} futures ${verb}`,
    picture: (leaves: string) => `A tree of questions with ${leaves} ends.`,
    all: 'All futures',
  },
  how: (runs: string, inputs: string) =>
    `From ${runs} futures and ${inputs} unknowns. These limits need not be the cause.`,
}
