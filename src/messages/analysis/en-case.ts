import { strong } from '../rich.ts'

/** The strongest honest claim for a proposal, the strongest objection to it, and the reply. */
export const theCase = {
  title: 'Claim, objection, reply',
  claim: 'Strongest honest claim',
  objection: 'Strongest objection',
  reply: 'Reply',
  line: (name: string, text: string) => `${name}: ${text}`,
  none: 'Its numbers support none of the usual objections.',
  elsewhere: (found: string) => `Elsewhere: ${found}`,
  /** How the objection is chosen. */
  read: 'Of ten objections, the costliest in an unfavourable future (1 in 10 is worse).',
  claims: {
    /** "In 9 of 10 futures local suppliers get more than 23% of spending in 2028" */
    byValue: (who: string, level: string, year: string) =>
      `In 9 of 10 futures ${who} get more than ${strong(level)} of spending in ${year}`,
    byCount: (who: string, level: string, year: string) =>
      `In 9 of 10 futures ${who} win more than ${strong(level)} of contracts in ${year}`,
    ahead: (level: string, chance: string, points: string) =>
      `${level}: ${strong(points)} points against today’s rules (8 of 10), ahead ${chance}.`,
    behind: (level: string, chance: string, points: string) =>
      `${level}, but today’s rules bring more: ahead only ${chance}, at ${strong(points)} points.`,
    unclear: (level: string, chance: string) =>
      `${level}. We cannot tell it from today’s rules: ahead only ${chance}.`,
    same: (level: string) => `${level}, the same as under today’s rules.`,
  },
  price: {
    point: (rise: string) => `In 1 of 10 futures spending rises by ${strong(rise)} or more.`,
    reply: (range: string, points: string) =>
      `In 8 of 10 futures spending changes by ${strong(range)}, the share by ${points} points.`,
  },
  capacity: {
    point: (share: string) =>
      `In 1 of 10 futures ${strong(share)} or more of reserved contracts find too few bidders.`,
    reply: (unmet: string, today: string) =>
      `They are then opened to all: ${strong(unmet)} of needs stay unmet (today ${today}).`,
  },
  competition: {
    point: (points: string) =>
      `In 1 of 10 futures tenders with a single bid rise by ${strong(points)} points or more.`,
    reply: (bill: string) =>
      `The cost of fewer bids is counted: in 8 of 10 futures spending changes by ${strong(bill)}.`,
  },
  fronts: {
    point: (share: string) =>
      `Of what is reported for them, ${strong(share)} flows on to others, on average: an assumption.`,
    reply: (points: string) =>
      `Counting only what stays with them, the change is ${strong(points)} points in 8 of 10 futures.`,
  },
  court: {
    point: (beyond: string, all: string) => `${strong(beyond)} of its ${all} rules need a change of the law.`,
    reply: (rest: string) => `The other ${strong(rest)} need none that we know of and can start first.`,
    replyNone: 'None can start before the law changes: ask for that first.',
  },
  dependence: {
    point: (points: string) =>
      `In 1 of 10 futures the largest group’s share rises by ${strong(points)} points or more.`,
    reply: (today: string) =>
      `The largest group holds ${strong(today)} under today’s rules. A group may be one firm or many.`,
  },
  reversal: {
    point: (chance: string, year: string) =>
      `By ${year} an election has ended the programme ${strong(chance)}.`,
    reply: 'Every number here, the claim too, counts these futures.',
  },
  additional: {
    point: (today: string) => `Under today’s rules they get ${strong(today)} already.`,
    reply: (points: string, chance: string) =>
      `On top of that, future by future: ${strong(points)} points, ahead ${chance}.`,
    replyUnclear: (points: string, chance: string) =>
      `We have no reply: the change is ${strong(points)} points, ahead only ${chance}.`,
  },
  displacement: {
    point: (share: string) =>
      `Of the jobs it pays for, others lose ${strong(share)}, on average: an assumption.`,
    reply: (net: string) => `After others’ losses, jobs change by ${strong(net)} in 8 of 10 futures.`,
  },
  delivery: {
    point: (points: string) =>
      `In 1 of 10 futures failed contracts rise by ${strong(points)} points or more.`,
    reply: (range: string, today: string) =>
      `${strong(range)} of contracts fail in 8 of 10 futures (today ${today}); each is re-tendered.`,
  },
}
