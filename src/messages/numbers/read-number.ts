import { currencyWords } from './currency-words.ts'
import { readDigits, type Lone } from './digits.ts'
import type { Notation } from './notation.ts'
import { joined, sizeOf } from './size-words.ts'

/** What a box asks for, which says what may stand around its digits. */
export type NumberKind = 'percent' | 'money' | 'count' | 'days' | 'years' | 'plain'

/** Where a number is typed. */
export interface NumberPlace {
  readonly notation: Notation
  /** ISO 4217 code of the place's money. */
  readonly currency: string
  /** Tag of the page's numbers, such as `en-GB`. */
  readonly locale: string
}

/** Why a text is no number, with the word it fails on. */
export type NumberFault =
  | { readonly kind: 'empty' | 'noNumber' | 'several' | 'signs' }
  | { readonly kind: 'word' | 'twoSizes'; readonly word: string }

export type NumberRead =
  | {
      readonly ok: true
      /** As typed: 30 for `30%`. */
      readonly value: number
      /** Another reading that somebody may have meant; null where there is none. */
      readonly other: number | null
      /** Whether the figure is more, or other, than the digits that were typed, so that the reader must be told. */
      readonly worked: boolean
    }
  | { readonly ok: false; readonly fault: NumberFault }

/** Parts are told apart by their first letters; a number has one run of digits and signs. */
const PARTS = /^(?<head>[^\d]*?)(?<digits>[.,]?\d(?:[\d., '’]*\d)?)(?<tail>[^\d]*)$/u
const SCIENTIFIC = /^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/
const MINUS = /[-−–]/u

/** No amount has three decimals, and nobody counts in thousandths; factors and ratios have no thousands. */
const LONE: Readonly<Record<NumberKind, Lone>> = {
  percent: 'asThePlace',
  money: 'thousands',
  count: 'thousands',
  days: 'asThePlace',
  years: 'asThePlace',
  plain: 'decimals',
}

/** Words that may stand beside a figure of a kind; of money those of its currency are added. */
const UNITS: Readonly<Record<NumberKind, readonly string[]>> = {
  percent: '% percent pct prozent percento per por pour cent cento ciento'.split(' '),
  // "2 milhões de reais"
  money: ['de'],
  count: [],
  days: 'd day days dia dias jour jours tag tage siku'.split(' '),
  years: 'y yr yrs year years ano anos an ans annee annees jahr jahre miaka'.split(' '),
  plain: ['×', 'x'],
}

/**
 * Reads a number as people type it, the one reader of every box: point or comma before decimals, the other sign, a space
 * or an apostrophe between thousands, a sign of the place's money or a unit around it, a word of size behind it
 * (`50k`, `2 crore`, `1,5 Mio.`). Anything else is refused, never dropped.
 */
export function readNumber(typed: string, kind: NumberKind, place: NumberPlace): NumberRead {
  const text = plain(typed)
  if (text === '') return refuse({ kind: 'empty' })
  if (SCIENTIFIC.test(text)) return { ok: true, value: Number(text), other: null, worked: true }
  if (!/\d/.test(text)) return refuse({ kind: 'noNumber' })
  const { head, digits, tail } = PARTS.exec(text)?.groups ?? {}
  if (head === undefined || digits === undefined || tail === undefined) return refuse({ kind: 'several' })

  const sign = MINUS.test(head) ? -1 : 1
  const words = wordsAround(head.replace(MINUS, ' ').replace('+', ' '), tail, kind, place)
  const size = sizeOfAll(words, kind, place)
  if (typeof size !== 'number')
    return refuse({ ...size, ...('word' in size && { word: asTyped(size.word, typed) }) })

  const sized = words.length > 0
  const lone = sized ? 'asThePlace' : LONE[kind]
  const read = readDigits(digits, lone, place.notation.group)
  if (!read) return refuse({ kind: / /.test(digits) && !/[.,]/.test(digits) ? 'several' : 'signs' })
  const whole = (value: number) => sign * Number((value * size).toPrecision(15))
  const other = read.other === null ? null : whole(read.other)
  const asWritten = LONE[kind] === 'thousands' && digits.includes(place.notation.group)
  return { ok: true, value: whole(read.value), other, worked: sized || (other !== null && !asWritten) }
}

/** The reading that lies within a range, where only one of two does; else the first. */
export function fitting(read: NumberRead & { ok: true }, { min, max }: { min: number; max: number }): number {
  const fits = (value: number) => value >= min && value <= max
  return read.other !== null && !fits(read.value) && fits(read.other) ? read.other : read.value
}

const refuse = (fault: NumberFault): NumberRead => ({ ok: false, fault })

/** Small letters without accents; every kind of space is a plain one. */
function plain(typed: string): string {
  const small = typed.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return small.replace(/\s+/gu, ' ').trim().replace(/^±\s*/u, '')
}

/** A word in the letters that it was typed in. */
function asTyped(word: string, typed: string): string {
  const at = typed.toLowerCase().indexOf(word)
  return at < 0 ? word : typed.slice(at, at + word.length)
}

/** What stands around the digits beside the unit and the currency. */
function wordsAround(head: string, tail: string, kind: NumberKind, place: NumberPlace): readonly string[] {
  const units = UNITS[kind]
  const money = kind === 'money' ? currencyWords(place.currency, [place.locale, place.notation.locale]) : []
  const signs = money.filter((word) => !/^\p{L}+$/u.test(word))
  const names = money.filter((word) => /^\p{L}+$/u.test(word))
  return `${head} ${tail}`
    .split(/ /)
    .flatMap((word) => (units.includes(word) ? [] : word.split(/(?<=%)|(?=%)/)))
    .map((word) => signs.reduce((rest, each) => rest.replace(each, ''), word).replace(/^[.,]|[.,]+$/g, ''))
    .map((word) => (names.includes(word) ? '' : withoutCode(word, place, kind)))
    .filter((word) => word !== '' && !units.includes(word))
}

/** `kEUR` is `k`. */
function withoutCode(word: string, { currency }: NumberPlace, kind: NumberKind): string {
  const code = currency.toLowerCase()
  return kind === 'money' && word.endsWith(code) ? word.slice(0, -code.length) : word
}

/** The size that words come to, or what is wrong with them. Percentages and spans of time have no words of size. */
function sizeOfAll(
  words: readonly string[],
  kind: NumberKind,
  { notation }: NumberPlace
): number | NumberFault {
  const takesSizes = kind === 'money' || kind === 'count' || kind === 'plain'
  const sizes: number[] = []
  for (const word of words) {
    // A share is typed as 0.35 or as 35%.
    const percent = word === '%' && kind === 'plain' ? 0.01 : null
    const size = percent ?? (takesSizes ? sizeOf(word, notation.language) : null)
    if (size === 'ambiguous') return { kind: 'twoSizes', word }
    if (size === null) return { kind: 'word', word }
    sizes.push(size)
  }
  return joined(sizes) ?? { kind: 'word', word: words.join(' ') }
}
