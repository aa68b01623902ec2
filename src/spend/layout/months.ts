/** A contract's length as a column of months writes it: "36", "36 months", "3 years"; null for anything else (months). */
export function parseMonths(cell: string, decimal: '.' | ','): number | null {
  const found = /^\s*(\d+(?:[.,]\d+)?)\s*(\p{L}*)\.?\s*$/u.exec(cell)
  if (found === null) return null
  const [, figures = '', unit = ''] = found
  const count = Number(decimal === ',' ? figures.replace(',', '.') : figures)
  if (!Number.isFinite(count)) return null
  if (unit === '' || /^(m|mth|mths|month|months|mois|mes|meses|mesi|monat|monate|maanden)$/i.test(unit))
    return count
  return /^(y|yr|yrs|year|years|an|ans|año|años|ano|anos|anno|anni|jahr|jahre|jaar)$/i.test(unit)
    ? count * 12
    : null
}

/**
 * The last day of a contract that starts on a day and lasts some months, halves of months being fifteen days: one that
 * starts on the 31st and lasts a month ends in the next month. Null where the length is none, or beyond a century.
 */
export function lastDay(start: string | null, months: number | null): string | null {
  if (start === null || months === null || !(months > 0 && months < 1200)) return null
  const [year = 0, month = 0, date = 0] = start.split('-').map(Number)
  const whole = Math.floor(months)
  const length = new Date(Date.UTC(year, month + whole, 0)).getUTCDate()
  const days = Math.round((months - whole) * 30)
  // A day that the month does not have is its last one, and then the contract runs to its end.
  const next = date > length ? length + 1 : date
  const last = new Date(Date.UTC(year, month - 1 + whole, next - 1 + days))
  return Number.isNaN(last.getTime()) ? null : last.toISOString().slice(0, 10)
}
