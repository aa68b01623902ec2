import { SpendError } from '../error.ts'
import type { Reading } from './source.ts'
import { headed, type Row, type Table } from './table.ts'

/** What parts the values of a list within one cell. */
const between = ' | '

/**
 * A table of JSON objects: nested keys are joined by points, lists of values stand in one cell parted by " | ". Lists
 * of lists are rows of cells. New keys add columns as they turn up.
 *
 * @throws SpendError when a limit is passed.
 */
export async function flatTable(
  batches: AsyncIterable<readonly unknown[]>,
  path: string,
  reading: Reading
): Promise<Table> {
  const source = batches[Symbol.asyncIterator]()
  const first = await source.next()
  const whole = following(first.done === true ? [] : first.value, source)
  const name = path === '' ? null : path
  if (first.done !== true && first.value.every(Array.isArray)) {
    const { heads, rows } = await headed(cellsOf(whole), reading)
    return { file: reading.file, name, heads, rows }
  }
  const heads: string[] = []
  const rows = rowsOf(whole, heads, reading)
  const start = await rows.next()
  return { file: reading.file, name, heads, rows: following(start.done === true ? [] : start.value, rows) }
}

async function* following<T>(
  first: readonly T[],
  rest: AsyncIterator<readonly T[]>
): AsyncGenerator<readonly T[]> {
  try {
    yield first
    for (;;) {
      const next = await rest.next()
      if (next.done === true) return
      yield next.value
    }
  } finally {
    await rest.return?.()
  }
}

async function* cellsOf(batches: AsyncIterable<readonly unknown[]>): AsyncGenerator<string[][]> {
  for await (const batch of batches) yield batch.map((row) => (Array.isArray(row) ? row.map(textOf) : []))
}

async function* rowsOf(
  batches: AsyncIterable<readonly unknown[]>,
  heads: string[],
  reading: Reading
): AsyncGenerator<readonly Row[]> {
  const places = new Map<string, number>()
  const { file, limits } = reading
  let number = 0
  for await (const batch of batches) {
    yield batch.map((value) => {
      number++
      const cells: string[] = []
      const put = (key: string, text: string) => {
        let at = places.get(key)
        if (at === undefined) {
          at = heads.push(key) - 1
          places.set(key, at)
          if (at >= limits.columns)
            throw new SpendError('columns', file, { row: number }, { most: limits.columns })
        }
        if (text.length > limits.cell)
          throw new SpendError('cell', file, { row: number, column: key }, { most: limits.cell })
        while (cells.length < at) cells.push('')
        cells[at] = text
      }
      flatten(value, '', put)
      return { number, cells }
    })
  }
}

/** Walk over the leaves of a value. */
function flatten(value: unknown, path: string, put: (key: string, text: string) => void): void {
  if (Array.isArray(value)) flattenList(value, path, put)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      flatten(inner, path === '' ? key : `${path}.${key}`, put)
  } else put(path === '' ? 'value' : path, textOf(value))
}

function flattenList(list: readonly unknown[], path: string, put: (key: string, text: string) => void): void {
  const columns = new Map<string, string[]>()
  list.forEach((value, index) => {
    flatten(value, path, (key, text) => {
      const cells = columns.get(key) ?? []
      while (cells.length < index) cells.push('')
      cells[index] = text.replaceAll(between, ' / ')
      columns.set(key, cells)
    })
  })
  for (const [key, cells] of columns) {
    while (cells.length < list.length) cells.push('')
    put(key, cells.join(between))
  }
}

function textOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
    case 'boolean':
      return String(value)
    default:
      return value === null || value === undefined ? '' : JSON.stringify(value)
  }
}
