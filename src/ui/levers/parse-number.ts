/**
 * Reads a number as people type it: point or comma before the decimals, spaces or the other sign between thousands,
 * a unit or a currency sign around it. `3,5` and `3.5` are the same; `20,000` is twenty thousand.
 *
 * @returns NaN when there is no number in the text, or more than one.
 */
export function parseNumber(text: string): number {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^[^\d.,+−-]+|[^\d.,]+$/g, '')
  const match = /^([+−-]?)([\d.,]*\d)[.,]?$/.exec(bare)
  if (!match) return NaN
  const [, sign, digits = ''] = match
  const value = Number(withPoint(digits))
  return sign === '-' || sign === '−' ? -value : value
}

/** The same digits with a point before the decimals and nothing between thousands. */
function withPoint(digits: string): string {
  const signs = digits.match(/[.,]/g) ?? []
  if (signs.length === 0) return digits
  const lastSign = signs.at(-1) ?? '.'
  const repeated = signs.length > 1 && signs.every((sign) => sign === lastSign)
  const after = digits.length - digits.lastIndexOf(lastSign) - 1
  const before = digits.lastIndexOf(lastSign)
  const thousands = after === 3 && before > 0 && !digits.startsWith('0') && (repeated || signs.length === 1)
  if (thousands) return digits.replace(/[.,]/g, '')
  return `${digits.slice(0, before).replace(/[.,]/g, '')}.${digits.slice(before + 1)}`
}
