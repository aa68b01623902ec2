import type { MeasureId } from '../../spend/calibrate/measures.ts'

const measures: Readonly<Record<MeasureId, string>> = {
  total: 'Spend a year',
  values: 'Sizes of contracts',
  perYear: 'Contracts a year',
  bids: 'How many bid',
  meanBids: 'Mean bids',
  singleBids: 'Contracts with one bid',
  prices: 'Price by number of bids',
  routes: 'Routes',
  groups: 'Who wins, by value',
}

/** The simulated place beside the file. */
export const check = {
  title: 'Your place beside your file',
  lead: (runs: string) => `Today’s rules, run in ${runs} futures of one year, against what your file shows.`,
  measures,
  measure: 'Measure',
  seen: 'Your file',
  simulated: 'Simulated',
  distance: 'Apart by',
  hit: 'near',
  miss: 'apart',
  details: (measure: string) => `${measure}, in numbers`,
  holdOut: 'Held out',
  holdOutLead: (earlier: string, year: string, contracts: string) =>
    `Measured on ${earlier} alone and held against ${year} (${contracts} contracts), beside the same with shared assumptions in place of your numbers.`,
  yours: 'With your numbers',
  shared: 'With shared assumptions',
  better: 'nearer',
  worse: 'further off',
  same: 'as near',
  noPrior: 'no shared assumption',
}
