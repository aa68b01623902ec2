import { SLACK_DAYS } from '../clean/year-start.ts'
import { dayNumber, type Contract } from './contract.ts'
import { ascending, quantileOf } from './statistics.ts'

/** Contracts of one year: of the calendar, or a financial one, which is named after the year in which it begins. */
export interface YearCount {
  readonly year: number
  readonly contracts: number
  /** The records reach over the whole year, and it is not thin beside the fullest one. */
  readonly complete: boolean
}

/** How the tenders of a year are counted. */
export type YearBasis =
  /** Mean of complete years. */
  | 'years'
  /** A register of contracts in force: what began in its last twelve months. */
  | 'stock'
  /** No complete year: what there is, in proportion to the days it reaches over. */
  | 'span'
  /** Payments of less than a year: what each supplier was paid is raised to a year, the number of suppliers is not. */
  | 'part'
  /** No days at all: everything is taken for one year. */
  | 'undated'

export interface Period {
  readonly first: string | null
  readonly last: string | null
  readonly years: readonly YearCount[]
  /** Complete years that are calibrated on; empty without any. */
  readonly used: readonly number[]
  readonly basis: YearBasis
  /** Years that the contracts counted stand for (> 0). */
  readonly length: number
  /** The month from which years are counted (1–12). */
  readonly yearStart: number
  /** The part of a year that the records reach over, where the basis is `part` (0–1); else 1. */
  readonly part: number
  /** Files of which nearly all records are of one year, for which the rest counts too. */
  readonly yearlyFiles: readonly { readonly file: string; readonly year: number }[]
}

/** Part of a file's records that makes it the file of one year. */
const YEARLY = 0.8

/** A year with less than this part of the fullest year's contracts is not complete. */
const THIN = 0.25

/** Complete years calibrated on, the newest: rules and markets of before tell little of today's. */
const MOST_YEARS = 3

/** Where these hold fewer contracts than this, more years are taken. */
const ENOUGH = 200

/** Gives stragglers of a yearly file, such as awards dated in the December before, the file's year. */
export function settleYears(
  contracts: readonly Contract[],
  yearStart: number
): {
  readonly contracts: readonly Contract[]
  readonly yearlyFiles: Period['yearlyFiles']
} {
  const yearlyFiles = [...new Set(contracts.map(({ file }) => file))].flatMap((file) => {
    const dated = contracts.filter((each) => each.file === file && each.date !== null && !each.paid)
    const year = fullest(countYears(dated))
    const within = dated.filter((each) => each.year === year).flatMap(({ date }) => date ?? [])
    const covers = year !== null && coversYear(within, { year, yearStart })
    return covers && within.length >= YEARLY * dated.length && within.length < dated.length
      ? [{ file, year }]
      : []
  })
  const yearOf = new Map(yearlyFiles.map(({ file, year }) => [file, year]))
  return {
    contracts: contracts.map((each) => {
      const year = yearOf.get(each.file)
      return year === undefined || each.year === null ? each : { ...each, year }
    }),
    yearlyFiles,
  }
}

/** Finds out which years the contracts tell of, and how those of a year are to be counted. */
export function periodOf(
  contracts: readonly Contract[],
  yearlyFiles: Period['yearlyFiles'],
  { most = MOST_YEARS, yearStart = 1 }: { readonly most?: number; readonly yearStart?: number } = {}
): Period {
  const days = ascending(contracts.flatMap(daysOf))
  const counts = countYears(contracts)
  const fullestCount = Math.max(0, ...counts.values())
  const dates = contracts.flatMap(({ date }) => date ?? []).sort()
  const [first = null, last = null] = [dates[0], dates.at(-1)]
  const whole = new Set(yearlyFiles.map(({ year }) => year))
  const years = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([year, count]) => ({
      year,
      contracts: count,
      complete:
        count >= THIN * fullestCount &&
        (whole.has(year) || (reachesOver(days, { year, yearStart }) && isFilled(days, { year, yearStart }))),
    }))
  const common = { first, last, years, yearlyFiles, yearStart, part: 1 }
  if (days.length === 0) return { ...common, used: [], basis: 'undated', length: 1 }
  if (isStock(contracts, days)) return { ...common, used: [], basis: 'stock', length: 1 }
  const complete = years.filter((each) => each.complete).map(({ year }) => year)
  const newest = complete.at(-1)
  if (newest === undefined) {
    const length = spanYears(days)
    return length < 1 && arePaid(contracts)
      ? { ...common, used: [], basis: 'part', length: 1, part: length }
      : { ...common, used: [], basis: 'span', length }
  }
  const from = firstYear(years, newest - most + 1)
  const used = complete.filter((year) => year >= from)
  return { ...common, used, basis: 'years', length: used.length }
}

const daysOf = ({ date, paidUntil }: Contract): number[] =>
  [date, paidUntil].flatMap((day) => (day === null ? [] : [dayNumber(day)]))

const arePaid = (contracts: readonly Contract[]): boolean =>
  contracts.filter(({ paid }) => paid).length > contracts.length / 2

/** Contracts with the payments of less than a year raised to one, since the suppliers of a month are paid in others too. */
export function raised(
  contracts: readonly Contract[],
  yearlyFiles: Period['yearlyFiles'],
  yearStart: number
): readonly Contract[] {
  const { basis, part } = periodOf(contracts, yearlyFiles, { yearStart })
  if (basis !== 'part') return contracts
  return contracts.map((each) => (each.paid ? { ...each, value: each.value / part } : each))
}

/** Goes back from a year until there are enough contracts. */
function firstYear(years: readonly YearCount[], from: number): number {
  const countFrom = (first: number): number =>
    years.reduce((sum, each) => (each.complete && each.year >= first ? sum + each.contracts : sum), 0)
  const earlier = years.filter((each) => each.complete && each.year < from).reverse()
  return earlier.reduce((first, { year }) => (countFrom(first) < ENOUGH ? year : first), from)
}

/**
 * The contracts that are calibrated on: those of the years used and of a newer one that is not over yet, or all where
 * these are few.
 */
export function inPeriod(contracts: readonly Contract[], { used, years }: Period): readonly Contract[] {
  const [first] = used
  const within = years.reduce((sum, each) => (used.includes(each.year) ? sum + each.contracts : sum), 0)
  return first === undefined || within < ENOUGH
    ? contracts
    : contracts.filter(({ year }) => year !== null && year >= first)
}

/** Those of them that count for the number of tenders a year. */
export function counted(contracts: readonly Contract[], period: Period): readonly Contract[] {
  const { basis, used } = period
  if (basis === 'years') return contracts.filter(({ year }) => year !== null && used.includes(year))
  if (basis !== 'stock') return contracts
  const newest = snapshot(startsOf(contracts))
  return contracts.filter(({ start, date }) => {
    const day = start ?? date
    return day !== null && dayNumber(day) > newest - 365 && dayNumber(day) <= newest
  })
}

function countYears(contracts: readonly Contract[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { year } of contracts) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1)
  return counts
}

function fullest(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null
  for (const [year, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = year
  return best
}

interface YearOf {
  readonly year: number
  readonly yearStart: number
}

/** First and last day of a year. */
function bounds({ year, yearStart }: YearOf): readonly [number, number] {
  const from = (of: number) => dayNumber(`${of}-${String(yearStart).padStart(2, '0')}-01`)
  return [from(year), from(year + 1) - 1]
}

const coversYear = (dates: readonly string[], of: YearOf): boolean =>
  reachesOver(ascending(dates.map(dayNumber)), of)

const reachesOver = (days: readonly number[], of: YearOf): boolean => {
  const [begin, end] = bounds(of)
  return (days[0] ?? Infinity) <= begin + SLACK_DAYS && (days.at(-1) ?? -Infinity) >= end - SLACK_DAYS
}

/** A year of many contracts has some near both its ends; one of few may have none. */
function isFilled(days: readonly number[], of: YearOf): boolean {
  const [begin, end] = bounds(of)
  const within = days.filter((day) => day >= begin && day <= end)
  const gap = Math.max((within[0] ?? begin) - begin, end - (within.at(-1) ?? end))
  return within.length < MANY || gap <= 2 * SLACK_DAYS
}

/** Contracts of a year that leave no gap of two months at its ends by chance. */
const MANY = 24

/** Years from the 1st to the 99th percentile of days, at least a month. */
function spanYears(days: readonly number[]): number {
  return Math.max(30, quantileOf(days, 0.99) - quantileOf(days, 0.01) + 1) / 365.25
}

const startsOf = (contracts: readonly Contract[]): number[] =>
  ascending(
    contracts.flatMap(({ start, date }) => {
      const day = start ?? date
      return day === null ? [] : [dayNumber(day)]
    })
  )

/** The day a register was written, about: the latest starts, but for the few that were entered ahead. */
const snapshot = (starts: readonly number[]): number => quantileOf(starts, 0.98)

/** Contracts with known ends that show a register of contracts in force (count). */
const FEWEST_ENDS = 20

/**
 * True for a register of contracts in force: most are still running when it was written, and the earlier they began
 * the fewer are left.
 */
function isStock(contracts: readonly Contract[], days: readonly number[]): boolean {
  const ends = contracts.flatMap(({ end }) => (end === null ? [] : [dayNumber(end)]))
  if (ends.length < FEWEST_ENDS || ends.length < contracts.length / 2) return false
  // Registers of contracts in force are dated by first days; where awards have days of their own it is a list of awards.
  if (contracts.filter(({ date, start }) => date === start).length < 0.8 * contracts.length) return false
  const starts = startsOf(contracts)
  const newest = snapshot(starts)
  const running = ends.filter((end) => end >= newest).length
  const began = (from: number, to: number): number => starts.filter((day) => day > from && day <= to).length
  const thins = began(newest - 730, newest - 365) < 0.75 * began(newest - 365, newest)
  return days.length > 0 && running > ends.length / 2 && thins
}
