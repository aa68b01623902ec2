import { nextUniform, openStream } from '../../engine/random/stream.ts'

/** Where mixes of rules put each lever on its span: `[lever][row]`, 0–1. */
export interface Design {
  readonly a: readonly Float64Array[]
  readonly b: readonly Float64Array[]
}

/** Keeps these streams apart from those of the model. */
const LANE = 0x1e7e

/** The part of a circle after which points never come close to earlier ones: the golden section, (√5 − 1) / 2. */
const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * Two sets of mixes. For each lever the places in A and in B are a lattice of the unit square, shifted at random
 * (Cranley & Patterson 1976): each is spread evenly by itself, and so is the way from one to the other, which halves the
 * error of total effects. Rows are shuffled lever by lever, so that levers do not follow each other.
 */
export function designOf(seed: number, levers: number, rows: number): Design {
  const both = Array.from({ length: levers }, (_, lever) => lattice(seed, lever, rows))
  return { a: both.map(({ a }) => a), b: both.map(({ b }) => b) }
}

function lattice(seed: number, lever: number, rows: number) {
  const stream = new Int32Array(2)
  openStream(stream, seed, lever, LANE, 0)
  const [shiftA, shiftB] = [nextUniform(stream), nextUniform(stream)]
  const order = Uint32Array.from({ length: rows }, (_, row) => row)
  for (let i = rows - 1; i > 0; i--) {
    const j = Math.floor(nextUniform(stream) * (i + 1))
    const held = order[i] ?? 0
    order[i] = order[j] ?? 0
    order[j] = held
  }
  const around = (place: number) => place - Math.floor(place)
  return {
    a: Float64Array.from(order, (point) => around((point + shiftA) / rows)),
    b: Float64Array.from(order, (point) => around(point * GOLDEN + shiftB)),
  }
}
