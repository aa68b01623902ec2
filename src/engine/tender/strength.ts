import type { Play } from '../play.ts'

/**
 * Sets φ of every group for a tender: its base strength, times the part of its firms that can take a contract of
 * this value, 1 / (1 + (v/V)³), times its free capacity, 1 − used/K, times the tender's appeal.
 *
 * @param value of the contract over its whole length (currency).
 * @param appeal of the tender (1 = average).
 */
export function setStrengths(play: Play, value: number, appeal: number): void {
  const { base, inverseLimit, inverseCapacity, strength } = play.market
  const { used } = play.suppliers
  for (let g = 0; g < strength.length; g++) {
    const free = 1 - used[g]! * inverseCapacity[g]!
    const relativeValue = value * inverseLimit[g]!
    strength[g] =
      free > 0 ? (base[g]! * free * appeal) / (1 + relativeValue * relativeValue * relativeValue) : 0
  }
}
