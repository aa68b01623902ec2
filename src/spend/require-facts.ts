import { SpendError } from './error.ts'
import type { Mapping } from './layout/mapping.ts'
import type { SpendRecord } from './record.ts'

/** A table and the names of its columns. */
export interface TableColumns {
  readonly file: string
  readonly name: string | null
  readonly heads: readonly string[]
}

interface Read {
  readonly records: readonly SpendRecord[]
  readonly mapping: Mapping
  readonly tables: readonly TableColumns[]
}

/** What a place cannot be made without: how a record shows it, and the columns that may hold it. */
const needed = [
  { name: 'value', columns: ['value'], holds: ({ value }) => value !== null },
  {
    name: 'supplier',
    columns: ['supplier', 'supplierNumber'],
    holds: ({ suppliers }) => suppliers.length > 0,
  },
  { name: 'date', columns: ['date', 'start'], holds: ({ date, start }) => (date ?? start) !== null },
] as const satisfies readonly {
  name: string
  columns: readonly (keyof Mapping['tables'][number]['columns'])[]
  holds: (record: SpendRecord) => boolean
}[]

/** How many names of columns an error lists. */
const mostListed = 40

/**
 * Check that records have what a place is made of.
 *
 * @throws SpendError when no record has a value, a supplier or a date; it names the columns that there are.
 */
export function requireFacts({ records, mapping, tables }: Read): void {
  const [first] = tables
  const lacking = needed.filter(({ holds }) => !records.some(holds))
  if (lacking.length === 0) return
  if (lacking.some(({ name }) => name === 'value')) refuseYears(tables)
  const what = lacking.map(({ name, columns }) => {
    const taken = columns.flatMap((role) =>
      mapping.tables.flatMap((table) => table.columns[role]?.column ?? [])
    )[0]
    return taken === undefined
      ? `no column gives the ${name}`
      : `no cell of "${taken}" could be read as the ${name}`
  })
  const file = first?.file ?? records[0]?.file ?? ''
  throw new SpendError('lacking', file, {}, { what: what.join(', and '), columns: listed(tables) })
}

/** Refuse files of which nothing could be read. @throws SpendError always. */
export function refuseUnread(file: string, tables: readonly TableColumns[]): never {
  refuseYears(tables)
  throw new SpendError('unmapped', tables[0]?.file ?? file, {}, { columns: listed(tables) })
}

const year = /^(fy |year )?(19|20)\d\d([/-](19|20)?\d\d)?$/i

function refuseYears(tables: readonly TableColumns[]): void {
  for (const { file, heads } of tables) {
    const years = heads.filter((head) => year.test(head))
    if (years.length >= 2)
      throw new SpendError('yearColumns', file, {}, { years: years.slice(0, 6).join(', ') })
  }
}

function listed(tables: readonly TableColumns[]): string {
  const heads = [...new Set(tables.flatMap((table) => table.heads))]
  const more = heads.length > mostListed ? ', …' : ''
  return `${heads.slice(0, mostListed).join(', ')}${more}`
}
