import { SpendError } from '../error.ts'
import { defaultLimits, type Limits } from './limits.ts'

/** A file, or pasted text, that can be read from its beginning as often as asked. */
export interface SpendSource {
  readonly name: string
  /** Bytes, or null when not known. */
  readonly size: number | null
  open(): AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>
}

/** How far the reading of one file has come. */
export interface Progress {
  readonly file: string
  readonly doneBytes: number
  /** Null when the size is not known. */
  readonly totalBytes: number | null
}

export interface ReadOptions {
  /** Stops reading: the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
  readonly limits?: Partial<Limits>
}

/** Something to tell the user that is no error: a key and its parameters. */
export interface Notice {
  readonly key: string
  readonly file: string
  readonly params: Readonly<Record<string, string | number>>
}

/** What every reader is handed beside the bytes. */
export interface Reading {
  readonly file: string
  readonly limits: Limits
  readonly notices: Notice[]
}

export function readingOf(source: SpendSource, options: ReadOptions): Reading {
  return { file: source.name, limits: { ...defaultLimits, ...options.limits }, notices: [] }
}

/** A source over bytes in memory. */
export function sourceOfBytes(name: string, bytes: Uint8Array): SpendSource {
  return { name, size: bytes.byteLength, open: () => inPieces(bytes) }
}

/** A source over text pasted by the user. */
export function sourceOfText(name: string, text: string): SpendSource {
  return sourceOfBytes(name, new TextEncoder().encode(text))
}

/** A source over a file that was dropped or picked. */
export function sourceOfFile(
  file: Readonly<{ name: string; size: number; stream(): ReadableStream<Uint8Array> }>
): SpendSource {
  return { name: file.name, size: file.size, open: () => file.stream() }
}

/** How long a reader works before it lets other tasks in (milliseconds). */
const restEveryMs = 50

const pieceBytes = 1 << 18

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes)
}

/**
 * The bytes of a source, chunk by chunk, with progress told and abortion heeded.
 *
 * @throws SpendError when the file cannot be read; the signal's reason when it is aborted.
 */
export async function* chunksOf(source: SpendSource, options: ReadOptions): AsyncGenerator<Uint8Array> {
  const { signal, onProgress } = options
  let doneBytes = 0
  let rested = Date.now()
  signal?.throwIfAborted()
  const chunks = iterate(source.open())
  try {
    for (;;) {
      const next = await nextOf(chunks, source.name)
      signal?.throwIfAborted()
      if (next === null) return
      doneBytes += next.byteLength
      yield next
      onProgress?.({ file: source.name, doneBytes, totalBytes: source.size })
      if (Date.now() - rested < restEveryMs) continue
      // A worker hears of an abortion only between its tasks.
      await new Promise((resolve) => setTimeout(resolve))
      rested = Date.now()
    }
  } finally {
    await chunks.return?.()
  }
}

async function nextOf(chunks: AsyncIterator<Uint8Array>, file: string): Promise<Uint8Array | null> {
  try {
    const next = await chunks.next()
    return next.done === true ? null : next.value
  } catch (error) {
    throw new SpendError('read', file, {}, { why: error instanceof Error ? error.message : String(error) })
  }
}

function iterate(stream: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>): AsyncIterator<Uint8Array> {
  // Not every browser can iterate a stream, so it is read by hand.
  return 'getReader' in stream ? reader(stream) : stream[Symbol.asyncIterator]()
}

async function* reader(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const taken = stream.getReader()
  try {
    for (;;) {
      const next = await taken.read()
      if (next.done) return
      yield next.value
    }
  } finally {
    await taken.cancel().catch(() => undefined)
  }
}
