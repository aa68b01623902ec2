import type { Play } from '../play.ts'
import { TALLY } from '../tally.ts'

/**
 * Carries the lot at hand, which drew no award, to next year, where it is tried once more and then counted as unmet.
 *
 * @param key of the stream of its second try.
 */
export function carryOver(play: Play, c: number, key: number, secondTry: boolean): void {
  const { needs, tally, tender } = play
  const count = needs.carriedCount[c]!
  if (secondTry || count >= needs.room) {
    tally[TALLY.unmetValue] = tally[TALLY.unmetValue]! + tender.lotValue
    return
  }
  needs.carriedIndex[c * needs.room + count] = key
  needs.carriedValue[c * needs.room + count] = tender.lotValue
  needs.carriedCount[c] = count + 1
}
