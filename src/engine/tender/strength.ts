import type { Play } from '../play.ts'

/** Notes the strengths that a route is about to change. */
export function noteStrengths({ market: { strength, usual } }: Play): void {
  for (let g = 0; g < strength.length; g++) usual[g] = strength[g]!
}

/** Puts strengths back to what was noted. */
export function putBackStrengths({ market: { strength, usual } }: Play): void {
  for (let g = 0; g < strength.length; g++) strength[g] = usual[g]!
}

/**
 * Sets φ of every group for the lot at hand: its base strength, times the part of its firms that can take a contract of
 * its value, 1 / (1 + (v/V)³), times its free capacity, 1 − used/K, times the tender's appeal.
 *
 * @param only the one group to set; absent: all.
 */
export function setStrengths(play: Play, only = -1): void {
  const { base, inverseLimit, inverseCapacity, strength } = play.market
  const { lotValue, place } = play.tender
  const appeal = play.block.appeal[place]!
  const { used } = play.suppliers
  const from = only < 0 ? 0 : only
  const to = only < 0 ? strength.length : only + 1
  for (let g = from; g < to; g++) {
    const free = 1 - used[g]! * inverseCapacity[g]!
    const relativeValue = lotValue * inverseLimit[g]!
    strength[g] =
      free > 0 ? (base[g]! * free * appeal) / (1 + relativeValue * relativeValue * relativeValue) : 0
  }
}
