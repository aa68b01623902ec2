import { roundStep } from './axis.ts'

/** A change with the range of 8 of 10 futures. */
export interface ChangeSpan {
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

/** The axis that all places share. */
export interface ChangeAxis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

/** An axis is never shorter than this on either side of zero: half a point shows no wide bar. */
const SHORTEST = 0.02
const PIECES = 6

/** The round axis that holds every span, and zero. */
export function changeAxis(spans: readonly ChangeSpan[]): ChangeAxis {
  const low = Math.min(-SHORTEST, ...spans.map(({ p10 }) => p10))
  const high = Math.max(SHORTEST, ...spans.map(({ p90 }) => p90))
  const step = roundStep(high - low, PIECES)
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)]
  const ticks = Array.from({ length: last - first + 1 }, (_, tick) => tidy((first + tick) * step))
  return { low: tidy(first * step), high: tidy(last * step), ticks }
}

/** Where a change stands on `width` px. */
export function placeOn({ low, high }: ChangeAxis, width: number): (change: number) => number {
  return (change) => (width * (change - low)) / (high - low)
}

/** Without the dust of binary fractions, and without a minus before zero. */
function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0
}
