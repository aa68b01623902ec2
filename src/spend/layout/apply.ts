import type { RouteKind, SpendRecord, SupplierMention } from '../record.ts'
import type { Row, Table } from '../read/table.ts'
import { parseDate } from './dates.ts'
import { fingerprint } from './fingerprint.ts'
import type { ColumnUse, TableMapping } from './mapping.ts'
import { parseNumber } from './numbers.ts'
import { FLAGS, type Role } from './role.ts'
import { routeOf } from './routes.ts'
import { freed, TextPool } from './text-pool.ts'
import { isLet } from './status.ts'
import { BidBook } from './bid-book.ts'
import { mentionsOf } from './suppliers-of-row.ts'
import { plainCell } from './yes-no.ts'

/** Cells of one row by role. */
export interface RowView {
  text(role: Role): string
  number(role: Role): number | null
  date(role: Role): string | null
  flag(role: Role): boolean | undefined
}

/**
 * Turn the rows of a table into records, as a mapping says. Rows keep their order and none is left out; but where rows
 * are bids, those of one process become one record, which has their number and the winner.
 */
export async function* applyMapping(
  table: Table,
  mapping: TableMapping
): AsyncGenerator<readonly SpendRecord[]> {
  const toRecord = recorder(table, mapping)
  const book = mapping.bidRows ? new BidBook() : null
  for await (const batch of table.rows) {
    const records = batch.map(toRecord)
    if (book === null) yield records
    else for (const each of records) book.add(each)
  }
  if (book !== null) yield book.records()
}

/** The function that turns a row of a table into a record. */
function recorder(table: Table, mapping: TableMapping): (row: Row) => SpendRecord {
  const uses = new Map(Object.entries(mapping.columns) as [Role, ColumnUse][])
  const routes = new Map<string, RouteKind>(mapping.procedures.map(({ words, route }) => [words, route]))
  const view = viewer(table, uses)
  const pool = new TextPool()
  const single = new Set<Role>(['process', 'contract', 'title'])
  const kept = (see: RowView, role: Role): string | null => {
    const text = see.text(role)
    return text === '' ? null : single.has(role) ? freed(text) : pool.shared(text)
  }
  return (row) => {
    const see = view(row)
    const procedure = kept(see, 'procedure')
    const suppliers = mentionsOf(see, uses.get('supplier'), flagsOf(see), pool)
    const start = see.date('start')
    const record: Writable = {
      file: table.file,
      row: row.number,
      kind: mapping.kind,
      process: kept(see, 'process'),
      buyer: kept(see, 'buyer'),
      title: kept(see, 'title'),
      date: see.date('date'),
      start,
      end: see.date('end') ?? monthsLater(start ?? see.date('date'), see.number('months')),
      value: see.number('value'),
      estimate: see.number('estimate'),
      currency: currencyOf(see.text('currency')) ?? mapping.currency,
      category: kept(see, 'category'),
      route: procedure === null ? 'unknown' : (routes.get(procedure) ?? routeOf(procedure).route),
      procedure,
      bids: see.number('bids'),
      suppliers,
      fingerprint: fingerprint(row.cells),
    }
    if (uses.has('annualValue')) record.annualValue = see.number('annualValue')
    if (uses.has('winners')) record.winnerCount = see.number('winners')
    if (uses.has('contract')) record.contract = kept(see, 'contract')
    const awarded = see.flag('won') ?? isLet(see.text('status'))
    if (awarded === false) record.awarded = false
    return record
  }
}

type Writable = { -readonly [Key in keyof SpendRecord]: SpendRecord[Key] }

const noFlags: SupplierMention['flags'] = {}

function flagsOf(see: RowView): SupplierMention['flags'] {
  const flags: Partial<Record<(typeof FLAGS)[number], boolean>> = {}
  for (const role of FLAGS) {
    const said = see.flag(role)
    if (said !== undefined) flags[role] = said
  }
  return Object.keys(flags).length === 0 ? noFlags : flags
}

function viewer(table: Table, uses: ReadonlyMap<Role, ColumnUse>): (row: Row) => RowView {
  const places = new Map(
    [...uses].map(([role, { column }]) => [role, { column, at: table.heads.indexOf(column) }])
  )
  const words = new Map(
    [...uses].map(([role, { yes, no }]) => [role, { yes: new Set(yes), no: new Set(no) }])
  )
  const cell = (cells: readonly string[], role: Role): string => {
    const place = places.get(role)
    if (place === undefined) return ''
    // Columns of JSON may turn up only in later rows.
    if (place.at < 0) place.at = table.heads.indexOf(place.column)
    return (cells[place.at] ?? '').trim()
  }
  return ({ cells }) => ({
    text: (role) => cell(cells, role),
    number: (role) => {
      const text = cell(cells, role)
      return text === '' ? null : parseNumber(text, uses.get(role)?.numbers ?? { decimal: '.', scale: 1 })
    },
    date: (role) => {
      const text = cell(cells, role)
      return text === '' ? null : parseDate(text, uses.get(role)?.dates ?? { order: 'dmy', roc: false })
    },
    flag: (role) => {
      const text = cell(cells, role)
      if (text === '') return undefined
      const known = words.get(role)
      const plain = plainCell(text)
      return known?.yes.has(plain) === true ? true : known?.no.has(plain) === true ? false : undefined
    },
  })
}

function currencyOf(text: string): string | null {
  const code = text.toUpperCase()
  return /^[A-Z]{3}$/.test(code) ? code : null
}

function monthsLater(start: string | null, months: number | null): string | null {
  if (start === null || months === null || !(months > 0 && months < 1200)) return null
  const [year = 0, month = 0, date = 0] = start.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + Math.floor(months), date - 1))
  return Number.isNaN(last.getTime()) ? null : last.toISOString().slice(0, 10)
}
