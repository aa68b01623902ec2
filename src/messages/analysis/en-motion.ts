import { clauses } from './en-clauses.ts'
import { readMotion } from './read-motion-en.ts'

/** The motion as written: how likely it is, and as clauses. */
export const motion = {
  lead: 'Write the motion. See in how many simulated futures the proposal meets it.',
  /** Reads what was typed in this language. */
  read: readMotion,
  typed: {
    label: 'Type the motion',
    hint: 'For example: at least 30% local by 2030',
    use: 'Read it',
    done: (claim: string) => `Read as: ${claim}`,
    notDone: 'Not read. The motion below is unchanged.',
    problem: {
      empty: 'Type a motion, or choose from the lists below.',
      noNumber: 'It names no percentage. Add one, such as 30%.',
      noSubject:
        'It does not say whose share. Name a group, such as local suppliers, or a measure, such as price.',
      noYear: (year: string) => `It names no year: we use ${year}.`,
      noSide: 'It says neither “at least” nor “at most”: we use at least.',
      manyNumbers: 'It names several percentages: we use the first.',
      bothAtOnce: (others: string) => `We cannot count suppliers that are both. Left out: ${others}.`,
      alsoNotHere: (who: string) => `This place lists no ${who}: left out.`,
      yearOutside: (year: string, first: string, last: string) =>
        `${year} is out of range. Name a year from ${first} to ${last}.`,
      notHere: (who: string) => `This place lists no ${who}. Choose a group from the list.`,
      tooMany: (percent: string) => `${percent} is too high. Name at most 100%.`,
      unread: (words: string) => `Not understood: ${words}.`,
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
    `${chance} the proposal meets this in ${year} (${runs} futures simulated).`,
  /** "Almost none" wants the verb before its subject. */
  chanceNone: (chance: string, year: string, runs: string) =>
    `${chance} does the proposal meet this in ${year} (${runs} futures simulated).`,
  today: (chance: string) => `Under today’s rules: ${chance}.`,
  same: 'The proposal makes no difference we can tell.',
  worse: 'Today’s rules meet it more often.',
  already: (year: string) => `Today’s rules already meet it in ${year} in at least half of futures.`,
  when: {
    both: (stay: string, once: string) =>
      `From ${stay} on, at least half of futures meet it every year; half have met it once by ${once}.`,
    same: (year: string) =>
      `Half of futures have met it by ${year}; from then on at least half meet it every year.`,
    onceOnly: (once: string, last: string) =>
      `Half of futures have met it once by ${once}, but fewer than half still do by ${last}.`,
    never: (last: string) => `By ${last}, fewer than half of futures have met it even once.`,
  },
  whatCounts: 'Judged on the share of that whole year.',
  chart: {
    title: 'Futures that meet it, year by year',
    read: 'Solid: the proposal. Dashed: today’s rules. Upright: the motion’s year.',
    proposal: 'proposal',
    today: 'today’s rules',
    summary: (first: string, from: string, last: string, to: string, today: string) =>
      `Under the proposal ${from} in ${first} and ${to} in ${last}; under today’s rules ${today} in ${last}.`,
    table: 'The same as a table',
    caption: 'Share of futures that meet the motion, by year',
    year: 'Year',
  },
  away: {
    title: 'Why the rest miss it',
    none: 'No simulated future misses it.',
    looking: 'Searching …',
    blockers: {
      'reserved.unfilled.share': (missed: string) =>
        `Where it is missed, ${missed} of reserved contracts find too few bidders on average`,
      'need.unmet.share': (missed: string) =>
        `Where it is missed, ${missed} of needs are left unmet on average`,
    },
    met: (met: string) => `; where it is met, ${met}`,
    atCap: (lever: string, cap: string) => `“${lever}” is at ${cap}, the legal maximum.`,
    beyond: (lever: string) => `“${lever}” goes beyond today’s law.`,
  },
  copy: 'Copy the motion and its chance',
  copied: 'Copied',
  copyFailed: 'Copying failed. Select the text and copy it.',
  source: (place: string, link: string) => `${place}. Simulated, not an official forecast. ${link}`,
  clauses,
}
