import { isCurrencyCode } from './currency-codes.ts'
import { type DateEvidence, dateStyleOf, parseDate } from './dates.ts'
import { isNothing } from './nothing.ts'
import { type NumberEvidence, numberStyleOf, parseNumber } from './numbers.ts'

/** What a column holds, counted over the rows that were looked at. */
export interface Profile {
  readonly head: string
  /** Rows looked at, and those with something in this column (counts). */
  readonly rows: number
  readonly filled: number
  /** Different cells (count), and the commonest of them with how often each stands. */
  readonly distinct: number
  readonly common: readonly (readonly [cell: string, count: number])[]
  readonly samples: readonly string[]
  /** The different cells. */
  readonly cells: readonly string[]
  readonly numbers: NumberEvidence
  readonly dates: DateEvidence
  /** Shares of the filled cells (0–1). */
  readonly numberShare: number
  readonly dateShare: number
  /** Dates that are more than a run of figures, which may as well be an amount. */
  readonly writtenDateShare: number
  /** Whole numbers from 0 to 200. */
  readonly smallCountShare: number
  /** Written with a decimal part, separators or a currency sign: money rather than a code. */
  readonly moneyShare: number
  readonly wordShare: number
  readonly postcodeShare: number
  readonly currencyShare: number
  /** Mean length of the filled cells (UTF-16 units). */
  readonly length: number
}

/** UK, Canadian and Dutch codes; five figures with or without a suffix; Brazilian ones. */
const postcode =
  /^([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4} ?[A-Z]{2}|\d{5}(-\d{3,4})?|\d{3,4})$/i
/** Count what a column holds. */
export function profileOf(head: string, cells: readonly string[]): Profile {
  const counts = new Map<string, number>()
  for (const cell of cells) {
    const text = cell.trim()
    if (text !== '' && !isNothing(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const filled = sum(counts.values())
  const entries = [...counts]
  const numbers = numberStyleOf(counts.keys(), head)
  const dates = dateStyleOf(counts.keys())
  const share = (holds: (cell: string) => boolean) =>
    filled === 0 ? 0 : sum(entries.map(([cell, count]) => (holds(cell) ? count : 0))) / filled
  return {
    head,
    rows: cells.length,
    filled,
    distinct: counts.size,
    common: entries.toSorted((a, b) => b[1] - a[1]).slice(0, 200),
    samples: entries.slice(0, 3).map(([cell]) => (cell.length > 80 ? `${cell.slice(0, 79)}…` : cell)),
    cells: [...counts.keys()],
    numbers,
    dates,
    numberShare: share((cell) => parseNumber(cell, numbers.style) !== null),
    dateShare: share((cell) => parseDate(cell, dates.style) !== null),
    writtenDateShare: share((cell) => /[^\d.]/.test(cell) && parseDate(cell, dates.style) !== null),
    smallCountShare: share((cell) => /^\d{1,3}(\.0+)?$/.test(cell) && Number(cell) <= 200),
    moneyShare: share((cell) => /\d/.test(cell) && /[.,£$€¥₹]|^-|^\(/.test(cell)),
    wordShare: share((cell) => /\p{L}{2}/u.test(cell)),
    postcodeShare: share((cell) => postcode.test(cell)),
    currencyShare: share((cell) => isCurrencyCode(cell.toUpperCase())),
    length: filled === 0 ? 0 : sum(entries.map(([cell, count]) => cell.length * count)) / filled,
  }
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const each of numbers) total += each
  return total
}
