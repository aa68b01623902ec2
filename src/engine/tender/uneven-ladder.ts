import { OUTCOME } from '../market.ts'
import type { Play } from '../play.ts'
import { exponentialOfWord } from '../random/exponential.ts'
import { MAX_BIDS, NO_WINNER } from './ladder-limits.ts'

/** φ_g ε_g^−k of each group and the level at which its process ends; both 0 for groups that may not bid. */
const rates = new Float64Array(64)
const ends = new Float64Array(64)

/**
 * Climbs the ladder where groups are evaluated differently, so that each has a reach of its own.
 *
 * Only admissible points are drawn: the process of a group ends at its reach. A gap that would cross the next reach
 * is cut off there and drawn anew without that group, which changes nothing, since gaps have no memory. The rates are
 * summed again only when a group leaves. The generator of `nextWord` is written out, so that its state stays in registers.
 */
export function climbUnevenLadder(play: Play, eligible: Uint8Array, scale: number): number {
  const { reach, strength, edge, outcome } = play.market
  const { stream } = play
  const groups = reach.length
  for (let g = 0; g < groups; g++) {
    rates[g] = eligible[g] === 1 ? strength[g]! * edge[g]! : 0
    ends[g] = eligible[g] === 1 ? reach[g]! * scale : 0
  }
  let first = stream[0]!
  let second = stream[1]!
  let level = 0
  let winner = NO_WINNER
  let bids = 0
  while (bids < MAX_BIDS) {
    let total = 0
    let next = Infinity
    for (let g = 0; g < groups; g++) {
      const end = ends[g]!
      if (end <= level) continue
      const rate = rates[g]!
      total += rate
      if (rate > 0 && end < next) next = end
    }
    if (!(total > 0)) break
    do {
      let word = Math.imul(first, 0x9e3779bb)
      const gap = exponentialOfWord(Math.imul((word << 5) | (word >>> 27), 5)) / total
      second ^= first
      first = ((first << 26) | (first >>> 6)) ^ second ^ (second << 9)
      second = (second << 13) | (second >>> 19)
      if (level + gap > next) {
        level = next
        break
      }
      level += gap
      bids++
      if (bids === 1) {
        word = Math.imul(first, 0x9e3779bb)
        word = Math.imul((word << 5) | (word >>> 27), 5)
        second ^= first
        first = ((first << 26) | (first >>> 6)) ^ second ^ (second << 9)
        second = (second << 13) | (second >>> 19)
        winner = groupAt(groups, level, ((word >>> 0) + 0.5) * (1 / 4294967296) * total)
        outcome[OUTCOME.lowest] = level
      }
      if (bids === 2) outcome[OUTCOME.second] = level
    } while (level < next && bids < MAX_BIDS)
  }
  stream[0] = first
  stream[1] = second
  outcome[OUTCOME.bids] = bids < MAX_BIDS ? bids : bids + bidsAbove(groups, level)
  return winner
}

/** The group that a point at this level belongs to, in proportion to the rates of those still in reach. */
function groupAt(groups: number, level: number, luck: number): number {
  let rest = luck
  let last = NO_WINNER
  for (let g = 0; g < groups; g++) {
    if (ends[g]! < level || rates[g] === 0) continue
    last = g
    rest -= rates[g]!
    if (rest < 0) break
  }
  return last
}

/** The mean number of bids above a level. */
function bidsAbove(groups: number, level: number): number {
  let mean = 0
  for (let g = 0; g < groups; g++) mean += Math.max(0, ends[g]! - level) * rates[g]!
  return mean
}
