import { axisEnd, roundStep, ticksTo } from './axis.ts'

/** A round axis for levels of a measure. */
export interface LevelAxis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
  readonly step: number
}

/**
 * The axis on which futures land. Shares start at 0; anything else runs round its values, since money or prices that
 * start at 0 would hide every difference. Futures without a number are left out.
 */
export function levelAxis(futures: readonly number[], isShare: boolean, pieces: number): LevelAxis {
  const values = futures.filter(Number.isFinite)
  const highest = values.reduce((a, b) => Math.max(a, b), 0)
  if (isShare && highest <= 1) {
    const high = axisEnd(highest)
    const ticks = ticksTo(high, pieces)
    return { low: 0, high, ticks, step: ticks[1] ?? high }
  }
  const lowest = values.length === 0 ? 0 : Math.min(...values)
  const span = highest - lowest > 0 ? highest - lowest : Math.max(Math.abs(highest), 1) / 10
  const step = roundStep(span * 1.1, pieces)
  const [first, last] = [Math.floor(lowest / step), Math.ceil(highest / step)]
  const count = Math.max(1, last - first)
  const ticks = Array.from({ length: count + 1 }, (_, tick) =>
    Number(((first + tick) * step).toPrecision(12))
  )
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks, step }
}
