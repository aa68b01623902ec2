/** How a column writes dates. */
export interface DateStyle {
  /** Order of day, month and year where all are figures; a year of four figures at the front settles a cell itself. */
  readonly order: 'ymd' | 'dmy' | 'mdy'
  /** Years of the Republic of China: 103 is 2014. */
  readonly roc: boolean
  /** Some cells are written in the other order of day and month. */
  readonly mixed?: boolean | undefined
}

/** What the cells of a column say about their order. */
export interface DateEvidence {
  readonly style: DateStyle
  /** Cells that can be read only so, and cells that can be read only otherwise (counts). */
  readonly agreeing: number
  readonly contrary: number
  /** True when every cell could be read both day first and month first. */
  readonly undecided: boolean
}

/** Fewest cells that are written the other way that make a column a mixed one, not one with a slip (count). */
const fewestMixed = 2

/** Whether a column writes some dates day first and some month first, so that others can be read both ways. */
export function isMixed({ agreeing, contrary }: DateEvidence): boolean {
  return contrary >= fewestMixed && agreeing > 0
}

const figures = /^(\d{1,4})[-/.年\s]\s?(\d{1,2})[-/.月\s]\s?(\d{1,4})日?(?:$|[T\s,+Z])/
const compact = /^(\d{4})(\d{2})(\d{2})(?:$|[T\s]|\d{6}$|\.0$)/
const compactRoc = /^(\d{2,3})(\d{2})(\d{2})$/
const named =
  /^(?:[a-zé]+,?\s+)?(?:(\d{1,2})(?:st|nd|rd|th|er|º)?[-/.\s]+(?:de\s+)?([a-zçûéäãô.]{3,10})|([a-zçûéäãô.]{3,10})[-/.\s]+(\d{1,2})(?:st|nd|rd|th)?)[-/.,\s]+(?:de\s+)?(\d{2,4})\b/i
const monthNamed = /^([a-zçûéäãô]{3,10})[-/.,\s']+(?:de\s+)?(\d{4}|\d{2})$/i
const quarter = /^(?:(\d{4})[-/\s]?[qt]([1-4])|[qt]([1-4])[-/\s]?(\d{4}))$/i
const yearAlone = /^(199\d|20[0-3]\d)$/
const monthAlone = /^(\d{4})[-/年](\d{1,2})月?$/

/** Decide the order of a column's dates from all its cells. */
export function dateStyleOf(cells: Iterable<string>): DateEvidence {
  const seen = { ymd: 0, dmy: 0, mdy: 0, roc: 0, open: 0 }
  for (const cell of cells) {
    const text = cell.trim()
    const parts = figures.exec(text)
    if (parts === null) {
      if (compact.test(text) && parseDate(text, { order: 'ymd', roc: false }) !== null) seen.ymd++
      else if (/^\d{7}$/.test(text) && parseDate(text, { order: 'ymd', roc: true }) !== null) seen.roc++
      continue
    }
    const [, a = '', b = '', c = ''] = parts
    if (a.length === 4) seen.ymd++
    else if (a.length === 3) seen.roc++
    else if (Number(a) > 12 && Number(a) <= 31 && Number(b) <= 12) seen.dmy++
    else if (Number(b) > 12 && Number(a) <= 12) seen.mdy++
    else if (c.length >= 2) seen.open++
  }
  if (seen.roc > seen.ymd + seen.dmy + seen.mdy + seen.open)
    return { style: { order: 'ymd', roc: true }, agreeing: seen.roc, contrary: 0, undecided: false }
  const order = seen.mdy > seen.dmy ? 'mdy' : seen.dmy + seen.open > 0 ? 'dmy' : 'ymd'
  return {
    style: { order, roc: false },
    agreeing: seen[order],
    contrary: order === 'mdy' ? seen.dmy : order === 'dmy' ? seen.mdy : 0,
    undecided: seen.open > 0 && seen.dmy === seen.mdy,
  }
}

/**
 * A day (yyyy-mm-dd) as a column writes it; null for an empty cell, words, or a day that does not exist. A moment with
 * a time zone gives the day as written. A month, a quarter or a year alone gives its first day; a spreadsheet's day number
 * counts from 1900.
 */
export function parseDate(cell: string, style: DateStyle): string | null {
  const text = cell.trim()
  const parts = figures.exec(text)
  if (parts !== null) return fromFigures(parts[1] ?? '', parts[2] ?? '', parts[3] ?? '', style)
  const run = compact.exec(text)
  if (run !== null) return day(Number(run[1]), Number(run[2]), Number(run[3]))
  const rocRun = style.roc ? compactRoc.exec(text) : null
  if (rocRun !== null) return day(Number(rocRun[1]) + 1911, Number(rocRun[2]), Number(rocRun[3]))
  const words = named.exec(text)
  if (words !== null) {
    const month = monthOf(words[2] ?? words[3] ?? '')
    return month === null ? null : day(fullYear(words[5] ?? ''), month, Number(words[1] ?? words[4]))
  }
  return fromPart(text)
}

/** A month, a quarter or a year alone gives its first day. */
function fromPart(text: string): string | null {
  const alone = monthNamed.exec(text)
  const named = alone === null ? null : monthOf(alone[1] ?? '')
  if (alone !== null && named !== null) return day(fullYear(alone[2] ?? ''), named, 1)
  const part = quarter.exec(text)
  if (part !== null) return day(Number(part[1] ?? part[4]), Number(part[2] ?? part[3]) * 3 - 2, 1)
  const month = monthAlone.exec(text)
  if (month !== null) return day(Number(month[1]), Number(month[2]), 1)
  if (yearAlone.test(text)) return `${text}-01-01`
  if (/^\d{5}(\.\d+)?$/.test(text)) return fromSerial(Math.floor(Number(text)))
  return null
}

function fromFigures(a: string, b: string, c: string, { order, roc }: DateStyle): string | null {
  if (a.length === 4) return day(Number(a), Number(b), Number(c))
  if (a.length === 3 || (roc && c.length <= 2)) return day(Number(a) + 1911, Number(b), Number(c))
  if (order === 'ymd' && c.length <= 2) return day(fullYear(a), Number(b), Number(c))
  const year = fullYear(c)
  // A cell that can only be read the other way is read that way.
  const dayFirst = order === 'mdy' ? Number(a) > 12 : Number(b) <= 12
  return dayFirst ? day(year, Number(b), Number(a)) : day(year, Number(a), Number(b))
}

/**
 * The day (yyyy-mm-dd) that a cell would be in the other order of day and month; null where it has no such reading, or
 * is the same day in both.
 */
export function otherReading(cell: string, { order }: DateStyle): string | null {
  const [, a = '', b = '', c = ''] = figures.exec(cell.trim()) ?? []
  const isBoth =
    a.length <= 2 && c.length >= 2 && Number(a) <= 12 && Number(b) <= 12 && Number(a) !== Number(b)
  if (a === '' || !isBoth) return null
  const year = fullYear(c)
  return order === 'mdy' ? day(year, Number(b), Number(a)) : day(year, Number(a), Number(b))
}

function fullYear(text: string): number {
  const year = Number(text)
  return text.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year
}

function day(year: number, month: number, date: number): string | null {
  if (!(year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && date >= 1)) return null
  if (date > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

function fromSerial(days: number): string | null {
  // Day 1 is 1 January 1900, and spreadsheets count a 29 February 1900 that never was.
  if (days < 20_000 || days > 80_000) return null
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10)
}

/** Beginnings of the months' names in English, French, Spanish, Portuguese, German, Italian and Dutch, without accents. */
const months = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev'],
  ['mar', 'mrz', 'mrt', 'maa'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mei'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'out', 'okt', 'ott'],
  ['nov'],
  ['dec', 'dic', 'dez'],
]

function monthOf(word: string): number | null {
  const plain = word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  const at = months.findIndex((starts) => starts.some((start) => plain.startsWith(start)))
  return at < 0 ? null : at + 1
}
