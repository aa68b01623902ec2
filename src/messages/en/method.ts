/** How the numbers come about, on one page, and how far they can be trusted. */
export const method = {
  title: 'Method and sources',
  lead: 'Ask of any number on this page: says who? And: did it work when it was tried on the past?',
  sections: {
    how: 'How it works',
    journey: 'A contract’s journey',
    assumptions: 'Every number, and its source',
    backTests: 'Tried on the past',
    fit: 'Held against real awards',
    limits: 'What it cannot tell',
    model: 'The full model',
    privacy: 'What stays on this computer',
  },
  how: [
    'The model simulates the public buying of one place, contract by contract and year by year. Suppliers stand in groups; each has a cost, a limit to what it can deliver, and a share of firms that may bid at all.',
    'Nothing in it sets who wins. A reservation shuts rivals out, and more of the firms that may bid do: from a fifth of the gap to all of it, since how much is not known. Only firms with the permits, the size and free capacity can; if too few bid, the contract is opened to all, late and at a cost.',
    'Studies of reservations disagree. Sellers of US timber lost 5% of their revenue; US federal contracts drew more bidders, with more overruns and delays. In Japan and Russia reservations did not raise prices. So the range is wide, and you can change it.',
    'Every future draws the numbers that are not well known from their ranges, and the luck of each contract. Two thousand futures show how far the answer can move.',
    'Today’s rules and your proposal meet the same contracts with the same luck. So the difference between them comes from the rules, and from nothing else.',
  ],
  journey: [
    {
      name: 'A need falls due',
      text: 'School meals for a year, a street to clean: with a value and a length.',
    },
    { name: 'In house?', text: 'A part of the needs may be met by public employees.' },
    { name: 'Small enough?', text: 'Below a limit, an accredited supplier may get it without a tender.' },
    {
      name: 'Reserved?',
      text: 'As much of the money as the rule says, or every contract below a value; large ones may be split first.',
    },
    {
      name: 'Who bids',
      text: 'Firms with the permits, room left, and large enough. More of them bid where rivals are shut out; slow payment puts off those who cannot carry it.',
    },
    { name: 'Enough bids?', text: 'If too few of those it is reserved for bid, it is opened to all.' },
    { name: 'Who wins', text: 'The lowest bid as the rules count it. The next bid sets the price.' },
    {
      name: 'Is it delivered?',
      text: 'A few contracts fail and are re-tendered, which costs time and money.',
    },
    {
      name: 'Where the money goes',
      text: 'To the winner; a part may flow on to firms it was not meant for.',
    },
    {
      name: 'The year ends',
      text: 'Suppliers that win grow and learn; some fail; help brings in new ones. Today’s rules leave competition as it is, but for the trend; elections may stop the programme.',
    },
  ],
  limits: [
    'Firms: suppliers are simulated in groups. It cannot say whether one firm survives, or whether bidders agree among themselves.',
    'Quality: a contract is delivered or fails. Meals or streets may be better or worse than that.',
    'Time within a year: no seasons, no harvests, no deadlines.',
    'Whether firms want to: the model counts those that may, not those that have had enough of a late payer.',
    'Numbers that are wrong together: what is not known about suppliers is drawn together, all else by itself. Where more errs the same way, the range is too narrow.',
    'Guesses: most numbers are plausible guesses with wide ranges. The spread shows how much they matter, not whether they are right.',
    'Social value: a score moves awards and nothing else.',
    'Courts and scandals: a programme may stop after an election. Lawsuits, scandals and new national laws are left out.',
    'The wider economy: wages, prices and taxes do not answer.',
  ],
  privacy:
    'Nothing you do here leaves this computer. There is no account and no cookie. The link keeps your settings behind its # sign, which browsers do not send.',
  guesses: {
    title: 'How much of the spread rests on guesses',
    help: 'We run the same futures again with every guess at its central value. What the spread loses is the guesses’ part. The rest is luck and better known numbers.',
    waiting: 'This is measured when the full result is there.',
    running: (done: string, total: string) => `Measuring: ${done} of ${total} futures.`,
    /** `low` and `high`: where the share may lie, since futures are counted, not all that could be. */
    share: (share: string, low: string, high: string, futures: string) =>
      `About ${share} of the spread of this answer rests on guesses (between ${low} and ${high}, from ${futures} futures).`,
    little: (high: string, futures: string) =>
      `Guesses make up little of the spread of this answer: at most ${high}, from ${futures} futures.`,
    noGuesses: 'None of the spread of this answer rests on guesses: no number with a range is a guess.',
    noSpread: 'All futures give the same answer, so there is no spread to share out.',
    failed: 'This could not be measured. All else works.',
  },
  version: (model: string) => `Model version ${model}`,
}
