import { clauses } from './en-clauses.ts'
import { readMotion } from './read-motion-en.ts'

/** The motion as written: how likely it is, and as clauses. */
export const motion = {
  lead: 'Write a promise, and see in how many futures the proposal keeps it.',
  /** Reads what was typed in this language. */
  read: readMotion,
  typed: {
    label: 'Type the motion',
    hint: 'For example: at least 30% local by 2030',
    use: 'Read it',
    done: (claim: string) => `Read as: ${claim}`,
    notDone: 'Not read. The motion below is as it was.',
    problem: {
      empty: 'Nothing to read. Type a motion, or choose from the lists below.',
      noNumber: 'It names no percentage. Add one, such as 30%.',
      noSubject:
        'It does not say whose share. Name a group, such as local suppliers, or a measure, such as the price.',
      noYear: (year: string) => `It names no year: ${year} is used.`,
      noSide: 'It does not say “at least” or “at most”: at least is used.',
      manyNumbers: 'It names more than one percentage: the first is used.',
      bothAtOnce: (others: string) =>
        `Suppliers that are both cannot be counted separately. Left out: ${others}.`,
      alsoNotHere: (who: string) => `This place has no ${who}: left out.`,
      yearOutside: (year: string, first: string, last: string) =>
        `${year} is outside this place’s years. Name one from ${first} to ${last}.`,
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
      'reserved.unfilled.share': 'of reserved contracts get too few bids',
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
  same: 'The proposal makes no difference that we can tell.',
  worse: 'Today’s rules keep it more often.',
  already: (year: string) => `Today’s rules already keep it in ${year}, in at least half of the futures.`,
  when: {
    both: (stay: string, once: string) =>
      `From ${stay}, at least half of the futures keep it every year; half have reached it once by ${once}.`,
    same: (year: string) =>
      `Half of the futures reach it by ${year}; from then on at least half keep it every year.`,
    onceOnly: (once: string, last: string) =>
      `Half of the futures reach it once by ${once}, but fewer than half still keep it by ${last}.`,
    never: (last: string) =>
      `By ${last}, the last year, fewer than half of the futures have reached it even once.`,
  },
  whatCounts: 'It is kept when the whole year’s share meets it.',
  chart: {
    title: 'Futures that keep it, year by year',
    read: 'Solid: the proposal. Dashed: today’s rules. Upright: the motion’s year.',
    proposal: 'proposal',
    today: 'today’s rules',
    summary: (first: string, from: string, last: string, to: string, today: string) =>
      `Under the proposal ${from} in ${first} and ${to} in ${last}; under today’s rules ${today} in ${last}.`,
    table: 'The same as a table',
    caption: 'Share of futures that keep the motion, by year',
    year: 'Year',
  },
  away: {
    title: 'Why the rest miss it',
    none: 'No future we ran misses it.',
    looking: 'Looking for what these futures share …',
    blockers: {
      'reserved.unfilled.share': (missed: string) =>
        `In these futures ${missed} of reserved contracts get too few bids, on average`,
      'need.unmet.share': (missed: string) =>
        `In these futures ${missed} of needs are left unmet, on average`,
    },
    met: (met: string) => `; where it is kept, ${met}`,
    atCap: (lever: string, cap: string) => `“${lever}” is at ${cap}, the legal limit.`,
    beyond: (lever: string) => `“${lever}” goes beyond today’s law.`,
  },
  copy: 'Copy the motion and its chance',
  copied: 'Copied',
  copyFailed: 'Copying failed. Select the text and copy it.',
  source: (place: string, link: string) => `${place}. Simulated, not an official forecast. ${link}`,
  clauses,
}
