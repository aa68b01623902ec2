import { SpendError } from './error.ts'
import { applyMapping } from './layout/apply.ts'
import { guessMapping, guessTable, type TableSample } from './layout/guess.ts'
import type { Mapping, TableMapping } from './layout/mapping.ts'
import { openSource } from './read/open.ts'
import type { Notice, ReadOptions, SpendSource } from './read/source.ts'
import type { Row, Table } from './read/table.ts'
import type { SpendRecord } from './record.ts'

/** What stands in a user's files, seen from their beginnings, and how they would be read. */
export interface Survey {
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
  for (const source of sources) {
    const opened = openSource(source, { ...options })
    for await (const table of opened.tables) samples.push(await sampleOf(table))
    notices.push(...opened.notices)
  }
  return { tables: samples, mapping: guessMapping(samples), notices }
}

async function sampleOf(table: Table): Promise<TableSample> {
  const rows: (readonly string[])[] = []
  for await (const batch of table.rows) {
    rows.push(...batch.slice(0, sampledRows - rows.length).map(({ cells }) => cells))
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
  const records: SpendRecord[] = []
  const notices: Notice[] = []
  for (const source of sources) {
    const opened = openSource(source, options)
    for await (const table of opened.tables) {
      const [how, rest] = await mappingFor(table, used)
      if (how.columns.value === undefined && how.columns.supplier === undefined)
        throw new SpendError('unmapped', source.name)
      for await (const batch of applyMapping({ ...table, rows: rest }, how))
        for (const each of batch) records.push(each)
    }
    notices.push(...opened.notices)
  }
  return { records, mapping: used, notices }
}

/** The mapping whose columns the table has; where there is none, one is guessed from its first rows. */
async function mappingFor(
  table: Table,
  { tables }: Mapping
): Promise<[TableMapping, AsyncIterable<readonly Row[]>]> {
  const present = new Set(table.heads)
  const fits = tables.map((each) => {
    const columns = Object.values(each.columns).map(({ column }) => column)
    return columns.filter((column) => present.has(column)).length / Math.max(1, columns.length)
  })
  const best = Math.max(0, ...fits)
  const found = tables[fits.indexOf(best)]
  if (found !== undefined && best >= 0.6) return [found, table.rows]
  const held: Row[] = []
  const rows = table.rows[Symbol.asyncIterator]()
  while (held.length < sampledRows) {
    const next = await rows.next()
    if (next.done === true) break
    held.push(...next.value)
  }
  const sample = { ...table, rows: held.map(({ cells }) => cells) }
  return [guessTable(sample), resumed(held, rows)]
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
