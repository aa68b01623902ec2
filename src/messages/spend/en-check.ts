import type { MeasureId } from '../../spend/calibrate/measures.ts'

const measures: Readonly<Record<MeasureId, string>> = {
  total: 'Yearly spending',
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
  lead: (runs: string) => `Today’s rules in ${runs} futures of one year, beside your file.`,
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
    `Measured on ${earlier} and compared with ${year} (${contracts} contracts), with your numbers and with shared assumptions instead.`,
  yours: 'With your numbers',
  shared: 'With shared assumptions',
  better: 'nearer',
  worse: 'further off',
  same: 'as near',
  noPrior: 'no shared assumption',
}
