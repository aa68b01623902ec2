import type { LeverText } from '../../lever-text.ts'

const STRENGTH = ['none', 'some', 'medium', 'strong']

/** Levers under "Help and payment". */
export const helpAndPayment = {
  access: {
    label: 'Help to bid: calls, permits, brokers',
    term: 'supplier outreach and accreditation',
    purpose: 'Brings in suppliers who could deliver but do not bid today.',
    background:
      'Not every firm that could deliver takes part: permits, paperwork and never being asked keep many away. This lever closes a part of the gap between the share of such firms that can bid today and the most that good help can reach, over some years and not at once. It is often what decides whether a reserved share is filled. In Peru a quota without such help stayed almost empty.',
    scale: STRENGTH,
  },
  support: {
    label: 'Help to grow: training, equipment',
    term: 'supplier development',
    purpose: 'Helps chosen suppliers to deliver more each year.',
    background:
      'Adds this much each year to the growth of what chosen suppliers can deliver, up to a limit that no help can pass. Growth adds up over the years, so an early start counts. It does not make firms bid and does not win contracts by itself: larger suppliers still need to be able to take part, and firms that win nothing shrink again. The cost of the help itself is not in the bill.',
    scale: ['none', 'small', 'medium', 'large'],
  },
  credit: {
    label: 'Credit for suppliers',
    term: 'working-capital finance',
    purpose: 'Lends suppliers money to carry costs until they are paid.',
    background:
      'A supplier pays wages and goods before the public buyer pays. Each group can carry its costs for some months; past that, its firms bid less and some fail. Credit adds months to what chosen groups can carry, and a little to their growth. It matters most where payment is slow or large guarantees are asked, and little where bills are paid within weeks.',
    scale: STRENGTH,
  },
  paymentDays: {
    label: 'Days until suppliers are paid',
    term: 'payment terms',
    purpose: 'Sets how many days suppliers wait for their money.',
    background:
      'Waiting ties up money. Each group can carry its costs for some months; the further the wait and the guarantees go past that, the fewer of its firms bid and the more of them fail, losing the contract and part of what they can deliver. Payment sooner than today lets firms grow a little, the smallest most. Large firms hardly notice, so slow payment quietly favours them.',
    scale: ['at once', 'fast', 'slow', 'very slow'],
  },
  bidGuarantee: {
    label: 'Guarantee asked of suppliers',
    term: 'bid and performance bonds',
    purpose: 'Sets how much of a contract’s value suppliers must put down as a guarantee.',
    background:
      'A bank gives this guarantee for the whole contract, for a yearly fee that ends up in every bid. It protects the buyer on paper, yet it ties up a part of the credit that a supplier needs for wages. Together with the wait for payment it decides how long a group must carry its costs; past its limit fewer of its firms bid and more of them fail. Lowering it helps small firms most.',
    scale: ['none', 'small', 'medium', 'large'],
  },
  continuity: {
    label: 'Protection from political change',
    term: 'statutory or multi-year programme',
    purpose: 'Makes the programme harder to stop when a new government comes in.',
    background:
      'In an election year a programme can lapse: its rules go back to today’s for some years, and suppliers lose what they had built. This lever lowers that chance by this part, as a law or a signed multi-year plan does. It changes nothing in years without elections, nor in places whose file names none. What it buys is time for growth and conversion to pay off.',
    scale: STRENGTH,
  },
  monitoring: {
    label: 'Checks that the money arrives',
    term: 'compliance monitoring',
    purpose: 'Checks that reserved contracts are really carried out by those they were reserved for.',
    background:
      'Some of the money from reserved contracts flows on to firms they were not meant for: a front company, or a winner who passes the work on. Checks stop a part of this, at a cost. They do not change who wins on paper. So the reported share stays as it is, and the share that truly reaches the group rises: compare the two in the table.',
    scale: STRENGTH,
  },
  committees: {
    label: 'User and resident committees',
    term: 'social oversight committees',
    purpose: 'Lets parents, users or residents watch delivery and report what goes wrong.',
    background:
      'Some contracts fail and must be re-tendered, which costs time and money. Committees of users notice early and prevent a part of these failures; parents sit on such committees for school meals in Peru. They cost some money to run, and field trials found them weaker than audits. They act on delivery alone: they bring no new bidders and change no price. Where failures are rare, they have little to prevent.',
    scale: STRENGTH,
  },
} satisfies Record<string, LeverText>
