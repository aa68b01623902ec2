/** What dates a record or a contract. */
export interface Dated {
  readonly date: string | null
  readonly start: string | null
  readonly paidUntil?: string | null | undefined
}

/** Days that may be missing at either end of a year that counts as whole. */
export const SLACK_DAYS = 31

const DAY_MS = 86_400_000

/**
 * The month (1–12) from which years are counted: January, unless no calendar year is whole and another run of twelve
 * months is, as in a file of one financial year. Of several runs it is the one that holds most records.
 */
export function yearStartOf(records: Iterable<Dated>): number {
  const months = new Map<string, number>()
  let [first, last] = ['9999', '0000']
  for (const { date, start, paidUntil } of records) {
    const day = date ?? start
    if (day === null) continue
    if (day < first) first = day
    if ((paidUntil ?? day) > last) last = paidUntil ?? day
    months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + 1)
  }
  const years = [...new Set([...months.keys()].map((each) => Number(each.slice(0, 4))))]
  if (years.some((year) => reaches(first, last, year, 1))) return 1
  let best = { month: 1, count: 0 }
  for (const year of years) {
    for (let month = 2; month <= 12; month++) {
      if (!reaches(first, last, year, month)) continue
      const count = within(months, year, month)
      if (count > best.count) best = { month, count }
    }
  }
  return best.month
}

/** The year that a day counts for, named after the calendar year in which it begins; null without a day. */
export function yearFrom(day: string | null, yearStart: number): number | null {
  if (day === null) return null
  return Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < yearStart ? 1 : 0)
}

/** A year as it is written: "2024", or "2024/25" for one that does not begin in January. */
export function yearName(year: number, yearStart: number): string {
  return yearStart === 1 ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, '0')}`
}

function reaches(first: string, last: string, year: number, month: number): boolean {
  const begin = Date.UTC(year, month - 1, 1)
  const end = Date.UTC(year + 1, month - 1, 0)
  return Date.parse(first) <= begin + SLACK_DAYS * DAY_MS && Date.parse(last) >= end - SLACK_DAYS * DAY_MS
}

function within(months: ReadonlyMap<string, number>, year: number, yearStart: number): number {
  let count = 0
  for (const [month, records] of months) if (yearFrom(`${month}-01`, yearStart) === year) count += records
  return count
}
