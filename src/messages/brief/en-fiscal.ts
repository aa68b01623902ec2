import { plural } from '../en/plural.ts'
import { costs } from '../en/costs.ts'

/** The fiscal note: what a proposal costs or saves, in the form that councils' rules ask for. */
export const fiscal = {
  title: 'Fiscal note',
  /** Stands with the table by year. */
  caption: (years: string) =>
    `Cost (+) or saving (−) against today’s rules, ${years}, in 8 of 10 futures. ${costs.read}`,
  captionTogether: (years: string) => `The same, ${years} together.`,
  year: 'Year',
  all: (count: number) => plural(count, { one: '1 year', other: `All ${count} years` }),
  item: 'Beside spending',
  columns: {
    'spend.total': costs.bill.name,
    'pay.buyer': 'from the budget',
    'pay.userFees': 'from users’ fees',
    'pay.inKind': 'In kind, beside spending',
    'cost.admin': 'Office work',
    'cost.extra': costs.above.name,
    'jobs.net': 'Jobs, net',
  },
  billOf: (letter: string) => `${costs.bill.name}, ${letter}`,
  naive: 'Naive sum',
  noChange: 'no change',
  lead: {
    pays: 'Who pays',
    lasting: 'One-off and lasting',
    method: 'Method',
    naive: 'Naive sum',
  },
  line: (lead: string, text: string) => `${lead}: ${text}`,
  pays: {
    budget: 'the buyer’s budget pays for everything; no fees, no help in kind.',
    fees: 'the buyer’s budget and users’ fees, as the table shows.',
    inKind: 'the buyer’s budget; its help in kind comes on top.',
    both: 'the buyer’s budget and users’ fees; help in kind comes on top.',
  },
  /** `help` names levers whose own budgets the model does not know. */
  lasting: (help: string) =>
    [
      'every figure recurs while the rules hold; office work (tenders, checks, committees) comes on top.',
      `Not in the model: one-off costs of setting up, posts, tax receipts${help === '' ? '' : `, and the budgets of these: ${help}`}.`,
    ].join(' '),
  method: (futures: string) =>
    `${futures} futures; figures are differences between the proposal and today’s rules under the same luck. The last row adds up each future’s years first, so yearly ranges do not add up to it. No inflation, no discounting. Jobs are net of others’ losses; together, job-years.`,
  naiveWhy: (rate: string) =>
    `${rate} of what preferred suppliers win today. It assumes that only their prices change; in the simulation bidders, winners and prices all change.`,
  naiveNone:
    '0. It is the margin of preference times what preferred suppliers win today; these rules set no margin.',
  more: 'Every assumption is in Method and sources',
}
