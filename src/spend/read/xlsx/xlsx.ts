import { SpendError } from '../../error.ts'
import type { Reading } from '../source.ts'
import { headed, type Table } from '../table.ts'
import { sheetInto } from './sheet.ts'
import { unzip } from './unzip.ts'
import { readWorkbook, type Workbook } from './workbook.ts'
import { xmlFeed } from './xml.ts'

interface SheetRows {
  readonly part: string
  readonly rows: (readonly string[])[]
}

/**
 * The sheets of a spreadsheet, in the file's order; empty and hidden ones are passed over. The file is opened twice,
 * since sheets come before the texts they refer to.
 *
 * @throws SpendError for a broken file, or one beyond a limit.
 */
export async function* xlsxTables(
  open: () => AsyncIterable<Uint8Array>,
  reading: Reading
): AsyncGenerator<Table> {
  const workbook = await readWorkbook(open(), reading)
  const events = sheetRows(open(), workbook, reading)
  const take = async (): Promise<SheetRows | null> => {
    const next = await events.next()
    return next.done === true ? null : next.value
  }
  try {
    let current = await take()
    while (current !== null) {
      const { part } = current
      const restOf = async function* (first: SheetRows) {
        let here: SheetRows | null = first
        while (here?.part === part) {
          yield here.rows
          here = current = await take()
        }
      }
      const rows = restOf(current)
      const table = await sheetTable(rows, workbook.sheets.get(part) ?? '', reading)
      if (table !== null) yield table
      // What was not read of a table is passed over.
      while (current?.part === part) current = await take()
    }
  } finally {
    await events.return(undefined)
  }
}

async function sheetTable(
  batches: AsyncIterable<readonly (readonly string[])[]>,
  name: string,
  reading: Reading
): Promise<Table | null> {
  try {
    const { heads, rows } = await headed(batches, reading)
    return { file: reading.file, name, heads, rows }
  } catch (error) {
    if (error instanceof SpendError && error.code === 'empty') return null
    throw error
  }
}

async function* sheetRows(
  chunks: AsyncIterable<Uint8Array>,
  workbook: Workbook,
  reading: Reading
): AsyncGenerator<SheetRows> {
  let ready: SheetRows[] = []
  const pieces = unzip(
    chunks,
    (part) => {
      if (!workbook.sheets.has(part)) return null
      let rows: (readonly string[])[] = []
      const gathered: (readonly string[])[] = []
      const feed = xmlFeed(sheetInto(gathered, workbook, reading))
      return (bytes, isLast) => {
        feed.write(bytes, isLast)
        rows = gathered.splice(0)
        if (rows.length > 0) ready.push({ part, rows })
      }
    },
    reading
  )
  for await (const _ of pieces) {
    yield* ready
    ready = []
  }
}
