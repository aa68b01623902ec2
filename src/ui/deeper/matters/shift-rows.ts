import type { Estimate } from '../../../analysis/matters/estimate.ts'
import { roundStep } from '../../../charts/axis.ts'

/** One bar of the picture with one thing moved at a time. */
export interface ShiftRow {
  readonly key: string
  readonly name: string
  readonly note: string
  /** How far the middle moves at the low and at the high end. */
  readonly low: Estimate
  readonly high: Estimate
}

export interface ShiftAxis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

/** Half a point: an axis never ends nearer to zero. */
const SHORTEST = 0.005
const PIECES = 6

/** The round axis that holds every bar, and zero. */
export function shiftAxis(rows: readonly ShiftRow[]): ShiftAxis {
  const ends = rows.flatMap(({ low, high }) => [low.value, high.value]).filter(Number.isFinite)
  const low = Math.min(-SHORTEST, ...ends)
  const high = Math.max(SHORTEST, ...ends)
  const step = roundStep(high - low, PIECES)
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)]
  const tidy = (value: number) => Number(value.toPrecision(12)) + 0
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => tidy((first + i) * step))
  return { low: tidy(first * step), high: tidy(last * step), ticks }
}
