import { nextUniform, openStream } from '../../calibration/exact.ts'

/** Numbers in rising order. */
export const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)

/** Quantile of numbers in rising order, by linear interpolation (type 7 of Hyndman & Fan 1996); NaN of none. */
export function quantileOf(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const low = sorted[below] ?? NaN
  const high = sorted[below + 1] ?? low
  return low + (place - below) * (high - low)
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Half the sum of differences between two lists of shares (0–1). */
export const variation = (a: readonly number[], b: readonly number[]): number =>
  sum(a.map((share, i) => Math.abs(share - (b[i] ?? 0)))) / 2

/** Shares of counts; all 0 when there is nothing to count. */
export function sharesOf(counts: readonly number[]): number[] {
  const total = sum(counts)
  return counts.map((count) => (total > 0 ? count / total : 0))
}

/** Four significant digits: what data of this kind can bear. */
export const round4 = (value: number): number => Number(value.toPrecision(4))

/** A source of places in a list, the same for the same seed and name. */
export function createPicker(seed: number, lane: number): (length: number) => number {
  const state = new Int32Array(2)
  openStream(state, seed, 0, lane, 0)
  return (length) => Math.floor(nextUniform(state) * length)
}
