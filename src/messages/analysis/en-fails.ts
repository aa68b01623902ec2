import { strong } from '../rich.ts'

/** When does it fail: what futures that fall short have in common. */
export const fails = {
  lead: 'Which unknowns do the futures that fall short have in common? The search looks for limits on a few of them, and tries what it finds on futures that did not help to find it.',
  ask: {
    against: 'A future falls short when it',
    target: (target: string, year: string) => `stays below ${target} in ${year}`,
    today: 'ends behind today’s rules',
    seek: 'Look into the futures that',
    rarer: 'are fewer, whichever they are',
    short: 'fall short',
    reached: 'do not fall short',
  },
  partHelp:
    'Each changed lever is drawn, for every ten futures, somewhere between today’s rules and the proposal; how far it is carried out is one more thing that futures differ in.',
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
      `${strong(inside)} of these futures ${verb}, against ${base} of all futures; of all that ${verb}, ${strong(caught)} are among them.`,
    /** Said first where the rarer futures are those that reach the target. */
    rarerReached: (short: string, runs: string) =>
      `More than half fall short (${short} of ${runs}), so these are the futures that do not.`,
    heldOut: (share: string) => `Tried on futures that did not help to find it: ${share}.`,
    second: (verb: string, limits: string) => `Of the other futures, more ${verb} when ${limits}:`,
    secondCounts: (inside: string, verb: string, caught: string) =>
      `${inside} of those ${verb}; of all that ${verb}, ${caught} are among them.`,
    none: { target: 'No future falls short.', today: 'No future ends behind today’s rules.' },
    all: { target: 'Every future falls short.', today: 'Every future ends behind today’s rules.' },
    noneRest: (runs: string) => `That holds for the ${runs} futures we ran; it does not rule one out.`,
    allRest: 'So no unknown decides it: look at the target, or at the levers.',
    tooFew: (count: string, verb: string, runs: string) =>
      `${strong(count)} of ${runs} futures ${verb}: too few, or too nearly all, to tell what they share.`,
    nothing: (count: string, runs: string, verb: string, inputs: string) =>
      `${strong(count)} of ${runs} futures ${verb}, and we found nothing that they share beyond what luck would show among ${inputs} unknowns.`,
    nothingRest:
      'What decides it is spread over many unknowns, or is the luck of single tenders. No one thing to watch.',
  },
  limit: {
    under: (name: string, high: string) => `${name} is at most ${high}`,
    over: (name: string, low: string) => `${name} is at least ${low}`,
    between: (name: string, low: string, high: string) => `${name} is between ${low} and ${high}`,
  },
  named: (name: string, owner: string) => `“${name}” for ${owner}`,
  namedAlone: (name: string) => `“${name}”`,
  lever: (label: string) => `the part carried out of “${label}”`,
  leverOwner: 'The proposal',
  leverName: (label: string) => `Part carried out: ${label}`,
  out: (tenths: number) => `${tenths} out of 10`,
  almostNone: 'almost none',
  nearlyAll: 'nearly all',
  limits: {
    title: 'The limits',
    read: 'The line is the whole range of an unknown; the bar is the part where these futures lie.',
    columns: {
      what: 'Unknown',
      limit: 'Limit',
      range: 'Whole range',
      back: 'Found again',
      known: 'How well known',
    },
    back: (count: string, of: string) => `in ${count} of ${of} random halves of the futures`,
    atMost: (high: string) => `at most ${high}`,
    atLeast: (low: string) => `at least ${low}`,
    between: (low: string, high: string) => `${low} to ${high}`,
    assumption: 'an assumption',
    drawn: 'drawn evenly',
  },
  curve: {
    title: 'Choose wider or purer limits',
    read: 'Each mark is one choice of limits. Further right: more of these futures are inside. Further up: fewer others are. The filled mark is the one above.',
    x: (verb: string) => `Of all that ${verb}, inside`,
    y: (verb: string) => `Of those inside, ${verb}`,
    slider: 'Limits: from wide to pure',
    valueText: (at: string, of: string, caught: string, inside: string) =>
      `Choice ${at} of ${of}: ${caught} of them inside, ${inside} of those inside`,
    rule: 'It begins with the choice, among those with at most three unknowns, where the share of these futures inside lies furthest above the share of the others inside.',
    start: 'Back to where it began',
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
      `holds ${caught} of these futures, and ${inside} of those inside are such`,
    secondNote: 'The second group belongs to the choice it begins with.',
  },
  tree: {
    title: 'The same as questions',
    read: 'A second way to look: ask about one unknown after the other. Squares show how many of each ten futures there are such futures.',
    none: 'No single question parts these futures from the others better than luck would.',
    below: (name: string, at: string) => `${name} below ${at}`,
    above: (name: string, at: string) => `${name} at ${at} or above`,
    leaf: (inside: string, count: string, verb: string) => `${inside} of ${count} futures ${verb}`,
    picture: (leaves: string) => `A tree of questions with ${leaves} ends; its words follow.`,
    all: 'All futures',
  },
  how: (runs: string, inputs: string) =>
    `Found in ${runs} futures, over ${inputs} unknowns. What lies inside is not thereby the cause: unknowns are told apart here by where they lie, one group of futures at a time.`,
}
