import type { LeverText } from '../../lever-text.ts'

const VERSUS_TODAY = ['lower', 'as today', 'higher']

/** Levers under "How contracts are cut up". */
export const howContractsAreCut = {
  lotSplit: {
    label: 'Big contracts split into smaller parts',
    term: 'division into lots',
    purpose: 'Splits this share of big contracts into lots that smaller suppliers can handle.',
    background:
      'A contract above the size limit has this chance of being split into parts, at most eight, and each part is a competition of its own. Every group has a contract value at which half of its firms can no longer bid; smaller parts let more of them in. Each further part costs the buyer some office work. Splitting helps most where size is what keeps small suppliers out, and little where paperwork does.',
    scale: ['never', 'rarely', 'often', 'by default'],
  },
  lotAbove: {
    label: 'Contracts count as big above',
    term: 'lotting threshold',
    purpose: 'Sets the value above which a contract may be split into smaller parts.',
    background:
      'Only contracts worth more than this value can be split. A low limit reaches many contracts and adds office work to each of them; a high limit touches only the largest. It does nothing by itself: the share of big contracts that is split says how often the rule is used, and the size of a part says how small the pieces become.',
    scale: VERSUS_TODAY,
  },
  lotSize: {
    label: 'Size of each part',
    term: 'lot size',
    purpose: 'Sets how large the parts are when a big contract is split.',
    background:
      'A split contract becomes as many parts as its value holds of this size, at most eight. Small parts suit small suppliers and raise the buyer’s office work. Parts that are still larger than what a small group can carry change little. It acts only together with the share of big contracts that is split; at zero nothing is split, whatever the other two levers say.',
    scale: VERSUS_TODAY,
  },
  contractYears: {
    label: 'Longer contracts',
    term: 'contract duration',
    purpose: 'Makes contracts last this many years longer, so that suppliers can plan and invest.',
    background:
      'Each contract lasts more years, is worth more in total and comes up less often. Secure demand makes growers and informal workers quicker to convert, and protects a programme when a government changes. But the larger total value can be too much for small firms, a new rule takes longer to reach contracts already signed, and whoever loses waits longer for the next chance.',
    scale: ['as now', 'longer', 'much longer'],
  },
  handOver: {
    label: 'Contracts ended early',
    term: 'early termination and re-award',
    purpose:
      'Ends this part of the contracts in force when the year opens, and awards them again under the new rules.',
    background:
      'A new rule reaches only contracts that come up, so change can take as long as the longest contract. This lever ends a part of those still running, against compensation, and awards them again at once. Belo Horizonte handed over its whole recycling service in September 2019 in this way. Set it for the year of the change and back to none the year after.',
    scale: ['none', 'some', 'many', 'most'],
  },
  fixedBudget: {
    label: 'Keep the bill the same',
    term: 'fixed budget',
    purpose: 'Buys less when prices rise, so that the bill stays as it is.',
    background:
      'Normally the needs are fixed and the bill moves: what a rule costs is the difference in the bill. When this is on, next year’s contracts are scaled up or down so that the bill stays. What a rule costs is then what is not bought. It does not change who wins a single contract; it changes how many contracts there are. Look at needs left unmet, not at the bill.',
    scale: ['off', 'on'],
  },
} satisfies Record<string, LeverText>
