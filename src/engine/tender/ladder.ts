import { OUTCOME } from '../market.ts'
import type { Play } from '../play.ts'
import { nextExponential, nextUniform } from '../random/stream.ts'
import { MAX_BIDS, NO_WINNER } from './ladder-limits.ts'
import { climbUnevenLadder } from './uneven-ladder.ts'

/**
 * Climbs the ladder of bids in evaluated cost, lowest first, and returns the winning group or `NO_WINNER`.
 *
 * Bids of group g are a Poisson process of mean φ_g c^k in cost c. In evaluated cost e = c ε_g the levels e^k of all
 * groups together are a Poisson process of rate Φ' = Σ φ_g ε_g^−k, so that gaps between them are exponential, and
 * each point is of group g with chance φ_g ε_g^−k / Φ'. A point counts when its cost is at most the ceiling,
 * e^k ≤ (R ε_g)^k. `OUTCOME` receives the number of bids and the levels of the two lowest.
 *
 * @param eligible 1 for groups that may bid.
 * @param scale of every group's reach: (ceiling here / R)^k.
 */
export function climbLadder(play: Play, eligible: Uint8Array, scale: number): number {
  const { strength, edge, cumulative, outcome, even, topReach } = play.market
  const { stream } = play
  const last = strength.length - 1
  let total = 0
  for (let g = 0; g <= last; g++) {
    if (eligible[g] === 1) total += strength[g]! * edge[g]!
    cumulative[g] = total
  }
  outcome[OUTCOME.bids] = 0
  if (!(total > 0)) return NO_WINNER
  if (!even) return climbUnevenLadder(play, eligible, scale)

  const gap = 1 / total
  const top = topReach * scale
  let level = nextExponential(stream) * gap
  if (level > top) return NO_WINNER
  outcome[OUTCOME.lowest] = level
  const luck = nextUniform(stream) * total
  let winner = 0
  while (winner < last && luck >= cumulative[winner]!) winner++
  level += nextExponential(stream) * gap
  outcome[OUTCOME.second] = level
  let bids = 1
  while (level <= top && bids < MAX_BIDS) {
    bids++
    level += nextExponential(stream) * gap
  }
  // The climb stops at a bid that is not counted yet.
  outcome[OUTCOME.bids] = level <= top ? bids + 1 + (top - level) * total : bids
  return winner
}
