interface Measure {
  /** "Family farms’". */
  readonly owner: string
  readonly year: string
}

/** Chart titles, how-to-read lines, edge labels, and the text that stands for a chart. */
export const charts = {
  valueTitle: ({ owner, year }: Measure) => `${owner} share of spending in ${year}`,
  countTitle: ({ owner, year }: Measure) => `${owner} share of contracts in ${year}`,
  valueTimeTitle: (owner: string) => `${owner} share of spending, year by year`,
  countTimeTitle: (owner: string) => `${owner} share of contracts, year by year`,
  today: 'today’s rules',
  todayRange: (range: string) => `today’s rules: ${range}`,
  target: (value: string) => `target ${value}`,
  showMiddle: 'Show the middle future',
  readTime:
    'The pale band holds most futures (8 of 10), the darker band half of them. The dashed line is the middle future under today’s rules.',
  reported: (year: string, source: string) => `Reported for ${year}. Source: ${source}`,
  /** Stands for the dot chart where it cannot be seen. */
  dotsSummary: (p: {
    title: string
    low: string
    high: string
    passed: string
    range: string
    today: string
  }) =>
    `${p.title}. 20 dots, each one of 20 equally likely futures, from ${p.low} to ${p.high}. ${p.passed} ${p.range} ${p.today}`,
  timeSummary: (p: { title: string; from: string; to: string; first: string; last: string; today: string }) =>
    `${p.title}. ${p.from}: most futures ${p.first}. ${p.to}: most futures ${p.last}. Under today’s rules in ${p.to}: most futures ${p.today}.`,
  todayLands: (range: string) => `Under today’s rules most futures land at ${range}.`,
}
