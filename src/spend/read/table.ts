import { SpendError } from '../error.ts'
import type { Reading } from './source.ts'

/** A row of cells as written. */
export interface Row {
  /** As a spreadsheet shows it (the first line is 1), or the item's number in a JSON list, from 1. */
  readonly number: number
  readonly cells: readonly string[]
}

/** A table as it is read: column names, and rows in batches. */
export interface Table {
  readonly file: string
  /** Name of the sheet, or path of the list in JSON; null where a file is one table. */
  readonly name: string | null
  /** Names of the columns, no two alike. May grow at its end while rows of JSON are read. */
  readonly heads: readonly string[]
  readonly rows: AsyncIterable<readonly Row[]>
}

/** How deep the first rows are searched for the column names, below titles and notes (rows). */
const searchedRows = 25

/** Rows with the column names found and taken off. */
export interface Headed {
  readonly heads: readonly string[]
  readonly rows: AsyncGenerator<readonly Row[]>
}

/**
 * Find the row of column names, and check every row against the limits. Empty rows are passed over.
 *
 * @throws SpendError when there is no row at all, or a limit is passed.
 */
export async function headed(
  batches: AsyncIterable<readonly (readonly string[])[]>,
  reading: Reading
): Promise<Headed> {
  const source = checked(batches, reading)
  const first: Row[] = []
  while (first.length < searchedRows) {
    const next = await source.next()
    if (next.done === true) break
    first.push(...next.value)
  }
  if (first.length === 0) throw new SpendError('empty', reading.file)
  const at = headRow(first)
  const head = first[at]
  const body = head === undefined ? first : first.slice(at + 1)
  const width = Math.max(...first.slice(0, searchedRows).map((row) => row.cells.length))
  const above = at > 0 ? first[at - 1] : undefined
  const joined = head === undefined || above === undefined ? null : twoLines(above.cells, head.cells)
  const passed = joined === null ? at : at - 1
  if (head === undefined) reading.notices.push(notice('noHeader', reading, {}))
  else if (passed > 0) reading.notices.push(notice('rowsAboveHeader', reading, { count: passed }))
  const heads = distinct(joined ?? head?.cells ?? new Array<string>(width).fill(''))
  return { heads, rows: following(body, source, heads.length, reading) }
}

async function* following(
  first: readonly Row[],
  rest: AsyncIterable<readonly Row[]>,
  width: number,
  reading: Reading
): AsyncGenerator<readonly Row[]> {
  let ragged = 0
  const count = (batch: readonly Row[]) => {
    for (const { cells } of batch) if (cells.length > width && cells.slice(width).some(Boolean)) ragged++
    return batch
  }
  if (first.length > 0) yield count(first)
  for await (const batch of rest) yield count(batch)
  if (ragged > 0) reading.notices.push(notice('longRows', reading, { count: ragged }))
}

async function* checked(
  batches: AsyncIterable<readonly (readonly string[])[]>,
  { file, limits }: Reading
): AsyncGenerator<readonly Row[]> {
  let number = 0
  for await (const batch of batches) {
    const rows: Row[] = []
    for (const cells of batch) {
      number++
      if (number > limits.rows + searchedRows)
        throw new SpendError('rows', file, { row: number }, { most: limits.rows })
      if (cells.length > limits.columns)
        throw new SpendError('columns', file, { row: number }, { most: limits.columns })
      let isEmpty = true
      for (const cell of cells) {
        if (cell === '') continue
        if (cell.length > limits.cell)
          throw new SpendError('cell', file, { row: number }, { most: limits.cell })
        isEmpty = isEmpty && cell.trim() === ''
      }
      if (!isEmpty) rows.push({ number, cells })
    }
    if (rows.length > 0) yield rows
  }
}

/** The first row that is about as wide as the widest, and of words; -1 when the first such row holds data. */
function headRow(rows: readonly Row[]): number {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length)
  const most = Math.max(...filled)
  const at = filled.findIndex((count) => count >= Math.max(1, most * 0.6))
  const cells = rows[at]?.cells.filter((cell) => cell.trim() !== '') ?? []
  const data = cells.filter(isData).length
  return data > cells.length * 0.2 && rows.length > 1 ? -1 : at
}

/** Names that say little without what stands above them. */
const bareName =
  /^(name|title|value|amount|date|start|end|from|to|number|no\.?|code|type|id|ref|reference|address|postcode|town|status|description|nom|nombre|nome|von|bis)$/i

/**
 * Column names of two lines joined: what stands above goes on to the right until the next word ("Supplier", "", over
 * "Name", "Postcode"). Null where the line above is no part of the names: a title, a date, or one word alone.
 */
function twoLines(above: readonly string[], names: readonly string[]): string[] | null {
  const groups = above.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const areGroups = groups.length >= 2 && groups.every((cell) => cell.length <= 40 && !/[\d:]/.test(cell))
  if (!areGroups || !names.some((cell) => bareName.test(cell.trim()))) return null
  let group = ''
  return names.map((cell, at) => {
    group = (above[at] ?? '').trim() || group
    return [group, cell.trim()].filter((part) => part !== '').join(' ')
  })
}

function isData(cell: string): boolean {
  const text = cell.trim()
  return /^[-+(]?[£$€]?\d[\d.,\s/:-]*\)?$/.test(text) && !/^(19|20)\d\d$/.test(text)
}

/** Column names, trimmed and no two alike: a second "Amount" becomes "Amount (2)", an empty one "Column 3". */
function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>()
  const repeats = new Map<string, number>()
  return names.map((name, index) => {
    const base = name.replace(/[\s\u00a0]+/g, ' ').trim() || `Column ${index + 1}`
    let unique = base
    let count = repeats.get(base) ?? 1
    while (taken.has(unique)) unique = `${base} (${++count})`
    repeats.set(base, count)
    taken.add(unique)
    return unique
  })
}

function notice(what: string, { file }: Reading, params: Record<string, string | number>) {
  return { key: `spend.notice.${what}`, file, params }
}
