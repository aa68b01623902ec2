/** How the numbers come about, on one page, and how far they can be trusted. */
export const method = {
  sections: {
    assumptions: 'Every number, and its source',
    limits: 'What it cannot tell',
    privacy: 'What stays on this computer',
  },
  how: [
    'The model simulates one place’s public buying, contract by contract and year by year. Suppliers form groups. Each group has its own costs, its own capacity and a share of firms able to bid.',
    'Nothing sets who wins. A reservation shuts rivals out, so more eligible firms bid. How many more is poorly known: they fill between a fifth of the gap and all of it. If too few bid, the contract is opened to everyone, late and at a cost.',
    'Studies of reservations disagree. US timber sales lost 5% of revenue. US federal contracts drew more bidders, but also more overruns and delays. Prices did not rise in Japan or Russia. So the range is wide, and you can change it.',
    'Each future draws the uncertain numbers from their ranges, and the luck of each contract. Two thousand futures show how far the answer can move.',
    'Today’s rules and your proposal meet the same contracts with the same luck. Any difference comes from the rules.',
  ],
  limits: [
    'Firms: suppliers are simulated in groups. The model cannot say whether one firm survives or whether bidders collude.',
    'Quality: a contract is delivered or it fails; nothing in between.',
    'Time within a year: no seasons, harvests or deadlines.',
    'Willingness: the model counts firms that may bid, not those fed up with a late payer.',
    'Shared errors: only unknowns about suppliers are drawn together. If other numbers err the same way, the range is too narrow.',
    'Guesses: most numbers are plausible guesses with wide ranges. The spread shows how much they matter, not whether they are right.',
    'Social value: a score moves awards and nothing else.',
    'Courts and scandals: a programme may lapse after an election. Lawsuits, scandals and new national laws are left out.',
    'The wider economy: wages, prices and taxes do not respond.',
  ],
  privacy:
    'Nothing you do here leaves this computer. There is no account and no cookie. The link holds your settings after its # sign, which browsers do not send.',
  guesses: {
    title: 'How much of the spread comes from guesses',
    help: 'We run the same futures again with every guess at its central value. The spread that disappears came from guesses; the rest is luck and better-known numbers.',
    waiting: 'This is measured once the full result is in.',
    running: (done: string, total: string) => `Measuring: ${done} of ${total} futures.`,
    /** `low` and `high`: where the share may lie, since futures are counted, not all that could be. */
    share: (share: string, low: string, high: string, futures: string) =>
      `About ${share} of this answer’s spread comes from guesses (between ${low} and ${high}, from ${futures} futures).`,
    little: (high: string, futures: string) =>
      `Guesses cause little of this answer’s spread: at most ${high}, from ${futures} futures.`,
    noGuesses: 'None of this answer’s spread comes from guesses: no number with a range is a guess.',
    noSpread: 'All futures give the same answer, so there is no spread.',
    failed: 'This could not be measured. Everything else still works.',
  },
}
