import { isCurrencyCode } from './currency-codes.ts'

/** How a column writes numbers. */
export interface NumberStyle {
  readonly decimal: '.' | ','
  /** What the written number is multiplied by: 1000 for a column in thousands. */
  readonly scale: number
}

/** What the cells of a column say about their decimal sign. */
export interface NumberEvidence {
  readonly style: NumberStyle
  /** Cells that can be read only so, and cells that can be read only the other way (counts). */
  readonly agreeing: number
  readonly contrary: number
  /** True when cells such as 1.234 could be read either way, and none decides. */
  readonly undecided: boolean
}

/** Decide the decimal sign of a column from all its cells, and the scale from its name. */
export function numberStyleOf(cells: Iterable<string>, head: string): NumberEvidence {
  let point = 0
  let comma = 0
  let open = 0
  for (const cell of cells) {
    const sign = decimalOf(cell)
    if (sign === '.') point++
    else if (sign === ',') comma++
    else if (sign === 'either') open++
  }
  const decimal = comma > point ? ',' : '.'
  return {
    style: { decimal, scale: scaleOf(head) },
    agreeing: Math.max(point, comma),
    contrary: Math.min(point, comma),
    undecided: point === comma && open > 0,
  }
}

function decimalOf(cell: string): '.' | ',' | 'either' | null {
  const text = cell.replace(/[^\d.,\s'’\u00a0\u202f]/g, '').trim()
  const points = text.split('.').length - 1
  const commas = text.split(',').length - 1
  if (points + commas === 0) return null
  if (points > 0 && commas > 0) return text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ','
  const sign = points > 0 ? '.' : ','
  const other = points > 0 ? ',' : '.'
  if (points + commas > 1) return other
  const [whole = '', rest = ''] = text.split(sign)
  if (rest.length !== 3 || whole.replace(/\D/g, '').length > 3 || /^0|^$/.test(whole.trim())) return sign
  return /[\s'’\u00a0\u202f]/.test(whole) ? sign : 'either'
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/亿元|億元/, 100_000_000],
  [/百万元|百萬元|[£$€]\s?m(n|illions?)?\b|\bmillions?\b|\bmillones\b|\bmilh(ões|oes)\b|\bM€/i, 1_000_000],
  [/万元|萬元/, 10_000],
  [
    /千元|仟元|[£$€]\s?0?00'?s?\b|[£$€]\s?k\b|\bk€|\bthousands?\b|\bmilliers\b|\bmiles de\b|\bem mil\b/i,
    1_000,
  ],
]

function scaleOf(head: string): number {
  return scales.find(([pattern]) => pattern.test(head))?.[1] ?? 1
}

/**
 * A number as a column writes it; null for an empty cell, a dash, or words. Currency signs and codes are passed over, and
 * words of size count ("£1.2m", "2 crore"); with any other letters the cell is not a number. "(12)" and "12-" are negative.
 */
export function parseNumber(cell: string, style: NumberStyle): number | null {
  const text = cell.normalize('NFKC').trim()
  if (text.length > longestCell) return null
  const shape = /^(\D*?)(\d[\d.,\s'’]*|[.,]\d+)(?:[eE]([+-]?\d{1,2}))?(\D*?)$/.exec(text)
  if (shape === null) return null
  const [, before = '', figures = '', exponent, behind = ''] = shape
  const sign = signOf(before, behind)
  const size = sign === null ? null : sizeOf(sign.behind)
  if (sign === null || size === null || !isMoney(sign.before)) return null
  const spaced = figures.replace(/[\s'’]/g, '').replace(/[.,]$/, '')
  const plain =
    style.decimal === '.' ? spaced.replace(/,/g, '') : spaced.replace(/\./g, '').replace(/,/g, '.')
  if (!/^(\d+\.?\d*|\.\d+)$/.test(plain)) return null
  // A word of size in the cell says more than the scale of the whole column.
  const scale = size === 1 ? style.scale : size
  const amount = Number(exponent === undefined ? plain : `${plain}e${exponent}`) * scale
  if (!Number.isFinite(amount)) return null
  const exact = size === 1 ? amount : Number(amount.toPrecision(12))
  return sign.isNegative && exact !== 0 ? -exact : exact
}

/** No number is written longer than this (UTF-16 units). */
const longestCell = 80

interface Signed {
  readonly isNegative: boolean
  /** What stands before and behind the figures besides. */
  readonly before: string
  readonly behind: string
}

/** Minus and brackets taken off; null where a bracket is open on one side alone. */
function signOf(before: string, behind: string): Signed | null {
  const isOpen = before.includes('(')
  const isClosed = /\)\s*[^\p{L}\d]*$/u.test(behind) && !behind.includes('(')
  if (isOpen !== isClosed) return null
  const minus = /[-−–]/
  const isNegative = isOpen || minus.test(before) || minus.test(behind)
  const bare = (text: string) => text.replace(/[-−–+()]/g, '').trim()
  return { isNegative, before: bare(before), behind: bare(behind) }
}

/** Signs and words of money, and what is said of taxes; they change no figure. */
const money =
  /^(?:\p{Sc}|us(?=\p{Sc})|au(?=\p{Sc})|ca?(?=\p{Sc})|nz?(?=\p{Sc})|nt(?=\p{Sc})|mx(?=\p{Sc})|hk(?=\p{Sc})|r|rs|kr|kč|zł|ft|lei|sfr|euros?|pounds?|dollars?|pesos?|reais|rupees?|soles|元|圓|円|net|excl?|incl?|ht|ttc|vat|tva|iva|mwst|p\.?a|[.\s/=~≈*]|s\/)+$/iu

/** Words before a figure that is about right. */
const about = /^(?:c|ca|circa|approx|about|est)(?![a-z])\.?\s*/i

const longestWords = 24

function isMoney(text: string): boolean {
  const bare = text
    .replace(about, '')
    .replace(/\b[A-Z]{3}\b/, (code) => (isCurrencyCode(code) ? '' : code))
    .trim()
  return bare === '' || (bare.length <= longestWords && money.test(bare))
}

/** Words of size behind a figure, and what they multiply it by. "Mil" is a thousand in Spanish and Portuguese. */
const sizes: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|mil|thousands?|tsd\.?|t€|mille|miles|千)(?![a-z])/i, 1e3],
  [/^(?:万|萬)/, 1e4],
  [/^(?:lakhs?|lacs?)(?![a-z])/i, 1e5],
  [
    /^(?:m|mm|mn|mln|mio\.?|mill\.?|millions?|mill[oó]n|millones|milh(?:ão|ões|ao|oes)|milion[ei]|millionen|百万|百萬)(?![a-z])/i,
    1e6,
  ],
  [/^(?:crores?)(?![a-z])/i, 1e7],
  [/^(?:亿|億)/, 1e8],
  [/^(?:b|bn|billions?|mds?|mrd\.?|mld\.?|milliards?|milliarden|miliard[aei])(?![a-z])/i, 1e9],
]

/** What the words behind a figure multiply it by; null for words that are no size and no currency. */
function sizeOf(behind: string): number | null {
  if (isMoney(behind)) return 1
  const found = sizes.find(([word]) => word.test(behind))
  if (found === undefined) return null
  const rest = behind
    .replace(found[0], '')
    .replace(/^\s*(?:of|de|di|d['’])\s*/i, '')
    .trim()
  return isMoney(rest) ? found[1] : null
}
