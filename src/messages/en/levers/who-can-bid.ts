import type { LeverText } from '../../lever-text.ts'

const SHARE = ['none', 'some', 'many', 'most']

/** What every reservation does in the model, and what studies found of it, in three sentences. */
const RESPONSE =
  'With rivals shut out, more firms that have the permits, size and room bid: they fill from a fifth of the gap to all of it. Studies disagree on price: US timber sales lost 5% of revenue, US federal contracts drew more bidders but ran over cost, and Japan and Russia paid no more. If too few bid, the contract is opened to all, late and at a cost.'

/** Levers under "Who can bid". */
export const whoCanBid = {
  'setAside.local': {
    label: 'Reserved for local suppliers',
    term: 'geographic set-aside, reserved contracts',
    purpose: 'Reserves this share of spending for suppliers from the area; others may not bid.',
    background: `Only local suppliers may bid for this share. ${RESPONSE} Many places, among them the European Union, do not allow it.`,
    scale: SHARE,
  },
  'setAside.cooperative': {
    label: 'Reserved for cooperatives',
    term: 'set-aside for cooperatives, reserved contracts',
    purpose: 'Reserves this share of spending for firms owned and run by their members.',
    background: `Only cooperatives may bid for this share. ${RESPONSE} Cooperatives that win can take on more the year after.`,
    scale: SHARE,
  },
  'setAside.minorityOwned': {
    label: 'Reserved for minority-owned firms',
    term: 'minority business set-aside',
    purpose: 'Reserves this share of spending for firms owned by people from minority or Indigenous groups.',
    background: `Only minority-owned firms may bid for this share. ${RESPONSE} Some of the money can flow on to other firms; checks lower that leak. Courts limit the lever in some countries.`,
    scale: SHARE,
  },
  'setAside.womenLed': {
    label: 'Reserved for women-led firms',
    term: 'set-aside for women-owned business',
    purpose: 'Reserves this share of spending for firms owned or run by women.',
    background: `Only women-led firms may bid for this share. ${RESPONSE} A firm can belong to several groups, so shares overlap and do not add up.`,
    scale: SHARE,
  },
  'setAside.small': {
    label: 'Reserved for small firms',
    term: 'small business set-aside',
    purpose: 'Reserves this share of spending for small firms.',
    background: `Only small firms may bid for this share. ${RESPONSE} Size is what stops them most: smaller lots and faster payment bring in more of them.`,
    scale: SHARE,
  },
  'setAside.informal': {
    label: 'Reserved for informal workers',
    term: 'reserved contracts for informal workers’ groups',
    purpose: 'Reserves this share of spending for people who now do the work without registered firms.',
    background: `Only groups of informal workers may bid for this share. ${RESPONSE} Help to register comes first: without papers few of them may bid.`,
    scale: SHARE,
  },
  reserveBelow: {
    label: 'All contracts reserved below',
    term: 'below-threshold reservation',
    purpose: 'Reserves every competition worth less than this for chosen suppliers.',
    background: `England allows this from 2026, for suppliers of a county or the United Kingdom. ${RESPONSE} Works may have a higher threshold. Contracts above the threshold stay open to all.`,
    scale: ['lower', 'as today', 'higher'],
  },
  subcontractGoal: {
    label: 'Part of each contract to pass on',
    term: 'subcontract goal',
    purpose: 'Makes winners pass on this part of each contract to chosen suppliers.',
    background:
      'A winner that is not itself one of these firms hires them for this part of the work. The buyer waives the goal where an honest search finds too few of them. They take what they have room for, so a goal of 30% brings less than 30%, and less than a reserved share would. The work passed on costs a little more. The results show the share that comes through subcontracts on its own.',
    scale: SHARE,
  },
  formalisation: {
    label: 'Help informal workers to register',
    term: 'formalisation programme',
    purpose: 'Helps informal workers to form cooperatives or firms that can sign contracts.',
    background:
      'Each year a part of what informal workers can deliver moves to the formal group they are paired with, after a delay. The part depends on how strong the programme is and on how secure the demand looks: longer contracts and protected programmes speed it up. Identity cards, help with papers and lasting contracts did this in Pune and Belo Horizonte. The move adds formal jobs; it adds no work by itself.',
    scale: ['none', 'small', 'medium', 'strong'],
  },
  directAwardThreshold: {
    label: 'Buy without a tender up to',
    term: 'direct-award threshold',
    purpose: 'Lets the buyer give contracts below this value to an approved supplier without a tender.',
    background:
      'A contract worth less than this value goes straight to one of the approved groups, if one of its firms can deliver at the price. The buyer asks the supplier, so no supplier has to compete to be seen: only capacity, size and price decide. The price is either posted in advance or agreed by talks, as the place does it. There is no rival bid, so talks can cost more; running a tender is saved. Smaller lots bring more contracts under the limit.',
    scale: ['lower', 'as today', 'higher'],
  },
  directUptake: {
    label: 'Permitted direct awards that buyers make',
    term: 'use of direct awards',
    purpose: 'Sets how many of the direct awards that are permitted buyers really make.',
    background:
      'A rule that permits direct awards does not make them happen: buyers may prefer a tender, or not know an approved supplier. This share of the contracts under the threshold is awarded directly; the rest is tendered as before. It acts only together with the threshold. Training buyers, and a list of approved suppliers with their prices, raise it.',
    scale: ['lower', 'as today', 'higher'],
  },
  tenderDirectAwards: {
    label: 'Tender today’s direct awards',
    term: 'limits on direct award',
    purpose: 'Puts a part of the contracts that go to a firm of the buyer’s choice today out to tender.',
    background:
      'Today a share of contracts, by value, goes to one firm without competition. The slider says what part of these is tendered instead: others may then bid, set-asides and scoring reach them, and running the tender costs more. Which contracts are tendered is drawn by lot, the same in every future compared.',
    scale: ['none', 'some', 'half', 'most'],
  },
} satisfies Record<string, LeverText>
