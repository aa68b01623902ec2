import type { MetricUnit } from '../engine/index.ts'
import type { Spread } from './judge.ts'
import { HALF_WIDTH_80 } from './scores/observation.ts'
import { scaleOf, valueAt } from './scores/scale.ts'

/** How far places that a forecast was not made for lay from their middle future, beyond its range (sd on the scale). */
export interface OffBy {
  /** Of shares, on the scale arcsin √share. */
  readonly share: number
  /** Of money and counts, on the scale log₁₀. */
  readonly amount: number
}

/** A range around the same middle future. */
export interface Wider {
  readonly low: number
  readonly high: number
}

/** The error that belongs to a unit; null for a unit of which no outcome was ever held against the model. */
export function offByIn(unit: MetricUnit, offBy: OffBy): number | null {
  if (unit === 'share') return offBy.share
  return unit === 'ratio' ? null : offBy.amount
}

/**
 * The 80% range when the model is as far off as in places it was not made for. Either half of the range and that error
 * add up as independent errors do; the middle stays where it is.
 *
 * @param error sd on the unit's scale (≥ 0); 0 leaves the range as it is.
 */
export function widened({ p10, p50, p90 }: Spread, error: number, unit: MetricUnit): Wider {
  // Nothing has no factor by which it could be wrong.
  if (unit !== 'share' && p90 <= 0) return { low: p10, high: p90 }
  const scale = scaleOf(unit, p90)
  const middle = scale(p50)
  const off = HALF_WIDTH_80 * error
  const low = middle - Math.hypot(middle - scale(p10), off)
  const high = middle + Math.hypot(scale(p90) - middle, off)
  // A scale's ends lose what lies beyond them; the range itself always stays within.
  return { low: Math.min(p10, valueAt(unit, low)), high: Math.max(p90, valueAt(unit, high)) }
}
