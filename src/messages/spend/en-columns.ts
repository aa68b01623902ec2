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
  currency: 'Currency',
  noCurrency: 'such as EUR',
  byColumn: 'by column',
  badCurrency: (code: string) => `${code} is no currency: give three letters, such as EUR.`,
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
  standard: 'Open-contracting data: the standard says what each field holds, so there is nothing to set.',
  known: (layout: string) => `Recognised: ${layout}.`,
  /** Reasons of guesses, by key. */
  reasons: {
    'spend.why.user': () => 'your choice',
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
    'spend.notice.encoding': (params: Params) =>
      `Not written as UTF-8: read as ${say(params, 'encoding')}. Check that accents are right.`,
    'spend.notice.lostCharacters': (params: Params) =>
      `${say(params, 'count')} characters could not be read and stand as �. Export the file as UTF-8 if names matter.`,
    'spend.notice.doubleMark': () => 'A mark at the start of the file was written twice, and left out.',
    'spend.notice.noHeader': () =>
      'No names of columns: they are called Column 1, Column 2 and so on. Check what each holds.',
    'spend.notice.rowsAboveHeader': (params: Params) =>
      `${say(params, 'count')} rows above the names of columns were passed over.`,
    'spend.notice.longRows': (params: Params) =>
      `${say(params, 'count')} rows have more cells than there are columns; the cells at the end were left out. Check quotation marks and delimiter.`,
  } as Readonly<Record<string, (params: Params) => string>>,
}
