import { applyMapping } from './layout/apply.ts'
import { guessMapping, guessTable, type TableSample } from './layout/guess.ts'
import type { Mapping, TableMapping } from './layout/mapping.ts'
import { FlatSet, isFlatOcds } from './layout/ocds/flat-set.ts'
import { ocdsMapping, routesOf } from './layout/ocds/mapping.ts'
import { ProcessBook } from './layout/ocds/records.ts'
import { openSource } from './read/open.ts'
import type { Notice, ReadOptions, SpendSource } from './read/source.ts'
import type { Row, Table } from './read/table.ts'
import type { SpendRecord } from './record.ts'
import { refuseUnread, type TableColumns } from './require-facts.ts'

/** What stands in a user's files, seen from their beginnings, and how they would be read. */
export interface Survey {
  /** Tables with their first rows; open-contracting releases need no mapping of columns and are left out. */
  readonly tables: readonly TableSample[]
  readonly mapping: Mapping
  readonly notices: readonly Notice[]
}

/** All records of a user's files. */
export interface SpendRead {
  readonly records: readonly SpendRecord[]
  /** The mapping they were read with. */
  readonly mapping: Mapping
  readonly notices: readonly Notice[]
  /** The tables met, with the names of their columns; open-contracting data have none. */
  readonly tables: readonly TableColumns[]
}

/** How many rows of a table are looked at before its columns are guessed. */
const sampledRows = 5_000

/**
 * Look at the beginnings of files and guess how to read them.
 *
 * @throws SpendError that names file, place and remedy.
 */
export async function surveySpend(
  sources: readonly SpendSource[],
  options: ReadOptions = {}
): Promise<Survey> {
  const samples: TableSample[] = []
  const notices: Notice[] = []
  const set = new FlatSet()
  const book = new ProcessBook()
  for (const source of sources) {
    book.open(source.name)
    const opened = openSource(source, options)
    for await (const content of opened.contents) {
      if (content.kind === 'releases') await firstReleases(content.releases, book)
      else if (isFlatOcds(content.table.heads)) await set.add(content.table)
      else samples.push(await sampleOf(content.table))
    }
    notices.push(...opened.notices)
  }
  set.into(book)
  const { tables, ...mapping } = guessMapping(samples)
  return { tables: samples, mapping: { ...mapping, tables: [...tables, ...ocdsMapping(book)] }, notices }
}

async function firstReleases(releases: AsyncIterable<readonly unknown[]>, book: ProcessBook): Promise<void> {
  let count = 0
  for await (const batch of releases) {
    for (const each of batch) book.add(each)
    count += batch.length
    if (count >= sampledRows) return
  }
}

async function sampleOf(table: Table): Promise<TableSample> {
  const rows: (readonly string[])[] = []
  for await (const batch of table.rows) {
    for (const { cells } of batch.slice(0, sampledRows - rows.length)) rows.push(cells)
    if (rows.length >= sampledRows) break
  }
  return { file: table.file, name: table.name, heads: [...table.heads], rows }
}

/**
 * Read files whole, as a mapping says; without one, as their beginnings let guess.
 *
 * @throws SpendError that names file, place and remedy.
 */
export async function readSpend(
  sources: readonly SpendSource[],
  mapping: Mapping | null = null,
  options: ReadOptions = {}
): Promise<SpendRead> {
  const used = mapping ?? (await surveySpend(sources, options)).mapping
  const routes = routesOf(used)
  const records: SpendRecord[] = []
  const notices: Notice[] = []
  const set = new FlatSet()
  const book = new ProcessBook()
  const tables: TableColumns[] = []
  let setFile: string | null = null
  const take = (batch: Iterable<SpendRecord>) => {
    for (const each of batch) records.push(each)
  }
  for (const source of sources) {
    book.open(source.name)
    const opened = openSource(source, options)
    for await (const content of opened.contents) {
      if (content.kind === 'releases') {
        for await (const batch of content.releases) for (const each of batch) book.add(each)
      } else if (isFlatOcds(content.table.heads)) {
        if (setFile === null || content.table.heads.includes('ocid')) setFile = source.name
        await set.add(content.table)
      } else {
        const [how, table] = await mapped(content.table, used)
        tables.push({ file: table.file, name: table.name, heads: table.heads })
        if (how?.leftOut === true) notices.push(leftOut(table))
        else if (how !== null) for await (const batch of applyMapping(table, how)) take(batch)
      }
    }
    notices.push(...opened.notices)
  }
  if (setFile !== null) {
    book.open(setFile)
    set.into(book)
  }
  take(book.records(routes))
  if (records.length === 0) refuseUnread(sources[0]?.name ?? '', tables)
  return { records, mapping: used, notices, tables }
}

function leftOut({ file, name }: Table): Notice {
  return { key: 'spend.notice.summaryLeftOut', file, params: { table: name ?? file } }
}

/** A table with the mapping whose columns it has, else one guessed from its first rows; null when it holds no spend. */
async function mapped(table: Table, { tables }: Mapping): Promise<[TableMapping | null, Table]> {
  const present = new Set(table.heads)
  const fits = tables.map((each) => {
    const columns = Object.values(each.columns).map(({ column }) => column)
    return columns.filter((column) => present.has(column)).length / Math.max(1, columns.length)
  })
  const best = Math.max(0, ...fits)
  const found = tables[fits.indexOf(best)]
  if (found !== undefined && best >= 0.6) return [usable(found), table]
  const held: Row[] = []
  const rows = table.rows[Symbol.asyncIterator]()
  while (held.length < sampledRows) {
    const next = await rows.next()
    if (next.done === true) break
    for (const row of next.value) held.push(row)
  }
  const guess = guessTable({ ...table, rows: held.map(({ cells }) => cells) })
  return [usable(guess), { ...table, rows: resumed(held, rows) }]
}

function usable(mapping: TableMapping): TableMapping | null {
  return mapping.columns.value === undefined && mapping.columns.supplier === undefined ? null : mapping
}

async function* resumed(
  held: readonly Row[],
  rest: AsyncIterator<readonly Row[]>
): AsyncGenerator<readonly Row[]> {
  yield held
  for (;;) {
    const next = await rest.next()
    if (next.done === true) return
    yield next.value
  }
}
