/** The ways to a place: a town by a few facts, a place where it happened, a file of one's own. */
export const doors = {
  town: {
    title: 'My town',
    lead: 'Two figures make a first picture of it. Nothing leaves this computer.',
    name: 'Name of the town',
    country: 'Country',
    noCountry: 'Another country',
    currency: 'Currency, three letters',
    spend: 'Money spent through contracts in a year',
    contracts: 'Contracts in a year, about',
    local: 'Part that local suppliers win today, if you know it',
    open: 'Open my town',
    faults: {
      name: 'Give the town a name.',
      currency: 'Give the three letters of the currency, such as EUR.',
      spend: 'Give the money of a year as a number, at least 1 for each contract.',
      contracts: 'Give the contracts as a whole number from 5 to 20,000.',
      local: 'Give a percentage from 0 to 100, or leave it empty.',
    },
    file: {
      story: (name: string, spend: string, contracts: string) =>
        `${name} spends about ${spend} a year through ${contracts} contracts, as entered on the page. All else is a small ordinary town: who the suppliers are, what they cost, how many bid. Your own spend file would tell far more.`,
      scaled: 'The template’s number, in the size of the money and the contracts entered.',
      told: 'From the part that local suppliers win today, as entered; divided among their groups by what each can deliver.',
      jobs: 'Per million of this currency, taking an average contract to be worth what the template’s is.',
    },
  },
  places: { title: 'A place where it happened', own: 'Your own places' },
  own: {
    title: 'My own spend file',
    lead: 'Payments or contracts as CSV, Excel or OCDS make a place in minutes. The file stays on this computer.',
    or: 'Or a place file:',
  },
  about: (title: string) => `About: ${title}`,
} as const
