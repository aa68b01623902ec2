import type { Setting } from '../../engine/index.ts'

interface Years {
  readonly firstYear: number
  readonly lastYear: number
}

/** What a motion says of when a rule is in force. */
export interface When {
  /** Characters of the text that say it. */
  readonly length: number
  /** @param today the lever's value under today's rules. */
  readonly settingOf: (value: number, today: number) => Setting
}

const MONTH =
  '(?:(?:the )?(?:end|start|beginning|close) of |(?:\\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december) )?'
const FROM = new RegExp(
  `^,? ?(?:from|starting(?: in| from)?|as of|as from|with effect from|in) ${MONTH}(\\d{4})`
)
const BY = new RegExp(`^,? ?(?:by|before|until|up to) ${MONTH}(\\d{4})`)
const RISING = new RegExp(
  `^,? ?(?:and )?(?:rising|increasing|growing|going up|raised|falling|decreasing)?,? ?to (\\d+(?:\\.\\d+)?)% ?(?:of (?:\\w+ )?(?:contracts|spending) ?)?(?:by|in|from|until) ${MONTH}(\\d{4})`
)

/** Reads "from 2027", "by 2030" and "from 2027, rising to 30% by 2030" right behind a rule. */
export function whenOf(text: string, { firstYear, lastYear }: Years): When {
  const isHere = (year: number) => year >= firstYear && year <= lastYear
  const from = FROM.exec(text)
  const start = from ? Number(from[1]) : null
  const read = from && start !== null && isHere(start) ? from[0].length : 0
  const rising = RISING.exec(text.slice(read))
  const end = rising ? Number(rising[2]) : null
  if (rising && end !== null && isHere(end) && end > (start ?? firstYear)) {
    const last = Number(rising[1]) / 100
    const first = read > 0 && start !== null ? start : firstYear
    return {
      length: read + rising[0].length,
      settingOf: (value, today) => ({
        steps: [
          ...(first > firstYear ? [{ year: firstYear, value: today }] : []),
          { year: first, value },
          { year: end, value: last, line: true },
        ],
      }),
    }
  }
  if (read > 0 && start !== null && start > firstYear)
    return {
      length: read,
      settingOf: (value, today) => ({
        steps: [
          { year: firstYear, value: today },
          { year: start, value },
        ],
      }),
    }
  const by = BY.exec(text)
  const until = by ? Number(by[1]) : null
  if (until !== null && isHere(until) && until > firstYear)
    // The year stays in the text: it is the year asked about, too.
    return {
      length: 0,
      settingOf: (value, today) => ({ from: today, to: value, startYear: firstYear, endYear: until }),
    }
  return { length: read, settingOf: (value) => value }
}
