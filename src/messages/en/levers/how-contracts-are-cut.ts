import type { LeverText } from '../../lever-text.ts'

const VERSUS_TODAY = ['lower', 'as today', 'higher']

/** Levers under "How contracts are cut up". */
export const howContractsAreCut = {
  lotSplit: {
    label: 'Big contracts split into smaller parts',
    term: 'division into lots',
    purpose: 'Splits this share of big contracts into lots that smaller suppliers can handle.',
    background:
      'Chance decides which big contracts are split, into eight lots at most. Each lot is a competition of its own, with some admin cost. Splitting helps where contract size keeps small suppliers out, and little where paperwork does.',
    scale: ['never', 'rarely', 'often', 'by default'],
  },
  lotAbove: {
    label: 'Contracts count as big above',
    term: 'lotting threshold',
    purpose: 'Sets the value above which a contract may be split into smaller parts.',
    background:
      'A low limit reaches many contracts and adds admin cost to each; a high one reaches only the largest. It does nothing by itself: other levers set the share of big contracts split, and the size of each part.',
    scale: VERSUS_TODAY,
  },
  lotSize: {
    label: 'Size of each part',
    term: 'lot size',
    purpose: 'Sets how large the parts are when a big contract is split.',
    background:
      'Small parts suit small suppliers and raise the buyer’s admin cost. Parts still too large for a small group change little. A contract becomes eight parts at most. It does nothing where no big contracts are split.',
    scale: VERSUS_TODAY,
  },
  contractYears: {
    label: 'Longer contracts',
    term: 'contract duration',
    purpose: 'Makes contracts last this many years longer, so that suppliers can plan and invest.',
    background:
      'Secure demand helps growers and informal workers convert sooner, and protects a programme when the government changes. But the larger total value can be too much for small firms, new rules reach contracts later, and losers wait longer for another chance.',
    scale: ['as now', 'longer', 'much longer'],
  },
  handOver: {
    label: 'Contracts ended early',
    term: 'early termination and re-award',
    purpose:
      'Ends this part of running contracts when the year opens, and awards them again under the new rules.',
    background:
      'New rules reach only contracts that come up for renewal. This ends some sooner, against compensation. Belo Horizonte handed over its whole recycling service this way in 2019. Set it for the year of the change, then back to none.',
    scale: ['none', 'some', 'many', 'most'],
  },
  fixedBudget: {
    label: 'Keep spending the same',
    term: 'fixed budget',
    purpose: 'Buys less when prices rise, so that spending stays as it is.',
    background:
      'Normally needs are fixed and spending moves. With this on, the number of next year’s contracts moves instead: a costlier rule means less is bought. It does not change who wins a contract. Look at needs left unmet, not at the bill.',
    scale: ['off', 'on'],
  },
} satisfies Record<string, LeverText>
