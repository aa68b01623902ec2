import { log } from '../../engine/real/log.ts'
import type { MetricUnit } from '../../engine/index.ts'

/** Puts a number of a metric on the scale on which errors of different targets are comparable, rising. */
export type Scale = (value: number) => number

/** Money or a count under this part of what was observed counts as this part: what is next to nothing has no size. */
const LEAST_PART = 0.01

/**
 * The scale of a unit: arcsin √share for shares, where a point weighs more near 0 and 1 than in the middle; the logarithm
 * to base 10 for money, counts and ratios, where what counts is by which factor one is off. A quarter in place of a
 * tenth, and twice the money, are 0.2 and 0.3 apart.
 *
 * @param size what an amount is held against, such as observed plus tolerance; one hundredth of it is the least amount
 *   that is told from nothing. 0 or less: one unit.
 */
export function scaleOf(unit: MetricUnit, size: number): Scale {
  if (unit === 'share') return (share) => Math.asin(Math.sqrt(Math.min(1, Math.max(0, share))))
  const least = size > 0 ? LEAST_PART * size : LEAST_PART
  return (amount) => log(Math.max(least, amount)) / Math.LN10
}

/** The number at a place on its unit's scale. */
export function valueAt(unit: MetricUnit, place: number): number {
  if (unit !== 'share') return Math.pow(10, place)
  const root = Math.sin(Math.min(Math.PI / 2, Math.max(0, place)))
  return root * root
}
