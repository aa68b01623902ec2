import type { LeverText } from '../../lever-text.ts'

const STRENGTH = ['none', 'some', 'medium', 'strong']

/** Levers under "Help and payment". */
export const helpAndPayment = {
  access: {
    label: 'Help to bid: calls, permits, brokers',
    term: 'supplier outreach and accreditation',
    purpose: 'Brings in suppliers who could deliver but do not bid today.',
    background:
      'Permits, paperwork and never being asked keep many firms away. Good help closes part of that gap over some years. It often decides whether a reserved share is filled: Peru’s quota had no such help and stayed almost empty.',
    scale: STRENGTH,
  },
  support: {
    label: 'Help to grow: training, equipment',
    term: 'supplier development',
    purpose: 'Helps chosen suppliers to deliver more each year.',
    background:
      'Adds this much to their yearly growth in capacity, up to a limit. Growth adds up, so an early start counts. It brings no bids or wins by itself, and firms that win nothing shrink again. Its own cost is not in the bill.',
    scale: ['none', 'small', 'medium', 'large'],
  },
  credit: {
    label: 'Credit for suppliers',
    term: 'working-capital finance',
    purpose: 'Lends suppliers money to carry costs until they are paid.',
    background:
      'Suppliers pay wages and goods before the buyer pays. Each group can wait some months; after that its firms bid less and some fail. Credit buys more months and a little growth. It matters most with slow payment or large guarantees.',
    scale: STRENGTH,
  },
  paymentDays: {
    label: 'Days until suppliers are paid',
    term: 'payment terms',
    purpose: 'Sets how many days suppliers wait for their money.',
    background:
      'Each group can carry its costs for some months. Beyond that, fewer of its firms bid and more fail, losing the contract and some capacity. Faster payment lets firms grow a little, small ones most. Slow payment favours large firms.',
    scale: ['at once', 'fast', 'slow', 'very slow'],
  },
  bidGuarantee: {
    label: 'Guarantee asked of suppliers',
    term: 'bid and performance bonds',
    purpose: 'Sets how much of a contract’s value suppliers must put down as a guarantee.',
    background:
      'A bank gives the guarantee for a yearly fee, which ends up in every bid. It protects the buyer but ties up credit needed for wages. With slow payment, it means fewer bids and more failed firms. Lowering it helps small firms most.',
    scale: ['none', 'small', 'medium', 'large'],
  },
  continuity: {
    label: 'Protection from political change',
    term: 'statutory or multi-year programme',
    purpose: 'Makes the programme harder to stop when a new government comes in.',
    background:
      'In an election year a programme can lapse: today’s rules return for some years, and suppliers lose what they built. A law or a signed multi-year plan lowers that chance by this much. It does nothing where the place’s file names no elections.',
    scale: STRENGTH,
  },
  monitoring: {
    label: 'Checks that the money arrives',
    term: 'compliance monitoring',
    purpose: 'Checks that the firms with reserved contracts really do the work.',
    background:
      'Some reserved money leaks to other firms, through front companies or winners who pass the work on. Checks stop part of this, at a cost. The reported share stays the same; the share that truly reaches the group rises. Compare both in the table.',
    scale: STRENGTH,
  },
  committees: {
    label: 'User and resident committees',
    term: 'social oversight committees',
    purpose: 'Lets parents, users or residents watch delivery and report what goes wrong.',
    background:
      'Committees notice problems early and prevent some failed contracts; in Peru parents watch school meals this way. They cost some money, and field trials found them weaker than audits. They bring no new bidders and change no price.',
    scale: STRENGTH,
  },
} satisfies Record<string, LeverText>
