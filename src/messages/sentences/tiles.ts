import type { Language } from '../catalogue.ts'
import { displayUnit } from '../format.ts'
import { UNCLEAR_FROM, UNCLEAR_TO } from './compare.ts'
import type { Range } from './range.ts'

export type TileChange = 'higher' | 'lower' | 'same' | 'unclear'

export interface TileInput {
  /** The proposal's range of a share (0–1): it sets the unit shown. */
  readonly range: Range
  /** The middle of the paired changes (0–1). */
  readonly middleChange: number
  /** Share of futures in which the proposal is ahead (0–1). */
  readonly ahead: number
}

/** Whether a share rises, by what the tile can show: less than one unit of its last digit is "about the same". */
export function tileChange({ range, middleChange, ahead }: TileInput): TileChange {
  if (!(Math.abs(middleChange) >= displayUnit(range.p90 - range.p10))) return 'same'
  if (middleChange > 0) return ahead > UNCLEAR_TO ? 'higher' : 'unclear'
  return ahead < UNCLEAR_FROM ? 'lower' : 'unclear'
}

/** The word for it; none where today's rules or the proposal have no such share. */
export function tileWord(language: Language, input: TileInput): string {
  if (Number.isNaN(input.middleChange)) return ''
  return language.messages.results.tile[tileChange(input)]
}
