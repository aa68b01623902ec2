/** The ways to a place: a town by a few facts, a place where it happened, a file of one's own. */
export const doors = {
  town: {
    title: 'My town',
    lead: 'Two figures are enough for a first picture. Nothing leaves this computer.',
    name: 'Name of the town',
    country: 'Country',
    noCountry: 'Another country',
    currency: 'Currency, three letters',
    spend: 'Spending on contracts a year',
    contracts: 'Contracts a year, roughly',
    local: 'Share that local suppliers win today, if known',
    open: 'Open my town',
    faults: {
      name: 'Give the town a name.',
      currency: 'Give the three letters of the currency, such as EUR.',
      spend: 'Give a year’s spending as a number: at least 1 for each contract.',
      contracts: 'Give the number of contracts: a whole number from 5 to 20,000.',
      local: 'Give a percentage from 0 to 100, or leave it empty.',
    },
    file: {
      story: (name: string, spend: string, contracts: string) =>
        `${name} spends about ${spend} a year through ${contracts} contracts, as entered. Everything else comes from an ordinary small town: suppliers, costs, bids. Your own spend file would tell far more.`,
      scaled: 'The template’s number, scaled to the spending and contracts entered.',
      told: 'From the local share entered, split among groups by capacity.',
      jobs: 'Per million of this currency, assuming an average contract is worth the template’s.',
    },
  },
  places: { title: 'A place where it happened', own: 'Your own places' },
  own: {
    title: 'My own spend file',
    lead: 'Payments or contracts as CSV, Excel or OCDS. The file stays on this computer.',
    or: 'Or a place file:',
  },
} as const
