import { roundStep } from './axis.ts'

/** A round axis for differences: it always holds zero. */
export interface DifferenceAxis {
  readonly low: number
  readonly high: number
  readonly step: number
  readonly ticks: readonly number[]
}

/**
 * The axis that all differences share.
 *
 * @param values every difference to be shown, in any order and unit.
 * @param shortest the axis reaches this far to either side of zero at least.
 * @param pieces the most pieces that ticks may cut it into.
 */
export function differenceAxis(values: readonly number[], shortest: number, pieces: number): DifferenceAxis {
  const lowest = values.reduce((a, b) => Math.min(a, b), -shortest)
  const highest = values.reduce((a, b) => Math.max(a, b), shortest)
  const step = roundStep(highest - lowest, pieces)
  const first = Math.floor(lowest / step + 1e-9)
  const last = Math.ceil(highest / step - 1e-9)
  const ticks = Array.from({ length: last - first + 1 }, (_, tick) => tidy((first + tick) * step))
  return { low: tidy(first * step), high: tidy(last * step), step, ticks }
}

/** Pixel of a value on an axis that runs from `left` to `right`. */
export function alongAxis(
  { low, high }: Pick<DifferenceAxis, 'low' | 'high'>,
  left: number,
  right: number
): (value: number) => number {
  return (value) => left + ((right - left) * (value - low)) / (high - low)
}

/** Without the dust of binary fractions, and without a minus before zero. */
function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0
}
