import { csvTable } from './csv.ts'
import { textOf } from './encoding.ts'
import { chunksOf, type Notice, type ReadOptions, readingOf, type SpendSource } from './source.ts'
import type { Table } from './table.ts'

/** A file being read. Its notices grow as it is read; a table must be read before the next is asked for. */
export interface Opened {
  readonly source: SpendSource
  readonly notices: readonly Notice[]
  readonly tables: AsyncIterable<Table>
}

/** Open a file by what it holds, not by its name. */
export function openSource(source: SpendSource, options: ReadOptions): Opened {
  const reading = readingOf(source, options)
  return { source, notices: reading.notices, tables: tables() }

  async function* tables() {
    yield await csvTable(textOf(chunksOf(source, options), reading), reading)
  }
}
