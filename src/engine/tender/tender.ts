import type { Play } from '../play.ts'
import { nextGamma } from '../random/gamma.ts'
import { nextNormal } from '../random/normal.ts'
import { nextUniform, openStream } from '../random/stream.ts'
import { exp } from '../real/exp.ts'
import { TALLY } from '../tally.ts'
import { carryOver } from './carry.ts'
import { lotsOf } from './lots.ts'
import { letContract } from './route.ts'

/** The tender being played. */
export interface Tender {
  category: number
  /** Its number within the year and category. */
  index: number
  /** Value of the tender, and of the lot being let (currency at the benchmark, over the whole contract). */
  value: number
  lotValue: number
  contractYears: number
  /** A: appeal to bidders (1 = average). */
  appeal: number
  /** Uniform numbers that decide in-house delivery, reservation and failure. */
  inHouseLuck: number
  reserveLuck: number
  failureLuck: number
}

/** Makes warm-up years positive within a stream's lane, which holds year and category. */
const WARM_UP_OFFSET = 64

/** Tells the stream of a carried tender from that of a new one. */
const CARRIED = 0x40000000

/** Room for the lot's number above the tender's index. */
const LOT_STEP = 0x100000

export function createTender(): Tender {
  return {
    category: 0,
    index: 0,
    contractYears: 1,
    value: NaN,
    lotValue: NaN,
    appeal: NaN,
    inHouseLuck: NaN,
    reserveLuck: NaN,
    failureLuck: NaN,
  }
}

/**
 * Plays one tender from the buyer's need to the ledger.
 *
 * Its stream is keyed by (seed, run, year, category, index), and what no policy changes is drawn first and always:
 * value, appeal, and the uniforms of in-house delivery, reservation, lots and failure. Every policy meets the same
 * tender and the same luck.
 *
 * @param carried value of a tender carried over from last year (currency), or 0 for a new need.
 */
export function playTender(play: Play, c: number, index: number, carried: number): void {
  const { stream, draws, market, terms, tally, tender } = play
  const years = play.world.categories[c]!.contractYears
  const lane = ((play.year + WARM_UP_OFFSET) << 8) | c
  openStream(stream, play.seed, play.run, lane, carried > 0 ? index + CARRIED : index)
  const shock = nextNormal(stream)
  tender.category = c
  tender.index = index
  tender.appeal = market.appeal > 0 ? nextGamma(stream, market.appeal) / market.appeal : 1
  tender.inHouseLuck = nextUniform(stream)
  tender.reserveLuck = nextUniform(stream)
  tender.failureLuck = nextUniform(stream)
  const lotLuck = nextUniform(stream)
  tender.contractYears = years + terms.extraYears
  tender.value = carried
  if (carried === 0) {
    const usualValue = draws.category.medianValue[c]! * exp(draws.logSpread[c]! * shock)
    tender.value = (usualValue * tender.contractYears) / years
    tally[TALLY.neededValue] = tally[TALLY.neededValue]! + tender.value
  }
  play.played++

  const lots = lotLuck < terms.lotSplit ? lotsOf(terms, tender.value) : 1
  tender.lotValue = tender.value / lots
  for (let lot = 0; lot < lots; lot++) {
    if (lot > 0) tender.failureLuck = nextUniform(stream)
    if (!letContract(play, lot > 0)) carryOver(play, c, (index + lot * LOT_STEP) & (CARRIED - 1), tender.lotValue, carried > 0)
  }
}
