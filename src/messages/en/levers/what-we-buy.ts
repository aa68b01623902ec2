import type { LeverText } from '../../lever-text.ts'

const KEPT = ['none', 'some', 'many', 'most']

/** Levers under "What we buy". */
export const whatWeBuy = {
  familyFarmShare: {
    label: 'Reserved for family farms',
    term: 'family-farming quota, public call',
    purpose: 'Reserves this share of food spending for farms worked by a family and their groups.',
    background:
      'For this share of food spending only family farms and their cooperatives may bid. Where others are shut out, more of those who may bid do; if too few bid, or can deliver only a part, the rest is opened to all. So a quota is an attempt: in Peru a share of 30% brought almost nothing, because farms could not meet the paperwork and the payment terms. What they win follows from what they can deliver and how many take part.',
    scale: KEPT,
  },
  organicTarget: {
    label: 'Organic share of food',
    term: 'organic target',
    purpose: 'Asks for organic food in this share of food contracts.',
    background:
      'This share of food spending asks for organic food, and only certified growers may bid for it. If too few make a valid bid, it is opened to all. A target also tells farms that demand will come: each year some start to convert, and their food arrives two to three years later. A target that rises faster than farms can convert leaves contracts unfilled, as São Paulo found.',
    scale: ['none', 'some', 'much', 'most'],
  },
  organicPremium: {
    label: 'Extra price allowed for organic',
    term: 'organic price premium',
    purpose: 'Lets the buyer pay this much more for organic food than the usual top price.',
    background:
      'Organic food costs more to grow, and a bid above the top price is refused. This lever raises the top price for contracts that ask for organic food, so more bids become valid and fewer contracts stay unfilled. What is paid depends on the bids: with enough growers the price stays below the new limit. Where few growers exist it mostly pays them more, until others have converted.',
    scale: ['none', 'small', 'medium', 'large'],
  },
  label: {
    label: 'Ask for a certified practice',
    term: 'service reformulation, label',
    purpose: 'Words this share of contracts so that a certified way of working is what is bought.',
    background:
      'Where the law bars naming a place, the buyer can ask for a result that nearby suppliers are well placed to give: Rennes buys the care of its water sources, certified by a label. This share of spending is worded so. Only labelled groups can then bid, and it is opened to all when too few do. The demand also leads others to seek the label, over years.',
    scale: KEPT,
  },
  inHouse: {
    label: 'Done by public employees',
    term: 'in-house provision',
    purpose: 'Does this share of the work with public employees instead of contracts.',
    background:
      'Each need has this chance of being met by public employees, at their own cost and without a tender. It comes first: what is done in-house is no longer open to any supplier, reserved or not. Jobs are formal and safe from a supplier’s failure, and the public cost per unit can be higher or lower than the usual price. The shares of suppliers are shares of all spending, so they fall as this rises.',
    scale: KEPT,
  },
} satisfies Record<string, LeverText>
