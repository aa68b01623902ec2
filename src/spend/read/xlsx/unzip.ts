import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import { SpendError } from '../../error.ts'
import type { Reading } from '../source.ts'

/** Takes the bytes of one part of a zip file as they are unpacked. */
export type PartSink = (bytes: Uint8Array, isLast: boolean) => void

/** Packed bytes unpacked at a time: at the greatest ratio there is, 16 MiB come out before the limit is looked at. */
const pieceBytes = 1 << 14

/**
 * Unpack the parts of a zip file that a sink is given for, yielding after each piece.
 *
 * @throws SpendError for a broken file, or one that unpacks to more than the limit, declared or actual.
 */
export async function* unzip(
  chunks: AsyncIterable<Uint8Array>,
  sinkFor: (name: string) => PartSink | null,
  reading: Reading
): AsyncGenerator<void> {
  const most = reading.limits.unpackedBytes
  const tooLarge = () => new SpendError('zipSize', reading.file, {}, { most })
  let unpacked = 0
  const zip = new Unzip((part: UnzipFile) => {
    const sink = sinkFor(part.name)
    if (sink === null) return
    if ((part.originalSize ?? 0) > most) throw tooLarge()
    part.ondata = (error, bytes, isLast) => {
      if (error !== null) throw error
      unpacked += bytes.byteLength
      if (unpacked > most) throw tooLarge()
      sink(bytes, isLast)
    }
    part.start()
  })
  zip.register(UnzipInflate)
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.byteLength; at += pieceBytes) {
        zip.push(chunk.subarray(at, at + pieceBytes))
        yield
      }
    }
    zip.push(new Uint8Array(), true)
    yield
  } catch (error) {
    if (error instanceof SpendError || !(error instanceof Error)) throw error
    throw new SpendError('zip', reading.file, {}, { why: error.message })
  }
}
