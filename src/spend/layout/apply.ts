import type { RouteKind, SpendRecord, SupplierMention } from '../record.ts'
import type { Row, Table } from '../read/table.ts'
import { otherReading, parseDate } from './dates.ts'
import { fingerprint } from './fingerprint.ts'
import type { ColumnUse, TableMapping } from './mapping.ts'
import { lastDay, parseMonths } from './months.ts'
import { isNothing } from './nothing.ts'
import { parseNumber } from './numbers.ts'
import { pageColumns } from './page-columns.ts'
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
  /** What a date would be in the other order of day and month, where its column mixes the two; else undefined. */
  otherDate(role: Role): string | null | undefined
  /** Cells looked at that say that nothing is known (count). */
  nothing(): number
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
  const pages = pageColumns(table.heads)
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
      end: see.date('end') ?? lastDay(start ?? see.date('date'), see.number('months')),
      value: valueOf(see),
      estimate: see.number('estimate'),
      currency: currencyOf(see.text('currency')) ?? mapping.currency,
      category: kept(see, 'category'),
      route: procedure === null ? 'unknown' : (routes.get(procedure) ?? routeOf(procedure).route),
      procedure,
      bids: see.number('bids'),
      suppliers,
      fingerprint: fingerprint(row.cells, pages.counters),
    }
    if (pages.page >= 0) record.page = pool.shared(row.cells[pages.page] ?? '')
    if (uses.has('annualValue')) record.annualValue = see.number('annualValue')
    if (uses.has('winners')) record.winnerCount = see.number('winners')
    if (uses.has('contract')) record.contract = kept(see, 'contract')
    const awarded = see.flag('won') ?? isLet(see.text('status'))
    if (awarded === false) record.awarded = false
    return { ...record, ...doubts(see, record) }
  }
}

/** The value; of a column of debits, less what the column of credits takes back. */
function valueOf(see: RowView): number | null {
  const value = see.number('value')
  const credit = see.number('credit')
  return credit === null ? value : Math.round(((value ?? 0) - credit) * 100) / 100
}

/** What was met in a row that is told to the user, each where there is any of it. */
function doubts(see: RowView, { value, start, date }: SpendRecord): Partial<SpendRecord> {
  const other = see.otherDate(date === null && start !== null ? 'start' : 'date')
  const nothing = see.nothing()
  const text = value === null ? see.text('value') : ''
  return {
    ...(other === undefined ? {} : { otherDate: other }),
    ...(nothing > 0 ? { nothing } : {}),
    ...(text === '' ? {} : { unread: text.slice(0, longestShown) }),
  }
}

/** How much of a cell that could not be read is kept (UTF-16 units). */
const longestShown = 40

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
  let nothing = 0
  const cell = (cells: readonly string[], role: Role): string => {
    const place = places.get(role)
    if (place === undefined) return ''
    // Columns of JSON may turn up only in later rows.
    if (place.at < 0) place.at = table.heads.indexOf(place.column)
    const text = (cells[place.at] ?? '').trim()
    if (!isNothing(text)) return text
    nothing++
    return ''
  }
  return ({ cells }) => {
    nothing = 0
    return {
      text: (role) => cell(cells, role),
      number: (role) => {
        const text = cell(cells, role)
        const style = uses.get(role)?.numbers ?? { decimal: '.', scale: 1 }
        if (text === '') return null
        return role === 'months' ? parseMonths(text, style.decimal) : parseNumber(text, style)
      },
      date: (role) => {
        const text = cell(cells, role)
        return text === '' ? null : parseDate(text, uses.get(role)?.dates ?? defaultDates)
      },
      flag: (role) => {
        const text = cell(cells, role)
        if (text === '') return undefined
        const known = words.get(role)
        const plain = plainCell(text)
        return known?.yes.has(plain) === true ? true : known?.no.has(plain) === true ? false : undefined
      },
      otherDate: (role) => {
        const dates = uses.get(role)?.dates
        return dates?.mixed === true ? otherReading(cell(cells, role), dates) : undefined
      },
      nothing: () => nothing,
    }
  }
}

const defaultDates = { order: 'dmy', roc: false } as const

function currencyOf(text: string): string | null {
  const code = text.toUpperCase()
  return /^[A-Z]{3}$/.test(code) ? code : null
}
