import type { Role } from '../../spend/layout/role.ts'

const roles: Readonly<Record<Role, string>> = {
  process: 'Number of the process',
  contract: 'Number of the contract',
  buyer: 'Buyer',
  title: 'Title',
  date: 'Date of award or payment',
  start: 'Start',
  end: 'End',
  months: 'Length in months',
  value: 'Value or amount paid',
  annualValue: 'Value a year',
  estimate: 'Budget or estimate',
  currency: 'Currency',
  category: 'Category',
  procedure: 'Procedure',
  bids: 'Number of bids',
  winners: 'Number of winners',
  supplier: 'Supplier',
  supplierNumber: 'Number of the supplier',
  postcode: 'Postcode of the supplier',
  place: 'Place of the supplier',
  status: 'Status',
  won: 'Bid won',
  small: 'Small firm',
  nonProfit: 'Non-profit',
  womenLed: 'Women-led',
  minorityOwned: 'Minority-owned',
  cooperative: 'Cooperative',
  local: 'Local',
  familyFarm: 'Family farm',
}

type Params = Readonly<Record<string, string | number>>
const say = (params: Params, name: string): string => String(params[name] ?? '')

/** How columns are read, and corrected. */
export const columns = {
  title: 'How your columns were read',
  lead: 'Guessed from names and contents. Correct what is wrong; nothing else needs doing.',
  table: (file: string) => `Table of ${file}`,
  role: 'What we need',
  column: 'Your column',
  notUsed: 'not in the file',
  sample: 'Examples',
  why: 'Why',
  roles,
  more: 'More columns',
  kind: 'One row is',
  kinds: { contract: 'a contract', payment: 'a payment' },
  procedures: 'Procedures',
  procedure: 'In your file',
  route: 'Counts as',
  routes: {
    open: 'open competition',
    direct: 'direct award',
    reserved: 'reserved',
    inHouse: 'in house',
    unknown: 'left out',
  },
  again: 'Read again with these',
  changed: 'You changed the columns. The numbers below are of the reading before.',
  save: 'Save for next year',
  load: 'Use a saved mapping',
  known: (layout: string) => `Recognised: ${layout}.`,
  /** Reasons of guesses, by key. */
  reasons: {
    'spend.why.name': () => 'its name',
    'spend.why.contents': () => 'its contents',
    'spend.why.layout': () => 'a layout we know',
    'spend.why.bidRows': () => 'several rows a process: one row is one bid',
    'spend.why.payments': () => 'rows look like payments',
    'spend.why.routeWords': () => 'its words',
    'spend.why.routeUnknown': () => 'words we do not know',
    'spend.why.datesLike': () => 'dates as in the other columns',
    'spend.why.datesUndecided': () => 'day and month cannot be told apart here: check',
    'spend.why.numbersUndecided': () => 'comma or point cannot be told apart here: check',
  } as Readonly<Record<string, (params: Params) => string>>,
  /** Notices of reading, by key. */
  notices: {
    'spend.notice.encoding': (params: Params) => `read as ${say(params, 'encoding')}`,
  } as Readonly<Record<string, (params: Params) => string>>,
}
