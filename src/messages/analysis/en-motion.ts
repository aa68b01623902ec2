import { clauses } from './en-clauses.ts'
import { readMotion } from './read-motion-en.ts'

/** The motion as written: how likely it is, and as clauses. */
export const motion = {
  lead: 'Write what a motion would promise, and read in how many futures the proposal keeps that promise.',
  /** Reads what was typed in this language. */
  read: readMotion,
  typed: {
    label: 'Type the motion',
    hint: 'For example: at least 30% local by 2030',
    use: 'Read it',
    done: (claim: string) => `Read as: ${claim}`,
    notDone: 'Not read. The motion below is as it was.',
    problem: {
      empty: 'There is nothing to read. Type a motion, or choose from the lists below.',
      noNumber: 'It names no percentage. Add one, such as 30%.',
      noSubject:
        'It does not say whose share. Name a group, such as local suppliers, or a measure, such as the price.',
      noYear: (year: string) => `It names no year: ${year}, the year asked about, is taken.`,
      noSide: 'It does not say “at least” or “at most”: at least is taken.',
      manyNumbers: 'It names more than one percentage: the first is taken.',
      bothAtOnce: (others: string) =>
        `Suppliers that are both cannot be counted separately. Left out: ${others}.`,
      alsoNotHere: (who: string) => `This place lists no ${who}: they are left out.`,
      yearOutside: (year: string, first: string, last: string) =>
        `${year} lies outside this place’s years. Name one from ${first} to ${last}.`,
      notHere: (who: string) => `No supplier of this place counts as ${who}. Choose a group from the list.`,
      tooMany: (percent: string) => `${percent} is more than there is. Name at most 100%.`,
      unread: (words: string) => `Not understood, and left out: ${words}.`,
    },
  },
  builder: {
    label: 'The motion',
    side: { label: 'At least or at most', atLeast: 'At least', atMost: 'At most' },
    threshold: 'Percentage',
    measure: 'Of what, and with whom',
    year: 'Year',
    by: 'by',
    value: 'Share of spending',
    count: 'Share of contracts',
    other: 'Other measures',
  },
  /** What follows "At least 30% ". */
  of: {
    value: (who: string) => `of spending goes to ${who}`,
    count: (who: string) => `of contracts go to ${who}`,
    other: {
      'price.index': 'of the usual price is paid for the same work',
      'reserved.unfilled.share': 'of reserved contracts find too few bidders',
      'need.unmet.share': 'of needs are left unmet',
      'concentration.largest': 'of spending goes to the largest group',
      'bids.single.share': 'of contracts draw a single bid',
      'delivery.failure.share': 'of contracts fail and are re-tendered',
      'local.retained': 'of spending stays in the area at first',
    },
  },
  claim: (side: string, threshold: string, of: string, year: string) =>
    `${side} ${threshold} ${of} by ${year}.`,
  chance: (chance: string, year: string, runs: string) =>
    `${chance} the proposal keeps this in ${year} (${runs} futures simulated).`,
  /** "Almost none" wants the verb before its subject. */
  chanceNone: (chance: string, year: string, runs: string) =>
    `${chance} does the proposal keep this in ${year} (${runs} futures simulated).`,
  today: (chance: string) => `Under today’s rules: ${chance}.`,
  same: 'The proposal makes no difference to this that we can tell.',
  worse: 'Today’s rules keep it more often than the proposal does.',
  already: (year: string) =>
    `Under today’s rules it is already so in ${year}, in at least half of the futures.`,
  when: {
    both: (stay: string, once: string) =>
      `From ${stay} on, at least half of the futures keep it in every year to the last; half have reached it at least once by ${once}.`,
    same: (year: string) =>
      `Half of the futures have reached it by ${year}, and from then on at least half keep it in every year to the last.`,
    onceOnly: (once: string, last: string) =>
      `Half of the futures have reached it at least once by ${once}, but fewer than half are still there for good by ${last}.`,
    never: (last: string) =>
      `By ${last}, the last year here, fewer than half of the futures have reached it even once.`,
  },
  whatCounts:
    'It counts as kept when the share of that whole year meets it; the year itself is what is asked about.',
  chart: {
    title: 'Futures that keep it, year by year',
    read: 'The line is the proposal, the dashed one today’s rules; the upright line marks the year of the motion.',
    proposal: 'proposal',
    today: 'today’s rules',
    summary: (first: string, from: string, last: string, to: string, today: string) =>
      `Under the proposal ${from} in ${first} and ${to} in ${last}; under today’s rules ${today} in ${last}.`,
    table: 'The same as a table',
    caption: 'Part of the futures that keep the motion in each year',
    year: 'Year',
  },
  away: {
    title: 'What keeps the rest away',
    none: 'No future we ran misses it, so nothing keeps any away.',
    looking: 'Looking for what the futures that miss it share …',
    blockers: {
      'reserved.unfilled.share': (missed: string) =>
        `In the futures that miss it, ${missed} of reserved contracts find too few bidders, on average`,
      'need.unmet.share': (missed: string) =>
        `In the futures that miss it, ${missed} of needs are left unmet, on average`,
    },
    met: (met: string) => `; where it is kept, ${met}`,
    atCap: (lever: string, cap: string) => `“${lever}” stands at ${cap}, the most that today’s law allows.`,
    beyond: (lever: string) => `“${lever}” goes beyond what today’s law allows.`,
  },
  copy: 'Copy the motion and its chance',
  copied: 'Copied',
  copyFailed: 'Copying is not allowed here. Select the text and copy it yourself.',
  source: (place: string, link: string) => `${place}. Simulated, not an official forecast. ${link}`,
  clauses,
}
