import type { LeverText } from '../../lever-text.ts'

const KEPT = ['none', 'some', 'many', 'most']

/** Levers under "Who can bid". */
export const whoCanBid = {
  'setAside.local': {
    label: 'Kept for local suppliers',
    term: 'geographic set-aside, reserved contracts',
    purpose: 'Keeps this share of contracts for suppliers from the area; others may not bid for them.',
    background:
      'Each contract has this chance of being kept. Only local suppliers may then bid. If too few make a valid bid, the contract is opened to all, late and at a cost. So the share you set is an attempt: what local suppliers really win depends on how much they can deliver, how large the contracts are and how many of them bid at all. Fewer rivals can also mean higher prices. Many places, such as the European Union, do not allow it.',
    scale: KEPT,
  },
  'setAside.cooperative': {
    label: 'Kept for cooperatives',
    term: 'set-aside for cooperatives, reserved contracts',
    purpose: 'Keeps this share of contracts for firms owned and run by their members.',
    background:
      'Each contract has this chance of being kept, and only cooperatives may bid for a kept one. If too few make a valid bid, it is opened to all. Cooperatives that win grow a little faster, and those that never win shrink, so an early share can build later strength. Where informal workers can form a cooperative, that lever feeds this one: new members bring what they can deliver with them.',
    scale: KEPT,
  },
  'setAside.minorityOwned': {
    label: 'Kept for minority-owned firms',
    term: 'minority business set-aside',
    purpose: 'Keeps this share of contracts for firms owned by people from minority or Indigenous groups.',
    background:
      'Each contract has this chance of being kept, and only minority-owned firms may bid for a kept one. If too few make a valid bid, it is opened to all. Some of the money can flow on to other firms, for example when a winner passes the work to a larger partner: the results show both what is reported and what truly reaches these firms. Checks lower that leak. Courts limit this lever in some countries.',
    scale: KEPT,
  },
  'setAside.womenLed': {
    label: 'Kept for women-led firms',
    term: 'set-aside for women-owned business',
    purpose: 'Keeps this share of contracts for firms owned or run by women.',
    background:
      'Each contract has this chance of being kept, and only women-led firms may bid for a kept one. If too few make a valid bid, it is opened to all. A firm can be counted here and in another group at once, for example as small or minority-owned, so the shares overlap and do not add up. Where few women-led firms bid today, help to bid does more than a larger kept share.',
    scale: KEPT,
  },
  'setAside.small': {
    label: 'Kept for small firms',
    term: 'small business set-aside',
    purpose: 'Keeps this share of contracts for small firms.',
    background:
      'Each contract has this chance of being kept, and only small firms may bid for a kept one. If too few make a valid bid, it is opened to all. Small firms are stopped above all by size: each group has a contract value at which half of its firms can no longer bid. Smaller lots and faster payment bring more of them in. Studies of such rules find prices a little higher when few small firms take part.',
    scale: KEPT,
  },
  'setAside.informal': {
    label: 'Kept for informal workers',
    term: 'reserved contracts for informal workers’ groups',
    purpose: 'Keeps this share of contracts for people who now do the work without registered firms.',
    background:
      'Each contract has this chance of being kept, and only groups of informal workers may bid for a kept one. If too few make a valid bid, it is opened to all. Without papers, bank credit or fast payment few of them can bid, so a kept share alone moves little. It works when informal workers are helped to register first, and when the programme lives on after an election.',
    scale: KEPT,
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
      'A contract worth less than this value goes straight to one of the approved groups, if one of its firms can deliver at the price. Each group’s chance follows from what it can deliver and how easily it takes part. The price is either posted in advance or agreed by talks, as the place does it. There is no rival bid, so talks can cost more; running a tender is saved. Smaller lots bring more contracts under the limit.',
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
