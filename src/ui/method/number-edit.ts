import type { SessionView } from '../../state/session-view.ts'
import { parseNumber } from '../levers/parse-number.ts'

type AssumptionEdit = SessionView['edits'][string]

/** The boxes of a number as they were typed; empty ends mean no range. */
export interface TypedEdit {
  readonly value: string
  readonly low: string
  readonly high: string
}

/** What was typed as numbers; or what is wrong with it. */
export function readEdit({ value, low, high }: TypedEdit): AssumptionEdit | 'notNumber' | 'bothEnds' {
  const number = toNumber(value)
  const ends = [low, high].filter((end) => end.trim() !== '').map(toNumber)
  if (Number.isNaN(number) || ends.some(Number.isNaN)) return 'notNumber'
  if (ends.length === 1) return 'bothEnds'
  const [from, to] = ends
  return from === undefined || to === undefined ? { value: number } : { value: number, low: from, high: to }
}

/** Plain figures are read as they stand: `1.025` is no thousand here. */
function toNumber(text: string): number {
  const bare = text.trim().replace('−', '-')
  return /^-?\d+[.,]\d+$/.test(bare)
    ? Number(bare.replace(',', '.'))
    : /^-?\d*\.?\d+(e[+-]?\d+)?$/i.test(bare)
      ? Number(bare)
      : parseNumber(text)
}
