import { SpendError } from '../error.ts'
import type { Reading } from './source.ts'

/** One value cut out of JSON, with the path of the list it stands in ("" for the outermost). */
export interface JsonItem {
  readonly path: string
  readonly value: unknown
}

interface Frame {
  readonly isList: boolean
  readonly path: string
  /** The key whose value comes next; null before a key. */
  key: string | null
}

/** Texts, which are passed over, and what is no JSON: NaN and Infinity. */
const bareNumbers = /"(?:[^"\\]|\\.)*"|(-?\b(?:NaN|Infinity)\b)/g

/**
 * Cuts items out of JSON that arrives in pieces, so that a file is never held whole. Only the ends of values are
 * looked for here; each item is then parsed by `JSON.parse`.
 *
 * `elements`: items are the elements of every list that is reached through objects alone. `values`: items are the
 * outermost values, as in JSON lines.
 */
export class JsonCutter {
  private text = ''
  private at = 0
  /** Where the item being read begins, or -1 between items. */
  private start = -1
  private depth = 0
  private count = 0
  private readonly frames: Frame[] = []

  private readonly mode: 'elements' | 'values'
  private readonly reading: Reading

  constructor(mode: 'elements' | 'values', reading: Reading) {
    this.mode = mode
    this.reading = reading
  }

  /** Items that are completed by one more piece of text. */
  *add(piece: string): Generator<JsonItem> {
    this.text = this.text.slice(this.start >= 0 ? this.start : this.at) + piece
    if (this.start >= 0) {
      this.at -= this.start
      this.start = 0
    } else this.at = 0
    while (this.at < this.text.length) {
      if (this.start >= 0) {
        if (!this.toEnd(false)) break
        yield this.cut()
      } else if (!this.step()) break
    }
    this.refuseLong()
  }

  /** The last item, where nothing but the end of the text ends it. */
  *end(): Generator<JsonItem> {
    if (this.start >= 0) {
      if (!this.toEnd(true)) throw this.broken('it ends too early')
      yield this.cut()
    }
    if (this.frames.length > 0) throw this.broken('it ends too early')
  }

  /** True when the outermost value is complete and no item is open. */
  get isComplete(): boolean {
    return this.start < 0 && this.frames.length === 0 && this.count > 0
  }

  /** One step outside items. False when more text is needed. */
  private step(): boolean {
    const sign = this.text[this.at] ?? ''
    if (/[\s,:]/.test(sign)) {
      this.at++
      return true
    }
    const frame = this.frames.at(-1)
    if (sign === '}' || sign === ']') {
      if (frame === undefined || frame.isList !== (sign === ']')) throw this.broken(`unexpected ${sign}`)
      this.frames.pop()
      this.at++
      return true
    }
    if (frame === undefined ? this.mode === 'values' : frame.isList) return this.begin()
    if (frame !== undefined && frame.key === null) return this.readKey(frame)
    if (sign === '{' || sign === '[') {
      this.push(sign === '[', frame)
      this.at++
      return true
    }
    return this.passScalar(frame)
  }

  private begin(): boolean {
    this.start = this.at
    this.depth = 0
    return true
  }

  private push(isList: boolean, frame: Frame | undefined): void {
    const key = frame?.key ?? ''
    const path = frame === undefined || frame.path === '' ? key : `${frame.path}.${key}`
    if (frame !== undefined) frame.key = null
    this.frames.push({ isList, path, key: null })
    this.refuseDeep()
  }

  private readKey(frame: Frame): boolean {
    if (this.text[this.at] !== '"') throw this.broken('a key is missing')
    const close = this.closingQuote(this.at)
    if (close < 0) return false
    frame.key = this.text.slice(this.at + 1, close)
    this.at = close + 1
    return true
  }

  /** Pass over a value that is neither object nor list. */
  private passScalar(frame: Frame | undefined): boolean {
    const end = this.scalarEnd(this.at)
    if (end < 0) return false
    if (end === this.at) throw this.broken('a value is missing')
    if (frame === undefined) throw this.broken('it is a single value')
    frame.key = null
    this.at = end
    return true
  }

  private scalarEnd(from: number): number {
    if (this.text[from] === '"') {
      const close = this.closingQuote(from)
      return close < 0 ? -1 : close + 1
    }
    for (let at = from; at < this.text.length; at++) if (/[\s,\]}]/.test(this.text[at] ?? '')) return at
    return -1
  }

  /** Read on to the end of the item; false when it is not in the text yet. */
  private toEnd(isLast: boolean): boolean {
    const { text } = this
    if (this.at === this.start && !/[{["]/.test(text[this.at] ?? '')) {
      const end = this.scalarEnd(this.at)
      if (end < 0 && !isLast) return false
      this.at = end < 0 ? text.length : end
      if (this.at === this.start) throw this.broken('a value is missing')
      return true
    }
    for (; this.at < text.length; this.at++) {
      const unit = text.charCodeAt(this.at)
      if (unit === 0x22) {
        const close = this.closingQuote(this.at)
        if (close < 0) return false
        this.at = close
      } else if (unit === 0x7b || unit === 0x5b) {
        this.depth++
        this.refuseDeep()
      } else if (unit === 0x7d || unit === 0x5d) this.depth--
      else continue
      if (this.depth === 0) {
        this.at++
        return true
      }
    }
    return false
  }

  /** Where the string that opens at a quotation mark closes, or -1. */
  private closingQuote(open: number): number {
    for (let at = this.text.indexOf('"', open + 1); at >= 0; at = this.text.indexOf('"', at + 1)) {
      let slashes = 0
      while (this.text[at - 1 - slashes] === '\\') slashes++
      if (slashes % 2 === 0) return at
    }
    return -1
  }

  private cut(): JsonItem {
    this.refuseLong()
    const path = this.frames.at(-1)?.path ?? ''
    const written = this.text.slice(this.start, this.at)
    this.start = -1
    try {
      const value = this.parsed(written)
      this.count++
      return { path, value }
    } catch (error) {
      throw this.broken(error instanceof Error ? error.message : 'it cannot be parsed')
    }
  }

  /** The value written; a bare NaN or Infinity, which some programs write for an empty cell, is read as empty. */
  private parsed(written: string): unknown {
    try {
      return JSON.parse(written) as unknown
    } catch (error) {
      const mended = written.replace(bareNumbers, (text, bare?: string) =>
        bare === undefined ? text : 'null'
      )
      if (mended === written) throw error
      const { notices, file } = this.reading
      const key = 'spend.notice.notNumbers'
      if (!notices.some((each) => each.key === key)) notices.push({ key, file, params: {} })
      return JSON.parse(mended) as unknown
    }
  }

  private refuseDeep(): void {
    const { depth } = this.reading.limits
    if (this.frames.length + this.depth > depth)
      throw new SpendError('jsonDepth', this.reading.file, { row: this.count + 1 }, { most: depth })
  }

  private refuseLong(): void {
    const { jsonItem } = this.reading.limits
    const length = this.start >= 0 ? this.at - this.start : this.text.length - this.at
    if (length > jsonItem)
      throw new SpendError('jsonValue', this.reading.file, { row: this.count + 1 }, { most: jsonItem })
  }

  private broken(why: string): SpendError {
    return new SpendError('json', this.reading.file, { row: this.count + 1 }, { why })
  }
}
