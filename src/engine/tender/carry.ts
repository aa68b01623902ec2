import type { Play } from '../play.ts'
import { TALLY } from '../tally.ts'

/** A need that drew no award: tried once more next year, then counted as unmet. */
export function carryOver(play: Play, c: number, index: number, value: number, secondTry: boolean): void {
  const { needs, tally } = play
  const count = needs.carriedCount[c]!
  if (secondTry || count >= needs.room) {
    tally[TALLY.unmetValue] = tally[TALLY.unmetValue]! + value
    return
  }
  needs.carriedIndex[c * needs.room + count] = index
  needs.carriedValue[c * needs.room + count] = value
  needs.carriedCount[c] = count + 1
}
