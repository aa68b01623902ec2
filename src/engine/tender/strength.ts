import type { Play } from '../play.ts'

/**
 * Sets φ of every group for the lot at hand: its base strength, times the part of its firms that can take a contract of
 * its value, 1 / (1 + (v/V)³), times its free capacity, 1 − used/K, times the tender's appeal.
 */
export function setStrengths(play: Play): void {
  const { base, inverseLimit, inverseCapacity, strength } = play.market
  const { lotValue, place } = play.tender
  const appeal = play.block.appeal[place]!
  const { used } = play.suppliers
  for (let g = 0; g < strength.length; g++) {
    const free = 1 - used[g]! * inverseCapacity[g]!
    const relativeValue = lotValue * inverseLimit[g]!
    strength[g] =
      free > 0 ? (base[g]! * free * appeal) / (1 + relativeValue * relativeValue * relativeValue) : 0
  }
}
