import type { LeverText } from '../../lever-text.ts'

const SHARE = ['none', 'some', 'many', 'most']

/** What every reservation does in the model, and what studies found of it. */
const RESPONSE =
  'With rivals shut out, more eligible firms bid. Studies disagree on price: US timber sales lost 5% of revenue, US federal contracts ran over cost, Japan and Russia paid no more. If too few bid, the contract is opened to everyone, late and at a cost.'

/** Levers under "Who can bid". */
export const whoCanBid = {
  'setAside.local': {
    label: 'Reserved for local suppliers',
    term: 'geographic set-aside, reserved contracts',
    purpose: 'Reserves this share of spending for suppliers from the area; others may not bid.',
    background: `${RESPONSE} The European Union and many other places do not allow it.`,
    scale: SHARE,
  },
  'setAside.cooperative': {
    label: 'Reserved for cooperatives',
    term: 'set-aside for cooperatives, reserved contracts',
    purpose: 'Reserves this share of spending for firms owned and run by their members.',
    background: `${RESPONSE} Cooperatives that win can take on more the next year.`,
    scale: SHARE,
  },
  'setAside.minorityOwned': {
    label: 'Reserved for minority-owned firms',
    term: 'minority business set-aside',
    purpose: 'Reserves this share of spending for firms owned by people from minority or Indigenous groups.',
    background: `${RESPONSE} Some of the money can leak to other firms; checks reduce that. Courts limit this rule in some countries.`,
    scale: SHARE,
  },
  'setAside.womenLed': {
    label: 'Reserved for women-led firms',
    term: 'set-aside for women-owned business',
    purpose: 'Reserves this share of spending for firms owned or run by women.',
    background: `${RESPONSE} A firm can belong to several groups, so shares overlap.`,
    scale: SHARE,
  },
  'setAside.small': {
    label: 'Reserved for small firms',
    term: 'small business set-aside',
    purpose: 'Reserves this share of spending for small firms.',
    background: `${RESPONSE} Contract size stops them most: smaller lots and faster payment bring in more.`,
    scale: SHARE,
  },
  'setAside.informal': {
    label: 'Reserved for informal workers',
    term: 'reserved contracts for informal workers’ groups',
    purpose: 'Reserves this share of spending for people who now do the work without registered firms.',
    background: `${RESPONSE} Help them register first: without papers, few can bid.`,
    scale: SHARE,
  },
  reserveBelow: {
    label: 'All contracts reserved below',
    term: 'below-threshold reservation',
    purpose: 'Reserves every competition worth less than this for chosen suppliers.',
    background: `${RESPONSE} England allows this from 2026, for suppliers from one county or the United Kingdom. Works may have a higher threshold.`,
    scale: ['lower', 'as today', 'higher'],
  },
  subcontractGoal: {
    label: 'Part of each contract to pass on',
    term: 'subcontract goal',
    purpose: 'Makes winners pass on this part of each contract to chosen suppliers.',
    background:
      'Winners from outside the group hire its firms for this part of the work, at slightly higher cost. The buyer waives the goal where an honest search finds too few. Their capacity is limited, so a 30% goal brings less than 30%, and less than a reserved share would.',
    scale: SHARE,
  },
  formalisation: {
    label: 'Help informal workers to register',
    term: 'formalisation programme',
    purpose: 'Helps informal workers to form cooperatives or firms that can sign contracts.',
    background:
      'Each year some informal work becomes formal, after a delay. A stronger programme, longer contracts and protection from political change speed it up. Identity cards, help with papers and lasting contracts did this in Pune and Belo Horizonte. Jobs become formal; the amount of work stays the same.',
    scale: ['none', 'small', 'medium', 'strong'],
  },
  directAwardThreshold: {
    label: 'Buy without a tender up to',
    term: 'direct-award threshold',
    purpose: 'Lets the buyer give contracts below this value to an approved supplier without a tender.',
    background:
      'The contract goes straight to an accredited firm able to deliver at the price. The price is posted in advance or negotiated. With no rival bid, negotiation can cost more; the tender’s admin cost is saved. Smaller lots bring more contracts under the limit.',
    scale: ['lower', 'as today', 'higher'],
  },
  directUptake: {
    label: 'Permitted direct awards that buyers make',
    term: 'use of direct awards',
    purpose: 'Sets how many of the permitted direct awards buyers really make.',
    background:
      'Buyers may still prefer a tender, or know no accredited supplier. This share of contracts under the threshold is awarded directly; the rest are tendered. Training buyers and listing accredited suppliers with prices raise it. Without a threshold it does nothing.',
    scale: ['lower', 'as today', 'higher'],
  },
  tenderDirectAwards: {
    label: 'Tender today’s direct awards',
    term: 'limits on direct award',
    purpose: 'Puts this part of today’s direct awards out to tender.',
    background:
      'Today some contracts go to a firm of the buyer’s choice. Tendering them lets others bid; reservations and scoring then apply, and admin costs rise. Chance decides which contracts are tendered, the same ones in every future compared.',
    scale: ['none', 'some', 'half', 'most'],
  },
} satisfies Record<string, LeverText>
