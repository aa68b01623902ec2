import type { Reading } from './source.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * Text of a file's bytes, chunk by chunk. The encoding is taken from the byte order mark, else from the first bytes
 * beyond ASCII: UTF-8 when most of them are valid as such, else windows-1252. What was not plain UTF-8 is told in
 * `reading.notices`. A byte order mark is dropped, also one that was encoded twice.
 */
export async function* textOf(chunks: AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  let isStart = true
  let replaced = 0
  const give = (text: string): string => {
    const kept = isStart && text !== '' ? withoutMark(text, reading) : text
    if (text !== '') isStart = false
    for (let at = kept.indexOf('\ufffd'); at >= 0; at = kept.indexOf('\ufffd', at + 1)) replaced++
    return kept
  }
  let held: Uint8Array = new Uint8Array()
  for await (const chunk of chunks) {
    let bytes = chunk
    if (decoder === null) {
      bytes = held.byteLength > 0 ? joined(held, chunk) : chunk
      held = new Uint8Array()
      const encoding = encodingOf(bytes, isStart)
      if (encoding === 'more') {
        held = bytes.slice()
        continue
      }
      // Pure ASCII so far: no decision is needed yet, and a later chunk may still show windows-1252.
      if (encoding === 'ascii') {
        yield give(new TextDecoder().decode(bytes))
        continue
      }
      if (encoding !== 'utf-8') reading.notices.push(notice('encoding', reading, { encoding }))
      decoder = new TextDecoder(encoding, { ignoreBOM: true })
    }
    yield give(decoder.decode(bytes, { stream: true }))
  }
  yield give(decoder === null ? new TextDecoder().decode(held) : decoder.decode())
  if (replaced > 0) reading.notices.push(notice('lostCharacters', reading, { count: replaced }))
}

function notice(what: string, { file }: Reading, params: Record<string, string | number>) {
  return { key: `spend.notice.${what}`, file, params }
}

function withoutMark(text: string, reading: Reading): string {
  if (text.startsWith('\ufeff')) return withoutMark(text.slice(1), reading)
  if (!text.startsWith('ï»¿')) return text
  reading.notices.push(notice('doubleMark', reading, {}))
  return withoutMark(text.slice(3), reading)
}

function encodingOf(bytes: Uint8Array, isStart: boolean): Encoding | 'ascii' | 'more' {
  if (isStart) {
    // Too few bytes to see a mark, or zeros.
    if (bytes.byteLength < 4) return 'more'
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
    const wide = wideOrder(bytes)
    if (wide !== null) return wide
  }
  return narrow(bytes)
}

/** UTF-16 without a mark: nearly every second byte of Latin text is zero. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros: [number, number] = [0, 0]
  const length = Math.min(bytes.byteLength, 1024) & ~1
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[(at & 1) as 0 | 1]++
  if (zeros[1] > length * 0.35 && zeros[0] < length * 0.05) return 'utf-16le'
  if (zeros[0] > length * 0.35 && zeros[1] < length * 0.05) return 'utf-16be'
  return null
}

function narrow(bytes: Uint8Array): Encoding | 'ascii' | 'more' {
  let valid = 0
  let broken = 0
  for (let at = 0; at < bytes.byteLength; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const length = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0
    let follows = 1
    while (follows < length && ((bytes[at + follows] ?? 0) & 0xc0) === 0x80) follows++
    if (length > 0 && at + follows >= bytes.byteLength && follows < length) {
      // A character cut off by the end of the chunk.
      if (valid + broken === 0) return 'more'
      break
    }
    if (length > 0 && follows === length) valid++
    else broken++
    at += follows - 1
  }
  if (valid + broken === 0) return 'ascii'
  return valid >= broken ? 'utf-8' : 'windows-1252'
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.byteLength + second.byteLength)
  both.set(first)
  both.set(second, first.byteLength)
  return both
}
