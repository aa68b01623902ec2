import { strong } from '../rich.ts'

/** The standard objections in their own words, and what this proposal's numbers say to each. */
export const objections = {
  price: {
    claim: '“It will cost more.”',
    bill: (range: string) =>
      `The bill, all that is paid in the year, changes by ${strong(range)} against today’s rules.`,
    billSame: 'The bill, all that is paid in the year, is the same as under today’s rules.',
    answer: (range: string, chance: string) =>
      `The price of the same work changes by ${strong(range)} of the usual price; it is higher ${chance}.`,
    same: 'The price of the same work is as under today’s rules in nearly all futures.',
  },
  capacity: {
    claim: '“They cannot deliver that much: the contracts will stay empty.”',
    answer: (range: string, today: string) =>
      `Of the reserved contracts, ${strong(range)} find too few bidders and are opened to all, late and at a cost (today’s rules ${today}).`,
    answerNew: (range: string) =>
      `Of the reserved contracts, ${strong(range)} find too few bidders and are opened to all, late and at a cost. Today’s rules reserve none.`,
    none: 'This proposal reserves no contracts in that year, so none can stay empty.',
    unmet: (range: string, today: string) => `Needs left unmet: ${range} (today’s rules ${today}).`,
  },
  competition: {
    claim: '“Others will stop bidding.”',
    answer: (range: string, today: string, change: string) =>
      `Tenders with a single bid: ${strong(range)} (today’s rules ${today}), a change of ${change} percentage points.`,
  },
  fronts: {
    claim: '“Fronts will take the contracts and pass them on.”',
    answer: (reported: string, points: string) =>
      `Of all spending, ${reported} is reported for them; ${strong(points)} percentage points of that flow on to others. How much is passed on is an assumption, not a measurement.`,
    none: 'In the futures of this place nothing, or next to nothing, flows on to others. The model passes on a part of reserved and direct awards only; this answers nothing about fronts elsewhere.',
    waits: 'Being counted …',
  },
  court: {
    claim: '“It will be struck down in court.”',
    answer: (counts: string) =>
      `Of the levers that this proposal moves, in the law of this place: ${counts}.`,
    states: {
      allowed: (n: string) => `${n} allowed`,
      conditions: (n: string) => `${n} allowed under conditions`,
      needsLawChange: (n: string) => `${n} would need a law change`,
      unchecked: (n: string) => `${n} not checked`,
    },
    state: {
      allowed: 'allowed',
      conditions: 'allowed under conditions',
      needsLawChange: 'needs a law change',
      unchecked: 'not checked',
    },
    note: 'No simulated future holds a court case: this range leaves it out. This is no legal advice.',
  },
  dependence: {
    claim: '“One supplier will take it all, and depend on us.”',
    answer: (range: string, today: string) =>
      `The largest group of suppliers gets ${strong(range)} of payments (today’s rules ${today}). A group stands for many firms: the model follows no single one, and can say nothing about one firm taking all.`,
  },
  reversal: {
    claim: '“The next government will end it.”',
    answer: (chance: string, year: string) =>
      `In ${year} the programme is still in force ${strong(chance)}. Where an election has ended it, what follows is counted in every number on this page; how often that happens is an assumption.`,
    none: 'No elections are set for this place, so the model never ends the programme: this range leaves that danger out.',
  },
  additional: {
    claim: '“They would have won that anyway.”',
    answer: (today: string, points: string) =>
      `Under today’s rules they get ${today}. The effect is counted against that, future by future: ${strong(points)} percentage points.`,
  },
  displacement: {
    claim: '“The jobs are only taken from others.”',
    answer: (total: string, net: string) =>
      `Jobs paid for change by ${total} against today’s rules; less what others lose, by ${strong(net)}. The part that others lose is an assumption.`,
    none: 'This place’s file counts no jobs, so there is nothing to say to this.',
  },
  delivery: {
    claim: '“The work will be worse.”',
    answer: (range: string, today: string) =>
      `Contracts that fail and are re-tendered: ${strong(range)} (today’s rules ${today}). Quality beyond that is not simulated, so nothing can be said of it.`,
  },
}
