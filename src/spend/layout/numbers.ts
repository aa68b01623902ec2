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
 * A number as a column writes it; null for an empty cell, a dash, or words. Currency signs and codes are passed over;
 * "(12)" and "12-" are negative.
 */
export function parseNumber(cell: string, style: NumberStyle): number | null {
  const text = cell.normalize('NFKC').trim()
  if (text === '') return null
  const digits = text.replace(/^[^\d.,(+\-−]*|[^\d).,\-−]*$/g, '')
  // What is left must be a number alone; "2 lots of 5" is words.
  const shape =
    /^(\(?)\s*([-−+]?)\s*(?:[A-Za-z]{0,3}[£$€¥₹]?\s*)([\d.,\s'’]*?)(?:[eE]([+-]?\d{1,2}))?\s*(\)?)\s*([-−]?)$/.exec(
      digits
    )
  if (shape === null) return null
  const [, open, before, figures = '', exponent, close, after] = shape
  if (!/\d/.test(figures)) return null
  const spaced = figures.replace(/[\s'’]/g, '')
  const plain =
    style.decimal === '.' ? spaced.replace(/,/g, '') : spaced.replace(/\./g, '').replace(/,/g, '.')
  if (!/^(\d+\.?\d*|\.\d+)$/.test(plain)) return null
  const size = Number(exponent === undefined ? plain : `${plain}e${exponent}`) * style.scale
  if (!Number.isFinite(size)) return null
  const isNegative =
    (open === '(' && close === ')') || before === '-' || before === '−' || (after ?? '') !== ''
  return isNegative && size !== 0 ? -size : size
}
