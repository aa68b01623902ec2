import { nextUniform, openStream } from '../../engine/random/stream.ts'
import { orderOf, type Bins } from './bins.ts'

/** Fewer futures in a bin than this say little of its 10th and 90th percentile. */
const FUTURES_A_BIN = 100
const FEWEST_BINS = 2
const MOST_BINS = 10

/** Bins within which an 80% range can be told. */
export function rangeBinCount(futures: number): number {
  return Math.min(MOST_BINS, Math.max(FEWEST_BINS, Math.round(futures / FUTURES_A_BIN)))
}

/** Futures in the order of an output, which 80% ranges within any bins are read from in one go. */
export interface Sorted {
  readonly output: Float64Array
  readonly order: Uint32Array
}

export function sorted(output: Float64Array): Sorted {
  return { output, order: orderOf(output) }
}

/**
 * The 80% range within a bin, averaged over the bins by their futures.
 *
 * @param times how often each future counts; absent: once.
 * @returns in the output's unit; NaN when no bin holds two futures.
 */
export function meanRange({ output, order }: Sorted, { of, count }: Bins, times?: Uint16Array): number {
  const sizes = new Float64Array(count)
  for (let i = 0; i < of.length; i++) {
    const bin = of[i] ?? 0
    sizes[bin] = (sizes[bin] ?? 0) + (times ? (times[i] ?? 0) : 1)
  }
  const low = openQuantiles(sizes, 0.1)
  const high = openQuantiles(sizes, 0.9)
  const seen = new Float64Array(count)
  for (const future of order) {
    const weight = times ? (times[future] ?? 0) : 1
    if (weight === 0) continue
    const bin = of[future] ?? 0
    const before = seen[bin] ?? 0
    const value = output[future] ?? 0
    low.pass(bin, before, before + weight, value)
    high.pass(bin, before, before + weight, value)
    seen[bin] = before + weight
  }
  let [range, futures] = [0, 0]
  for (let bin = 0; bin < count; bin++) {
    const size = sizes[bin] ?? 0
    if (size < 2) continue
    range += size * ((high.values[bin] ?? 0) - (low.values[bin] ?? 0))
    futures += size
  }
  return futures > 0 ? range / futures : NaN
}

/** One quantile of every bin, linear between order statistics, filled as values pass in rising order. */
function openQuantiles(sizes: Float64Array, p: number) {
  const positions = sizes.map((size) => p * (size - 1))
  const values = new Float64Array(sizes.length)
  const pass = (bin: number, from: number, to: number, value: number): void => {
    const position = positions[bin] ?? 0
    const below = Math.floor(position)
    // The value stands at places `from` to `to` − 1 of its bin.
    if (below >= from && below < to) values[bin] = (values[bin] ?? 0) + value * (1 - (position - below))
    if (below + 1 >= from && below + 1 < to) values[bin] = (values[bin] ?? 0) + value * (position - below)
  }
  return { values, pass }
}

/** Keeps these streams apart from those of the model and of resamples. */
const LANE = 0x5b1f

/** Bins of the same sizes that follow nothing: the futures are shuffled into them (Fisher & Yates). */
export function randomBins(futures: number, count: number, seed: number, shuffles: number): readonly Bins[] {
  const stream = new Int32Array(2)
  return Array.from({ length: shuffles }, (_, shuffle) => {
    openStream(stream, seed, shuffle, LANE, futures)
    const of = Uint16Array.from({ length: futures }, (_, rank) => Math.floor((rank * count) / futures))
    for (let i = futures - 1; i > 0; i--) {
      const j = Math.floor(nextUniform(stream) * (i + 1))
      const held = of[i] ?? 0
      of[i] = of[j] ?? 0
      of[j] = held
    }
    return { of, count }
  })
}

/**
 * By which part the 80% range would narrow on average if an input were known: the expected value of partial perfect
 * information (Raiffa & Schlaifer 1961; from given data, Strong & Oakley 2013), with the width of the range as what
 * is lost. It is held against random bins of the same size, since a range within few futures is narrower by itself.
 *
 * @param random the mean range within random bins, of the same futures counted the same.
 * @returns at most 1; about 0, on either side, for an input that does nothing.
 */
export function narrowing(sorted: Sorted, bins: Bins, random: number, times?: Uint16Array): number {
  return random > 0 ? 1 - meanRange(sorted, bins, times) / random : NaN
}
