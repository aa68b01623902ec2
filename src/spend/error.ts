/** Where in a file: a row as a spreadsheet counts it (the first line is 1), a column's name, or a path in JSON. */
export interface Place {
  readonly row?: number
  readonly column?: string
  readonly path?: string
}

export type Params = Readonly<Record<string, string | number>>

/** What is wrong and what to do about it, in English, from the parameters. */
const texts = {
  empty: () => ['the file is empty', 'choose a file with rows in it'],
  format: () => ['neither a table nor JSON', 'save it as CSV, XLSX or JSON'],
  rows: (p) => [`more than ${say(p['most'])} rows`, 'split the file by year'],
  columns: (p) => [`more than ${say(p['most'])} columns`, 'remove the columns that are not needed'],
  cell: (p) => [
    `a cell of more than ${say(p['most'])} characters`,
    'check the quotation marks, or shorten it',
  ],
  quote: () => ['a quotation mark is opened and never closed', 'close it, or remove it'],
  header: () => ['no row of column names', 'put the names of the columns into the first row'],
  json: (p) => [`not valid JSON: ${say(p['why'])}`, 'export it again, or mend it'],
  jsonDepth: (p) => [`JSON nested deeper than ${say(p['most'])}`, 'export it as a table'],
  jsonValue: (p) => [`one JSON value longer than ${say(p['most'])} characters`, 'split the file'],
  jsonItems: () => [
    'no list of contracts in the JSON',
    'choose a file with a list of releases, contracts or rows',
  ],
  zip: (p) => [`not a readable spreadsheet: ${say(p['why'])}`, 'open it and save it again as XLSX or CSV'],
  zipSize: (p) => [`unpacks to more than ${say(p['most'])} bytes`, 'save it as CSV'],
  legacySheet: () => [
    'an old or locked spreadsheet',
    'open it and save it as XLSX without password, or as CSV',
  ],
  set: (p) => [`the table ${say(p['table'])} belongs to a set whose main table is missing`, 'add main.csv'],
  mapping: (p) => [`not a mapping file: ${say(p['why'])}`, 'use a file saved from the mapping view'],
  unmapped: (p) => ['no column is mapped to a value or a supplier', columnsWords(p)],
  lacking: (p) => [say(p['what']), columnsWords(p)],
  yearColumns: (p) => [
    `one column a year (${say(p['years'])}), and none that holds the value of a row`,
    'turn the years into rows: one column for the supplier, one for the year and one for the amount',
  ],
  read: (p) => [`could not be read: ${say(p['why'])}`, 'choose it again'],
} satisfies Record<string, (params: Params) => [string, string]>

export type SpendErrorCode = keyof typeof texts

/** A file that cannot be taken in: which, where, what is wrong, and the remedy. Its message says all four. */
export class SpendError extends Error {
  override readonly name = 'SpendError'
  /** Key of the text, for other languages. */
  readonly key: `spend.error.${SpendErrorCode}`
  readonly code: SpendErrorCode
  readonly file: string
  readonly place: Place
  readonly params: Params
  readonly remedy: string

  constructor(code: SpendErrorCode, file: string, place: Place = {}, params: Params = {}) {
    const [what, remedy] = texts[code](params)
    super(`${[file, ...placeWords(place)].join(': ')}: ${what}; ${remedy}`)
    this.key = `spend.error.${code}`
    this.code = code
    this.file = file
    this.place = place
    this.params = params
    this.remedy = remedy
  }
}

function columnsWords({ columns }: Params): string {
  const remedy = 'say which column holds it'
  return columns === undefined || columns === '' ? remedy : `${remedy}; the columns are: ${say(columns)}`
}

function placeWords({ row, column, path }: Place): string[] {
  return [
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
    ...(path === undefined ? [] : [path]),
  ]
}

function say(value: string | number | undefined): string {
  return typeof value === 'number' ? value.toLocaleString('en-GB') : (value ?? '')
}
