import { leverById, type LeverId, type Setting, type Step } from '../engine/index.ts'

const NUMBER = /^-?\d{1,16}(\.\d{1,10})?$/
/** Digits that a number in a link has; what a computer adds behind them is noise. */
const DIGITS = 12
const DECIMALS = 10
const NOISE = 1e-14
const RAMP = /^([^@]+?)\.\.([^@]+)@(\d{4})-(\d{4})$/
const STEP = /^(\d{4})([:~])(.+)$/
const STANDING = /^(.+?)\.\.(.+)$/

/** Levers whose unit is a share or ratio are written in percent. */
function scaleOf(id: LeverId): number {
  const { unit } = leverById(id)
  return unit === 'share' || unit === 'ratio' ? 100 : 1
}

/** A number as it stands in a link: decimal, without exponent or binary noise. */
export function writeNumber(value: number, scale = 1): string {
  const clean = Number((value * scale).toPrecision(DIGITS))
  // As many decimals as the digits leave: more of them would be the computer's own.
  const whole = Math.floor(Math.log10(Math.abs(clean))) + 1
  const decimals = clean === 0 ? 0 : Math.min(DECIMALS, Math.max(0, DIGITS - whole))
  return clean
    .toFixed(decimals)
    .replace(/\.0+$|(\.\d*?)0+$/, '$1')
    .replace(/^-0$/, '0')
}

/**
 * Reads what `writeNumber` wrote; null for anything else, such as `1e9`, `Infinity`, an empty text, or more digits than a link
 * can carry.
 */
export function readNumber(text: string, scale = 1): number | null {
  if (!NUMBER.test(text)) return null
  const written = Number(text)
  const kept = Number(written.toPrecision(DIGITS))
  if (Math.abs(written - kept) > NOISE * Math.abs(written)) return null
  return Number((written / scale).toPrecision(DIGITS))
}

/** `30` for a value, `0..100@2016-2026` for a ramp, `2012:0,2017:3,2026~100` for steps, with `~` for a line up to it. */
export function writeSetting(id: LeverId, setting: Setting): string {
  const scale = scaleOf(id)
  if (typeof setting === 'number') return writeNumber(setting, scale)
  if ('steps' in setting) {
    return setting.steps
      .map(({ year, value, line }) => `${year}${line ? '~' : ':'}${writeNumber(value, scale)}`)
      .join(',')
  }
  const { from, to, startYear, endYear } = setting
  return `${writeNumber(from, scale)}..${writeNumber(to, scale)}@${startYear}-${endYear}`
}

/** A value that stands still where the usual proposal has a ramp: `30..30`. */
export function writeStanding(id: LeverId, value: number): string {
  const text = writeNumber(value, scaleOf(id))
  return `${text}..${text}`
}

/** What a lever's text in a link says: the end alone, or the whole setting; null when it cannot be read. */
export type ReadSetting = { readonly end: number } | { readonly whole: Setting }

export function readSetting(id: LeverId, text: string): ReadSetting | null {
  const scale = scaleOf(id)
  const ramp = RAMP.exec(text)
  if (ramp) {
    const [from, to] = [readNumber(ramp[1] ?? '', scale), readNumber(ramp[2] ?? '', scale)]
    const [startYear, endYear] = [Number(ramp[3]), Number(ramp[4])]
    return from === null || to === null || endYear < startYear
      ? null
      : { whole: { from, to, startYear, endYear } }
  }
  if (/^\d{4}[:~]/.test(text)) {
    const steps = readSteps(text, scale)
    return steps && { whole: { steps } }
  }
  const standing = STANDING.exec(text)
  if (standing) {
    const [first, last] = [readNumber(standing[1] ?? '', scale), readNumber(standing[2] ?? '', scale)]
    return first === null || first !== last ? null : { whole: first }
  }
  const end = readNumber(text, scale)
  return end === null ? null : { end }
}

/** Steps with rising years; null when any of them cannot be read. */
function readSteps(text: string, scale: number): Step[] | null {
  const steps: Step[] = []
  for (const part of text.split(',')) {
    const [, year, mark, number] = STEP.exec(part) ?? []
    const value = readNumber(number ?? '', scale)
    const before = steps.at(-1)
    if (value === null || (before && before.year >= Number(year))) return null
    steps.push({ year: Number(year), value, ...(mark === '~' && { line: true }) })
  }
  return steps
}
