import Papa from 'papaparse'
import { SpendError } from '../error.ts'
import { guessDelimiter } from './delimiter.ts'
import type { Reading } from './source.ts'
import { headed, type Table } from './table.ts'

/** How much text is looked at to guess the delimiter (UTF-16 units). */
const headLength = 1 << 16

/** A row that is longer than this has lost a closing quotation mark (UTF-16 units). */
const longestRow = 1 << 22

/**
 * Read delimited text: delimiter guessed, or named by a first line `sep=;`.
 *
 * @throws SpendError for a text without rows, beyond a limit, or with a quotation mark never closed.
 */
export async function csvTable(text: AsyncIterable<string>, reading: Reading): Promise<Table> {
  const { heads, rows } = await headed(rowsOf(evenLines(text), reading), reading)
  return { file: reading.file, name: null, heads, rows }
}

async function* rowsOf(text: AsyncIterable<string>, { file }: Reading): AsyncGenerator<string[][]> {
  let parser: Papa.Parser | null = null
  let rest = ''
  let row = 1
  // Text is gathered until it has grown by half, so that one long row is not parsed again with each chunk.
  let enough = headLength
  for await (const chunk of text) {
    rest += chunk
    if (rest.length < enough) continue
    parser ??= parserOf(rest)
    const { data, cursor } = parse(parser, rest, true)
    rest = rest.slice(cursor)
    row += data.length
    if (rest.length > longestRow) throw new SpendError('quote', file, { row })
    enough = Math.max(headLength, rest.length * 1.5)
    if (data.length > 0) yield data
  }
  if (rest === '') return
  parser ??= parserOf(rest)
  const { data, isOpen } = parse(parser, rest, false)
  if (isOpen && rest.length > headLength) throw new SpendError('quote', file, { row })
  yield data
}

function parserOf(text: string): Papa.Parser {
  const named = /^sep=(.)\s*\n/.exec(text)?.[1]
  const head = text.slice(0, headLength)
  const cut = head.length < text.length ? head.slice(0, head.lastIndexOf('\n') + 1 || head.length) : head
  return new Papa.Parser({ delimiter: named ?? guessDelimiter(cut), newline: '\n' })
}

interface Parsed {
  readonly data: string[][]
  /** Where the first row that was not parsed begins. */
  readonly cursor: number
  readonly isOpen: boolean
}

function parse(parser: Papa.Parser, text: string, isCut: boolean): Parsed {
  const result = parser.parse(text, 0, isCut) as Papa.ParseResult<string[]>
  const data = result.data
  if (data.length === 1 && data[0]?.length === 1 && data[0][0] === '') data.length = 0
  return {
    data,
    cursor: result.meta.cursor,
    isOpen: result.errors.some((each) => each.code === 'MissingQuotes'),
  }
}

/** The text with every line ended by a line feed alone. */
async function* evenLines(text: AsyncIterable<string>): AsyncGenerator<string> {
  let held = ''
  for await (const chunk of text) {
    const whole = held + chunk
    held = whole.endsWith('\r') ? '\r' : ''
    yield (held === '' ? whole : whole.slice(0, -1)).replace(/\r\n?/g, '\n')
  }
  if (held !== '') yield '\n'
}
