/** A piece of a sentence; the numbers that carry it are strong. */
export interface Part {
  readonly text: string
  readonly strong: boolean
}

// Private-use characters: no keyboard types them, so a place or group name cannot forge emphasis by accident.
const OPEN = '\uE000'
const CLOSE = '\uE001'
const MARKS = /[\uE000\uE001]/g

/** Mark `text` as strong inside a message; `toParts` finds it again, whatever the word order of the language. */
export function strong(text: string): string {
  return OPEN + text.replace(MARKS, '') + CLOSE
}

/** Split a message at its marks. */
export function toParts(message: string): readonly Part[] {
  const parts: Part[] = []
  for (const [index, piece] of message.split(MARKS).entries()) {
    if (piece !== '') parts.push({ text: piece, strong: index % 2 === 1 })
  }
  return parts
}

/** The words alone, for a live region, a title or a copied sentence. */
export function plainText(parts: readonly Part[]): string {
  return parts.map((part) => part.text).join('')
}

/** A name from a scenario file, safe to put into a message: without marks, on one line. */
export function plainName(name: string): string {
  return name.replace(MARKS, '').replace(/\s+/g, ' ').trim()
}
