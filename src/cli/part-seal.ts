import { createHash } from 'node:crypto'

/**
 * The text of a part: its fields as JSON on one line, the last of them a SHA-256 of every byte before it, so that no
 * change to the file goes unseen, whatever it hits.
 */
export function seal(fields: object): string {
  const body = JSON.stringify(fields).slice(0, -1)
  return `${body}${sealOf(createHash('sha256').update(body).digest('hex'))}\n`
}

/** True when the bytes are those that `seal` made; the end of the last line may differ, as mail and FTP change it. */
export function isSealed(bytes: Uint8Array): boolean {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] === LINE_FEED || bytes[end - 1] === RETURN)) end--
  const start = end - SEAL_LENGTH
  if (start < 0) return false
  const found = Buffer.from(bytes.subarray(start, end)).toString('latin1')
  return found === sealOf(createHash('sha256').update(bytes.subarray(0, start)).digest('hex'))
}

const sealOf = (sum: string): string => `,"sum":"${sum}"}`

const SEAL_LENGTH = sealOf('0'.repeat(64)).length
const LINE_FEED = 10
const RETURN = 13
