/** Most different texts that are held to be shared (count). */
const mostShared = 100_000

/** Below this, an engine copies a part of a text instead of pointing into the whole (UTF-16 units). */
const copiedLength = 13

/**
 * Texts that records keep, freed from the text of the file: an engine lets a part of a text hold the whole alive, and
 * records would keep a file in memory that is read in pieces.
 */
export class TextPool {
  private readonly known = new Map<string, string>()

  /** The same text, held once however often it comes. */
  shared(text: string): string {
    const found = this.known.get(text)
    if (found !== undefined) return found
    const own = freed(text)
    if (this.known.size < mostShared) this.known.set(own, own)
    return own
  }
}

/** A copy that holds nothing else alive. */
export function freed(text: string): string {
  return text.length < copiedLength ? text : ` ${text}`.slice(1)
}
