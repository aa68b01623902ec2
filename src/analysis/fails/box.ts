import { atLeast } from './binomial.ts'
import { nth, type Sample } from './sample.ts'

/** One side of a box: futures beyond it are outside. */
export interface Side {
  /** Place of the input. */
  readonly input: number
  readonly end: 'low' | 'high'
  /** The last value inside. */
  readonly at: number
}

/** A box: futures within all its sides, at most two for each input. */
export interface Box {
  readonly sides: readonly Side[]
  /** Futures inside, and those of them that are sought (counts). */
  readonly inside: number
  readonly hits: number
}

/** A box may have so many sides: each has a bit of its own. */
export const MOST_SIDES = 31

/** Which sides each future of a sample is beyond, as bits, by its place in `rows`. */
export function beyond({ columns, rows }: Sample, sides: readonly Side[]): Int32Array {
  const bits = new Int32Array(rows.length)
  sides.forEach(({ input, end, at }, s) => {
    const column = nth(columns, input)
    for (let i = 0; i < rows.length; i++) {
      const value = column[rows[i] ?? 0] ?? 0
      if (end === 'low' ? value < at : value > at) bits[i] = (bits[i] ?? 0) | (1 << s)
    }
  })
  return bits
}

/** A box counted, with what each side alone keeps out. */
export interface Count {
  readonly inside: number
  readonly hits: number
  /** Futures that one side alone keeps out, and those of them that are sought, by side. */
  readonly kept: Int32Array
  readonly keptHits: Int32Array
}

/** @param live bits of the sides that count. */
export function countBox({ sought, rows }: Sample, bits: Int32Array, live: number): Count {
  let inside = 0
  let hits = 0
  const kept = new Int32Array(32)
  const keptHits = new Int32Array(32)
  for (let i = 0; i < bits.length; i++) {
    const broken = (bits[i] ?? 0) & live
    // More than one bit: no side alone keeps it out.
    if ((broken & (broken - 1)) !== 0) continue
    const hit = sought[rows[i] ?? 0] ?? 0
    if (broken === 0) {
      inside++
      hits += hit
    } else {
      const s = 31 - Math.clz32(broken)
      kept[s] = (kept[s] ?? 0) + 1
      keptHits[s] = (keptHits[s] ?? 0) + hit
    }
  }
  return { inside, hits, kept, keptHits }
}

/**
 * A side's quasi-p-value: how often luck alone would put as many sought futures into the box, if the share among them
 * were that without this side (Bryant & Lempert 2010).
 */
export function quasiP({ inside, hits, kept, keptHits }: Count, side: number): number {
  const [more, moreHits] = [kept[side] ?? 0, keptHits[side] ?? 0]
  return atLeast(hits, inside, (hits + moreHits) / Math.max(1, inside + more))
}

/** Flags the futures inside a box, of all futures. */
export function insideOf(sample: Sample, sides: readonly Side[]): Uint8Array {
  const flags = new Uint8Array(sample.sought.length)
  beyond(sample, sides).forEach((bits, i) => (flags[sample.rows[i] ?? 0] = bits === 0 ? 1 : 0))
  return flags
}

/** How many inputs a box limits. */
export const breadth = ({ sides }: { readonly sides: readonly Side[] }): number =>
  new Set(sides.map(({ input }) => input)).size
