import type { Trait } from '../../engine/index.ts'

/** One trait, in the forms that sentences need. */
export interface TraitText {
  /** As a heading: "Family farms". */
  readonly label: string
  /** As the subject of a sentence, plural: "family farms get more than …". */
  readonly subject: string
  /** As the owner of a share: "Family farms’ share of spending". */
  readonly owner: string
  /** Who is counted, in one line. */
  readonly who: string
}

export const traits: Readonly<Record<Trait, TraitText>> = {
  local: {
    label: 'Local suppliers',
    subject: 'local suppliers',
    owner: 'Local suppliers’',
    who: 'Suppliers based in the area that pays.',
  },
  cooperative: {
    label: 'Cooperatives',
    subject: 'cooperatives',
    owner: 'Cooperatives’',
    who: 'Firms owned and run by their members.',
  },
  minorityOwned: {
    label: 'Minority-owned firms',
    subject: 'minority-owned firms',
    owner: 'Minority-owned firms’',
    who: 'Firms owned by people from minority or Indigenous groups, as the place registers them.',
  },
  womenLed: {
    label: 'Women-led firms',
    subject: 'women-led firms',
    owner: 'Women-led firms’',
    who: 'Firms owned or run by women, as the place registers them.',
  },
  organic: {
    label: 'Organic growers',
    subject: 'organic growers',
    owner: 'Organic growers’',
    who: 'Suppliers whose food is certified organic.',
  },
  familyFarm: {
    label: 'Family farms',
    subject: 'family farms',
    owner: 'Family farms’',
    who: 'Farms worked by a family, and the groups they sell through.',
  },
  small: {
    label: 'Small firms',
    subject: 'small firms',
    owner: 'Small firms’',
    who: 'Firms under the size that the place’s law calls small.',
  },
  informal: {
    label: 'Informal workers',
    subject: 'informal workers',
    owner: 'Informal workers’',
    who: 'People who do the work without registered firms or contracts.',
  },
  public: {
    label: 'Public services',
    subject: 'public services',
    owner: 'Public services’',
    who: 'Work done by public employees.',
  },
  nonProfit: {
    label: 'Non-profit organisations',
    subject: 'non-profit organisations',
    owner: 'Non-profit organisations’',
    who: 'Charities, associations and foundations, by their legal form or as the place’s file marks them.',
  },
}
