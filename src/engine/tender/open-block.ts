import { ROUTE } from '../market.ts'
import type { Play } from '../play.ts'
import { exponentialOfWord } from '../random/exponential.ts'
import { ringRow } from '../suppliers.ts'
import { TALLY } from '../tally.ts'
import { MAX_CONTRACT_YEARS } from '../world.ts'
import { uptakeLuck } from './attempt-luck.ts'
import { carryOver } from './carry.ts'
import { directBelow } from './direct-today.ts'
import { MAX_BIDS } from './ladder-limits.ts'
import { letTender } from './tender.ts'

/**
 * Lets the block's tenders where all groups are evaluated alike: those that go whole and straight to open competition
 * and are delivered in one loop, any other by `letTender`.
 *
 * The loop says again what `letTender` and what it calls say, to the last bit: most tenders are of this plain kind, and
 * with everything in one place the ladder's luck and the market's terms stay in registers. A sixth of the time is saved.
 */
export function letEvenBlock(play: Play, c: number, count: number): void {
  for (let i = 0; i < count; i++) {
    i = letPlainTenders(play, c, i, count)
    if (i < count) letTender(play, c, i)
  }
}

/** Lets tenders from a place of the block on and returns the place of the first one that is not plain, or `count`. */
function letPlainTenders(play: Play, c: number, from: number, count: number): number {
  const { market, block, places, suppliers, tally, terms, draws, tender, awards, openAwards } = play
  const { base, inverseLimit, inverseCapacity, edge, cumulative, topReach, lengthening, contractYears } =
    market
  const { carried, value, appeal, streams } = block
  const { inHouseLuck, lotLuck, failureLuck } = block
  const { inHouseShare, lotSplit } = terms
  // Below these values some other route may come first.
  const notOpenBelow = Math.max(market.belowLimit, directBelow(play.world.categories[c]!))
  const { directThreshold, directUptake } = terms
  const { used, load } = suppliers
  const { deliveryFailure } = draws.group
  const awardWinner = openAwards.winner
  const awardValue = openAwards.value
  const awardSecond = openAwards.second
  const delivered = 1 - terms.committees * draws.mechanism.committeeEffect
  const reserved = market.reservations > 0 ? market.reserveBelow[market.reservations - 1]! : 0
  const administration = market.administration[ROUTE.open]!
  const chances = inHouseShare > 0 || reserved > 0 || lotSplit > 0
  const last = base.length - 1
  const firstRow = ringRow(play.year)
  let note = openAwards.count
  let i = from
  for (; i < count; i++) {
    const lotValue = carried[i] === 0 ? value[i]! * lengthening : carried[i]!
    if (lotValue < notOpenBelow) break
    if (lotValue < directThreshold && (directUptake === 1 || uptakeLuck(play, c, i) < directUptake)) break
    if (chances && (inHouseLuck[i]! < inHouseShare || places[i]! < reserved || lotLuck[i]! < lotSplit)) break
    const appealHere = appeal[i]!
    let total = 0
    for (let g = 0; g <= last; g++) {
      const free = 1 - used[g]! * inverseCapacity[g]!
      const relativeValue = lotValue * inverseLimit[g]!
      if (free > 0)
        total +=
          ((base[g]! * free * appealHere) / (1 + relativeValue * relativeValue * relativeValue)) * edge[g]!
      cumulative[g] = total
    }
    // The generator of `nextWord`, written out.
    let first = streams[2 * i]!
    let second = streams[2 * i + 1]! ^ first
    const gap = 1 / total
    let word = Math.imul(first, 0x9e3779bb)
    let level = exponentialOfWord(Math.imul((word << 5) | (word >>> 27), 5)) * gap
    first = ((first << 26) | (first >>> 6)) ^ second ^ (second << 9)
    second = ((second << 13) | (second >>> 19)) ^ first
    word = Math.imul(first, 0x9e3779bb)
    word = Math.imul((word << 5) | (word >>> 27), 5)
    const luck = ((word >>> 0) + 0.5) * (1 / 4294967296) * total
    let winner = 0
    while (winner < last && luck >= cumulative[winner]!) winner++
    const someBid = level <= topReach
    if (someBid && failureLuck[i]! < deliveryFailure[winner]! * delivered) break

    if (carried[i] === 0) tally[TALLY.neededValue] = tally[TALLY.neededValue]! + lotValue
    tally[TALLY.adminCost] = tally[TALLY.adminCost]! + administration
    if (!someBid) {
      tender.category = c
      tender.place = i
      tender.lot = 0
      tender.lotValue = lotValue
      carryOver(play)
      continue
    }
    first = ((first << 26) | (first >>> 6)) ^ second ^ (second << 9)
    second = ((second << 13) | (second >>> 19)) ^ first
    word = Math.imul(first, 0x9e3779bb)
    level += exponentialOfWord(Math.imul((word << 5) | (word >>> 27), 5)) * gap
    awardSecond[note] = level <= topReach ? level : Infinity
    let bids = 1
    while (level <= topReach && bids < MAX_BIDS) {
      bids++
      first = ((first << 26) | (first >>> 6)) ^ second ^ (second << 9)
      second = ((second << 13) | (second >>> 19)) ^ first
      word = Math.imul(first, 0x9e3779bb)
      level += exponentialOfWord(Math.imul((word << 5) | (word >>> 27), 5)) * gap
    }
    tally[TALLY.bids] =
      tally[TALLY.bids]! + (level <= topReach ? bids + 1 + (topReach - level) * total : bids)
    tally[TALLY.open] = tally[TALLY.open]! + 1
    tally[TALLY.competitions] = tally[TALLY.competitions]! + 1
    if (bids === 1) tally[TALLY.singleBids] = tally[TALLY.singleBids]! + 1
    tally[TALLY.benchmarkValue] = tally[TALLY.benchmarkValue]! + lotValue
    awards[winner] = awards[winner]! + 1
    awardWinner[note] = winner
    awardValue[note] = lotValue
    note++
    const loadPerYear = lotValue / contractYears
    used[winner] = used[winner]! + loadPerYear
    let row = firstRow
    for (let y = 0; y < contractYears; y++) {
      const at = row * (last + 1) + winner
      load[at] = load[at]! + loadPerYear
      row = row + 1 === MAX_CONTRACT_YEARS ? 0 : row + 1
    }
  }
  openAwards.count = note
  return i
}
