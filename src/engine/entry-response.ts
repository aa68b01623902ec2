import type { Play } from './play.ts'
import { log } from './real/log.ts'
import { power } from './real/power.ts'

/** The most of a firm's chance to take a direct award that counts: a count of firms has no meaning at 1. */
const NEARLY_SURE = 0.98

/**
 * By how much the bids of eligible groups multiply when the lot at hand is reserved for them (ratio, ≥ 1).
 *
 * With N_r eligible bids in open competition, N_0 of all groups and F admissible firms that can take the lot, the
 * reserved tender expects N* = min(F, N_r^(1−θ) N_0^θ) bids, never below N_r. It follows from a constant elasticity η of
 * entry to a bidder's expected profit, which falls as (1 + N)^−(1 + 1/k): θ = m / (1 + m) with m = η (1 + 1/k).
 *
 * @param scale of every group's reach in the reservation: (ceiling here / R)^k.
 * @returns 0 when no eligible firm is admissible.
 */
export function entryGain(play: Play, eligible: Uint8Array, scale: number): number {
  const { strength, edge, reach } = play.market
  let eligibleBids = 0
  let allBids = 0
  let firms = 0
  for (let g = 0; g < strength.length; g++) {
    // φ R^k: what a preference does to the level of a bid, its reach undoes.
    const bids = strength[g]! * edge[g]! * reach[g]!
    allBids += bids
    if (eligible[g] !== 1 || bids === 0) continue
    eligibleBids += bids
    firms += admissibleFirms(play, g) * fitAndFree(play, g)
  }
  if (!(eligibleBids > 0)) return 0
  const wanted = power(allBids / eligibleBids, play.draws.mechanism.entryResponse)
  const most = firms / (eligibleBids * Math.max(1, scale))
  return Math.max(1, Math.min(most, wanted))
}

/** Multiplies the strengths of eligible groups for the lot at hand. */
export function raiseStrengths({ market }: Play, eligible: Uint8Array, gain: number): void {
  for (let g = 0; g < market.strength.length; g++) {
    if (eligible[g] === 1) market.strength[g] = market.strength[g]! * gain
  }
}

/**
 * Sets the strengths of accredited groups for a direct award. The buyer asks, so nobody has to have seen the tender:
 * each firm takes it with the chance p that it has room, is large enough and accepts the price. The ladder finds
 * somebody with chance 1 − e^−N, so N = −Σ n ln(1 − p) stands for n firms.
 *
 * @param scale of every group's reach at the price: (price / R)^k, at most 1.
 */
export function askDirectly(play: Play, eligible: Uint8Array, scale: number): void {
  const { strength, edge, reach } = play.market
  const { firms } = play.draws.group
  for (let g = 0; g < strength.length; g++) {
    if (eligible[g] !== 1) continue
    const chance = Math.min(NEARLY_SURE, fitAndFree(play, g) * Math.min(1, scale))
    const asked = (-firms[g]! * log(1 - chance)) / (scale * reach[g]! * edge[g]!)
    if (asked > strength[g]!) strength[g] = asked
  }
}

/** Firms of a group that are admissible in the category being let (count). */
function admissibleFirms({ draws, suppliers, world, tender }: Play, g: number): number {
  const entry = suppliers.entry[g * world.categories.length + tender.category]!
  return draws.group.firms[g]! * Math.min(1, entry)
}

/** The part of a group's firms that are large enough for the lot at hand and have room (0–1); 0 without any capacity. */
function fitAndFree({ market, suppliers, tender }: Play, g: number): number {
  if (market.inverseCapacity[g] === 0) return 0
  const free = 1 - suppliers.used[g]! * market.inverseCapacity[g]!
  const relativeValue = tender.lotValue * market.inverseLimit[g]!
  return free > 0 ? free / (1 + relativeValue * relativeValue * relativeValue) : 0
}
