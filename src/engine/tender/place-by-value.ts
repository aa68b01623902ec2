import type { Block } from './block.ts'

/** Parts of the uniform number between which the value is counted. */
const PARTS = 64

/** Value of the tenders up to each part, and within it. */
const before = new Float64Array(PARTS)
const within = new Float64Array(PARTS)

/**
 * Turns the luck that decides reservations into a place by value: a reservation of 30% then takes tenders worth 30% of
 * the block, whatever their number. The order of tenders stays, so a larger reservation holds all of a smaller one; a
 * single tender keeps a uniform number.
 *
 * @param places receives the place of each tender (0–1).
 */
export function placeByValue(
  { reserveLuck, value, carried }: Block,
  count: number,
  places: Float64Array
): void {
  within.fill(0)
  let total = 0
  for (let i = 0; i < count; i++) {
    const worth = carried[i] === 0 ? value[i]! : carried[i]!
    const part = Math.floor(reserveLuck[i]! * PARTS)
    within[part] = within[part]! + worth
    total += worth
  }
  let sum = 0
  for (let part = 0; part < PARTS; part++) {
    before[part] = sum / total
    within[part] = within[part]! / total
    sum += within[part]! * total
  }
  for (let i = 0; i < count; i++) {
    const at = reserveLuck[i]! * PARTS
    const part = Math.floor(at)
    places[i] = before[part]! + (at - part) * within[part]!
  }
}
