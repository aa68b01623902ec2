import type { Play } from '../play.ts'
import { TALLY } from '../tally.ts'
import { recordLeft } from '../trace/recorder.ts'
import { LOT_STEP } from './draw-block.ts'

/** Carries the lot at hand, which nobody takes, to next year, where it is tried once more and then counted as unmet. */
export function carryOver({ needs, tally, tender, block, recorder }: Play): void {
  const count = needs.carriedCount[tender.category]!
  const secondTry = block.carried[tender.place]! > 0
  if (secondTry || count >= needs.room) {
    tally[TALLY.unmetValue] = tally[TALLY.unmetValue]! + tender.lotValue
    if (recorder !== null) recordLeft(recorder, 'givenUp')
    return
  }
  const i = tender.category * needs.room + count
  needs.carriedIndex[i] = block.index[tender.place]! + tender.lot * LOT_STEP
  needs.carriedValue[i] = tender.lotValue
  needs.carriedCount[tender.category] = count + 1
  if (recorder !== null) recordLeft(recorder, 'carried')
}
