import type { Role } from '../../spend/layout/role.ts'

const roles: Readonly<Record<Role, string>> = {
  process: 'Process number',
  contract: 'Contract number',
  buyer: 'Buyer',
  title: 'Title',
  date: 'Date of award or payment',
  start: 'Start',
  end: 'End',
  months: 'Length in months',
  value: 'Value or amount paid',
  credit: 'Credit, deducted',
  annualValue: 'Yearly value',
  estimate: 'Budget or estimate',
  currency: 'Currency',
  category: 'Category',
  procedure: 'Procedure',
  bids: 'Number of bids',
  winners: 'Number of winners',
  supplier: 'Supplier',
  supplierNumber: 'Supplier’s number',
  postcode: 'Supplier’s postcode',
  place: 'Supplier’s town',
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
  lead: 'Check these first: everything below uses them.',
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
  leftOut: 'Left out: it sums up another table. Give it a supplier or a date to read it.',
  kind: 'One row is',
  kinds: { contract: 'a contract', payment: 'a payment' },
  currency: 'Currency',
  byColumn: 'by column',
  badCurrency: (code: string) => `“${code}” is not a currency: give three letters, such as EUR.`,
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
  changed: 'You changed the columns. The numbers below still use the old ones.',
  save: 'Save for next year',
  load: 'Use a saved mapping',
  standard: 'Open-contracting data: nothing to set.',
  known: (layout: string) => `Recognised: ${layout}.`,
  /** Reasons of guesses, by key. */
  reasons: {
    'spend.why.user': () => 'your choice',
    'spend.why.name': () => 'its name',
    'spend.why.contents': () => 'its contents',
    'spend.why.layout': () => 'a layout we know',
    'spend.why.payee': () => 'a name beside payments',
    'spend.why.bidsOfOne': () => 'its rows are bids',
    'spend.why.summary': () => 'it sums up another table',
    'spend.why.datesMixed': () => 'day first or month first: see below',
    'spend.why.bidRows': () => 'several rows a process: each is a bid',
    'spend.why.payments': () => 'rows look like payments',
    'spend.why.routeWords': () => 'its words',
    'spend.why.routeUnknown': () => 'words we do not know',
    'spend.why.datesLike': () => 'dates as in other columns',
    'spend.why.datesUndecided': () => 'day or month first: unclear',
    'spend.why.numbersUndecided': () => 'comma or point: unclear',
  } as Readonly<Record<string, (params: Params) => string>>,
  /** Notices of reading, by key. */
  notices: {
    'spend.notice.encoding': (params: Params) =>
      `Not UTF-8: read as ${say(params, 'encoding')}. Check the accents.`,
    'spend.notice.lostCharacters': (params: Params) =>
      `${say(params, 'count')} unreadable characters appear as �. If names matter, export the file as UTF-8.`,
    'spend.notice.doubleMark': () => 'A doubled mark at the start of the file was left out.',
    'spend.notice.noHeader': () => 'No column names found: check what Column 1, Column 2 and so on hold.',
    'spend.notice.rowsAboveHeader': (params: Params) =>
      `${say(params, 'count')} rows above the column names were skipped.`,
    'spend.notice.notNumbers': () => 'NaN or Infinity, not allowed in JSON, was read as empty.',
    'spend.notice.summaryLeftOut': (params: Params) =>
      `The table ${say(params, 'table')} sums up another one and is left out.`,
    'spend.notice.longRows': (params: Params) =>
      `${say(params, 'count')} rows have too many cells; the last cells were left out. Check quotation marks and delimiter.`,
  } as Readonly<Record<string, (params: Params) => string>>,
}
