/**
 * Fingerprint of a JSON value: 64-bit FNV-1a over its canonical text (UTF-8, fields in order of name), as 16 hex digits.
 * The order of fields and the layout of the file do not matter.
 */
export function jsonHash(json: unknown): string {
  return fnv1a64(new TextEncoder().encode(canonical(json)))
}

function canonical(json: unknown): string {
  if (Array.isArray(json)) return `[${json.map(canonical).join()}]`
  if (typeof json !== 'object' || json === null) return JSON.stringify(json)
  const fields = Object.entries(json)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`).join()}}`
}

/** FNV-1a with 64 bits in two halves: the prime is 2^40 + 0x1b3. */
export function fnv1a64(bytes: Uint8Array): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (const byte of bytes) {
    low = (low ^ byte) >>> 0
    const product = low * 0x1b3
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + ((low << 8) >>> 0)) % 2 ** 32
    low = product % 2 ** 32
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('')
}
