import type { LeverText } from '../../lever-text.ts'

const SHARE = ['none', 'some', 'many', 'most']

/** Levers under "What we buy". */
export const whatWeBuy = {
  familyFarmShare: {
    label: 'Reserved for family farms',
    term: 'family-farming quota, public call',
    purpose: 'Reserves this share of food spending for farms worked by a family and their groups.',
    background:
      'With rivals shut out, more farms bid. If too few do, or they can deliver only part, the rest is opened to everyone. A quota is only an attempt: Peru’s 30% brought almost nothing, because farms could not meet the paperwork and payment terms.',
    scale: SHARE,
  },
  organicTarget: {
    label: 'Organic share of food',
    term: 'organic target',
    purpose: 'Asks for organic food in this share of food contracts.',
    background:
      'Only certified growers may bid; if too few do, the contract is opened to everyone. A target also shows that demand will come: each year some farms start to convert, and deliver two to three years later. If the target rises faster, contracts stay unfilled, as in São Paulo.',
    scale: ['none', 'some', 'much', 'most'],
  },
  organicPremium: {
    label: 'Extra price allowed for organic',
    term: 'organic price premium',
    purpose: 'Lets the buyer pay this much more for organic food than the usual top price.',
    background:
      'Organic food costs more to grow, and bids above the top price are refused. A higher limit means more valid bids. With enough growers, prices stay below it; with few, it mostly pays them more until others convert.',
    scale: ['none', 'small', 'medium', 'large'],
  },
  label: {
    label: 'Ask for a certified practice',
    term: 'service reformulation, label',
    purpose: 'Asks for a certified way of working in this share of contracts.',
    background:
      'Where the law bars naming a place, the buyer can ask for a result that nearby suppliers give best. Rennes buys care of its water sources, proved by a label. If too few labelled suppliers bid, the contract is opened to everyone. Others seek the label over the years.',
    scale: SHARE,
  },
  inHouse: {
    label: 'Done by public employees',
    term: 'in-house provision',
    purpose: 'Does this share of the work with public employees instead of contracts.',
    background:
      'This work is not tendered, so no supplier can win it, and all suppliers’ shares of spending fall. Jobs are formal and do not depend on a supplier’s survival. The cost per unit can be above or below the usual price.',
    scale: SHARE,
  },
} satisfies Record<string, LeverText>
