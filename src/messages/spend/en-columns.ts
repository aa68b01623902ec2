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
  credit: 'Credit, taken off',
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
  lead: 'Check these first: everything below rests on them.',
  table: (file: string) => `Table of ${file}`,
  role: 'What we need',
  column: 'Your column',
  notUsed: 'not in the file',
  sample: 'Examples',
  why: 'How sure',
  roles,
  sure: { sure: 'Sure', likely: 'Likely', check: 'Check this' },
  yours: 'Your choice',
  /** How sure a guess is, and why. */
  guess: (sure: string, reasons: string) => (reasons === '' ? sure : `${sure}: ${reasons}`),
  more: (count: string) => `All columns (${count} more)`,
  fewer: 'Fewer columns',
  leftOut: 'It adds up another table, so it is not read. Give it a supplier or a date to read it.',
  kind: 'One row is',
  kinds: { contract: 'a contract', payment: 'a payment' },
  currency: 'Currency',
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
    'spend.why.payee': () => 'a name beside payments',
    'spend.why.bidsOfOne': () => 'its rows are the bids for one contract',
    'spend.why.summary': () => 'it adds up another table',
    'spend.why.datesMixed': () => 'some days come first and some months: see below',
    'spend.why.bidRows': () => 'several rows a process: one row is one bid',
    'spend.why.payments': () => 'rows look like payments',
    'spend.why.routeWords': () => 'its words',
    'spend.why.routeUnknown': () => 'words we do not know',
    'spend.why.datesLike': () => 'dates as in the other columns',
    'spend.why.datesUndecided': () => 'day and month cannot be told apart',
    'spend.why.numbersUndecided': () => 'comma and point cannot be told apart',
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
    'spend.notice.notNumbers': () =>
      'NaN or Infinity stands in it, which JSON does not allow: read as empty.',
    'spend.notice.summaryLeftOut': (params: Params) =>
      `The table ${say(params, 'table')} adds up another one, and is left out.`,
    'spend.notice.longRows': (params: Params) =>
      `${say(params, 'count')} rows have more cells than there are columns; the cells at the end were left out. Check quotation marks and delimiter.`,
  } as Readonly<Record<string, (params: Params) => string>>,
}
