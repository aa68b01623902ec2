import type { Play } from '../play.ts'
import { nextUniform } from '../random/stream.ts'
import { TALLY } from '../tally.ts'
import { recordLot } from '../trace/recorder.ts'
import { lotsOf } from './lots.ts'
import { letContract } from './route.ts'

/** The tender being let, and what has been found out about it so far. */
export interface Tender {
  category: number
  /** Its place in the block. */
  place: number
  contractYears: number
  /** Number of the lot at hand within the tender. */
  lot: number
  /** Value of the tender, and of the lot at hand (currency at the benchmark, over the whole contract). */
  value: number
  lotValue: number
  /** The uniform number that decides whether the lot at hand fails. */
  failureLuck: number
  /** What the winner is paid (ratio of benchmark). */
  price: number
}

export function createTender(): Tender {
  return {
    category: 0,
    place: 0,
    lot: 0,
    contractYears: 1,
    value: NaN,
    lotValue: NaN,
    failureLuck: NaN,
    price: NaN,
  }
}

/** Lets tender i of the block, whole or in lots. */
export function letTender(play: Play, c: number, i: number): void {
  const { stream, terms, tally, tender, block, market } = play
  const carried = block.carried[i]!
  stream[0] = block.streams[2 * i]!
  stream[1] = block.streams[2 * i + 1]!
  tender.category = c
  tender.place = i
  tender.contractYears = market.contractYears
  tender.value = carried
  if (carried === 0) {
    tender.value = block.value[i]! * market.lengthening
    tally[TALLY.neededValue] = tally[TALLY.neededValue]! + tender.value
  }

  const lots = block.lotLuck[i]! < terms.lotSplit ? lotsOf(terms, tender.value) : 1
  for (let lot = 0; lot < lots; lot++) {
    tender.lot = lot
    tender.lotValue = tender.value / lots
    tender.failureLuck = lot > 0 ? nextUniform(stream) : block.failureLuck[i]!
    if (play.recorder !== null) recordLot(play.recorder, play)
    letContract(play)
  }
}
