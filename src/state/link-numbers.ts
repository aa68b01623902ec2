import type { AssumptionEdit } from '../scenario/checked.ts'
import type { OwnNumbers } from './assumption-edits.ts'
import { readNumber, writeNumber } from './link-values.ts'

/** The user's own numbers as parts of a link: `groups.farms.entry=0.3`, with a range `=0.2..0.3..0.5`. */
export function numberParts(numbers: OwnNumbers): readonly string[] {
  return Object.entries(numbers).map(([path, { value, low, high }]) => {
    const all = low === undefined || high === undefined ? [value] : [low, value, high]
    return `${path}=${all.map((number) => writeNumber(number)).join('..')}`
  })
}

/** Reads one of them; null when it is no number. */
export function readOwnNumber(text: string): AssumptionEdit | null {
  const [first = null, second = null, third = null, ...more] = text
    .split('..')
    .map((each) => readNumber(each))
  if (first === null || more.length > 0) return null
  if (!text.includes('..')) return { value: first }
  return second === null || third === null ? null : { low: first, value: second, high: third }
}
