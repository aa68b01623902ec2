import { strong } from '../rich.ts'

/** The standard objections in their own words, and what this proposal's numbers say to each. */
export const objections = {
  price: {
    claim: '“It will cost more.”',
    bill: (range: string) =>
      `Spending, all that is paid in the year, changes by ${strong(range)} against today’s rules.`,
    billSame: 'Spending, all that is paid in the year, is the same as under today’s rules.',
    answer: (range: string, chance: string) =>
      `The price of the same work changes by ${strong(range)} of the usual price; it is higher ${chance}.`,
    same: 'The price of the same work is as under today’s rules in nearly all futures.',
  },
  capacity: {
    claim: '“They cannot deliver that much: the contracts will stay empty.”',
    answer: (range: string, today: string) =>
      `${strong(range)} of reserved contracts find too few bidders and are opened to all, late and at a cost (today’s rules ${today}).`,
    answerNew: (range: string) =>
      `${strong(range)} of reserved contracts find too few bidders and are opened to all, late and at a cost. Today’s rules reserve none.`,
    none: 'This proposal reserves no contracts in that year.',
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
      `They get ${reported} of spending on paper; ${strong(points)} percentage points of that flow on to others. How much is an assumption.`,
    none: 'In this place’s futures almost nothing flows on to others. The model passes on part of reserved and direct awards only; it says nothing about other fronts.',
    waits: 'Being counted …',
  },
  court: {
    claim: '“It will be struck down in court.”',
    answer: (counts: string) => `Of its levers, in the law here: ${counts}.`,
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
    note: 'The simulation leaves out court cases. Not legal advice.',
  },
  dependence: {
    claim: '“One supplier will take it all, and depend on us.”',
    answer: (range: string, today: string) =>
      `The largest group gets ${strong(range)} of payments (today’s rules ${today}). A group means many firms; the model cannot say if one firm takes all.`,
  },
  reversal: {
    claim: '“The next government will end it.”',
    answer: (chance: string, year: string) =>
      `In ${year} the programme is still in force ${strong(chance)}. Every number here counts futures in which an election ends it; how often is an assumption.`,
    none: 'No elections are set for this place, so the range leaves this danger out.',
  },
  additional: {
    claim: '“They would have won that anyway.”',
    answer: (today: string, points: string) =>
      `Under today’s rules they get ${today}. The effect on top, future by future: ${strong(points)} percentage points.`,
  },
  displacement: {
    claim: '“The jobs are only taken from others.”',
    answer: (total: string, net: string) =>
      `Jobs paid for change by ${total} against today’s rules; by ${strong(net)} after others’ losses, an assumption.`,
    none: 'This place’s file counts no jobs.',
  },
  delivery: {
    claim: '“The work will be worse.”',
    answer: (range: string, today: string) =>
      `Contracts that fail and are re-tendered: ${strong(range)} (today’s rules ${today}). Other quality is not simulated.`,
  },
}
