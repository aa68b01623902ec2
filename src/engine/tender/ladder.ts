import { OUTCOME } from '../market.ts'
import type { Play } from '../play.ts'
import { nextExponential, nextUniform } from '../random/stream.ts'

/** After this many points the rest of the bids are counted at their mean: it bounds the time of a tender. */
const MAX_POINTS = 48

/** No group has won. */
export const NO_WINNER = -1

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
  const { strength, edge, reach, cumulative, outcome, even, topReach } = play.market
  const { stream } = play
  const last = strength.length - 1
  let total = 0
  for (let g = 0; g < strength.length; g++) {
    if (eligible[g] === 1) total += strength[g]! * edge[g]!
    cumulative[g] = total
  }
  outcome[OUTCOME.bids] = 0
  if (!(total > 0)) return NO_WINNER

  const gap = 1 / total
  const top = topReach * scale
  let level = 0
  let winner = NO_WINNER
  let bids = 0
  for (let point = 0; point < MAX_POINTS; point++) {
    level += nextExponential(stream) * gap
    if (level > top) {
      outcome[OUTCOME.bids] = bids
      return winner
    }
    if (!even || bids === 0) {
      const luck = nextUniform(stream) * total
      let group = 0
      for (; group < last; group++) if (luck < cumulative[group]!) break
      if (!even && level > reach[group]! * scale) continue
      if (bids === 0) {
        winner = group
        outcome[OUTCOME.lowest] = level
      }
    }
    bids++
    if (bids === 2) outcome[OUTCOME.second] = level
  }
  outcome[OUTCOME.bids] = bids + (top - level) * total
  return winner
}
