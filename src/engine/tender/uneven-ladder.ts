import { OUTCOME } from '../market.ts'
import type { Play } from '../play.ts'
import { nextExponential, nextUniform } from '../random/stream.ts'
import { MAX_BIDS, NO_WINNER } from './ladder-limits.ts'

/**
 * Climbs the ladder where groups are evaluated differently, so that each has a reach of its own.
 *
 * Only admissible points are drawn: the process of a group ends at its reach. A gap that would cross the next reach
 * is cut off there and drawn anew without that group, which changes nothing, since gaps have no memory. The rates are
 * summed again only when a group leaves.
 */
export function climbUnevenLadder(play: Play, eligible: Uint8Array, scale: number): number {
  const { reach, outcome } = play.market
  const { stream } = play
  let level = 0
  let winner = NO_WINNER
  let bids = 0
  let total = 0
  let next = 0
  for (;;) {
    if (level >= next) {
      total = 0
      next = Infinity
      for (let g = 0; g < reach.length; g++) {
        const end = reach[g]! * scale
        if (eligible[g] !== 1 || end <= level) continue
        const rate = pointRate(play, g)
        total += rate
        if (rate > 0 && end < next) next = end
      }
      if (!(total > 0)) break
    }
    const gap = nextExponential(stream) / total
    if (level + gap > next) {
      level = next
      continue
    }
    level += gap
    bids++
    if (bids === 1) {
      winner = groupAt(play, eligible, level, scale, nextUniform(stream) * total)
      outcome[OUTCOME.lowest] = level
    }
    if (bids === 2) outcome[OUTCOME.second] = level
    if (bids < MAX_BIDS) continue
    bids += bidsAbove(play, eligible, level, scale)
    break
  }
  outcome[OUTCOME.bids] = bids
  return winner
}

/** φ_g ε_g^−k. */
function pointRate({ market }: Play, g: number): number {
  return market.strength[g]! * market.edge[g]!
}

/** The group that a point at this level belongs to, in proportion to the rates of those still in reach. */
function groupAt(play: Play, eligible: Uint8Array, level: number, scale: number, luck: number): number {
  const { reach } = play.market
  let rest = luck
  let last = NO_WINNER
  for (let g = 0; g < reach.length; g++) {
    if (eligible[g] !== 1 || reach[g]! * scale < level || pointRate(play, g) === 0) continue
    last = g
    rest -= pointRate(play, g)
    if (rest < 0) break
  }
  return last
}

/** The mean number of bids above a level. */
function bidsAbove(play: Play, eligible: Uint8Array, level: number, scale: number): number {
  const { reach } = play.market
  let mean = 0
  for (let g = 0; g < reach.length; g++) {
    if (eligible[g] === 1) mean += Math.max(0, reach[g]! * scale - level) * pointRate(play, g)
  }
  return mean
}
