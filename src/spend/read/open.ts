import { SpendError } from '../error.ts'
import { csvTable } from './csv.ts'
import { textOf } from './encoding.ts'
import { jsonContent } from './json.ts'
import {
  chunksOf,
  type Notice,
  type ReadOptions,
  type Reading,
  readingOf,
  type SpendSource,
} from './source.ts'
import type { Table } from './table.ts'
import { xlsxTables } from './xlsx/xlsx.ts'

/** A table, or open-contracting releases or records, of a file. */
export type Content =
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'releases'; readonly releases: AsyncIterable<readonly unknown[]> }

/** A file being read. */
export interface Opened {
  readonly source: SpendSource
  /** Grows while the file is read. */
  readonly notices: readonly Notice[]
  /** Each must be read before the next is asked for; what is not read of it is passed over. */
  readonly contents: AsyncIterable<Content>
}

/**
 * Open a file by what it holds, not by its name. Reading its contents throws SpendError where the file cannot be
 * taken in, and the signal's reason where it is aborted.
 */
export function openSource(source: SpendSource, options: ReadOptions): Opened {
  const reading = readingOf(source, options)
  return { source, notices: reading.notices, contents: contentsOf(source, options, reading) }
}

async function* contentsOf(
  source: SpendSource,
  options: ReadOptions,
  reading: Reading
): AsyncGenerator<Content> {
  const chunks = chunksOf(source, options)
  const [head, bytes] = await peekedBytes(chunks)
  if (starts(head, [0x50, 0x4b])) {
    await bytes.return(undefined)
    for await (const table of xlsxTables(() => chunksOf(source, options), reading))
      yield { kind: 'table', table }
    return
  }
  if (starts(head, [0xd0, 0xcf, 0x11, 0xe0])) throw new SpendError('legacySheet', source.name)
  try {
    const [start, text] = await peekedText(textOf(bytes, reading))
    if (start === '') throw new SpendError('empty', source.name)
    if (start === '{' || start === '[') yield await jsonContent(text, reading)
    else yield { kind: 'table', table: await csvTable(text, reading) }
  } finally {
    await bytes.return(undefined)
  }
}

async function peekedBytes(
  chunks: AsyncGenerator<Uint8Array>
): Promise<[Uint8Array, AsyncGenerator<Uint8Array>]> {
  const first = await chunks.next()
  const head = first.done === true ? new Uint8Array() : first.value
  return [head, resumed([head], chunks)]
}

/** The first character that is no space, and the text from its beginning. */
async function peekedText(text: AsyncGenerator<string>): Promise<[string, AsyncGenerator<string>]> {
  const held: string[] = []
  for (;;) {
    const next = await text.next()
    if (next.done === true) return ['', resumed(held, text)]
    held.push(next.value)
    const sign = next.value.trimStart()[0]
    if (sign !== undefined) return [sign, resumed(held, text)]
  }
}

async function* resumed<T>(held: readonly T[], rest: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield* held
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}

function starts(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}
