import { leverInYear, type LeverId, type Setting } from '../../engine/index.ts'

/** This year and the next five, as councils' rules ask for. */
const MOST_YEARS = 6

type Levers = Readonly<Partial<Record<LeverId, Setting>>>

/** What the years of a fiscal note follow from. */
interface YearsAsked {
  /** Simulated years, rising. */
  readonly years: readonly number[]
  /** ISO 8601 date of today. */
  readonly date: string
  /** The levers of each proposal that differ from today's rules. */
  readonly proposals: readonly Levers[]
  /** Today's setting of a lever. */
  readonly today: (id: LeverId) => Setting
}

/**
 * The years of a fiscal note: this year and the next five where all of them are simulated. A place whose simulation ends
 * before that has the first year in which a rule differs from today's and the five after it; so many as there are.
 */
export function fiscalYears({ years, date, proposals, today }: YearsAsked): readonly number[] {
  const [first = 0, last = first] = [years[0], years.at(-1)]
  const latest = Math.max(first, last - MOST_YEARS + 1)
  const thisYear = Number(date.slice(0, 4))
  const isSimulated = thisYear >= first && thisYear <= latest
  const begin = isSimulated ? thisYear : Math.min(latest, firstChange({ years, proposals, today }) ?? first)
  return years.filter((year) => year >= begin && year < begin + MOST_YEARS)
}

function firstChange({ years, proposals, today }: Omit<YearsAsked, 'date'>): number | undefined {
  return years.find((year) =>
    proposals.some((levers) =>
      Object.entries(levers).some(
        ([id, setting]) => leverInYear(setting, year) !== leverInYear(today(id as LeverId), year)
      )
    )
  )
}
