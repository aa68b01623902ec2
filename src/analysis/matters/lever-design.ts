import { nextUniform, openStream } from '../../engine/random/stream.ts'

/** Where mixes of rules put each lever on its span: `[lever][row]`, 0–1. */
export interface Design {
  readonly a: readonly Float64Array[]
  readonly b: readonly Float64Array[]
}

/** Keeps these streams apart from those of the model. */
const LANE = 0x1e7e

/** Two sets of mixes; over the rows each lever takes one place in each of equal parts (McKay, Beckman & Conover 1979). */
export function designOf(seed: number, levers: number, rows: number): Design {
  const set = (index: number) =>
    Array.from({ length: levers }, (_, lever) => spread(seed, lever, index, rows))
  return { a: set(0), b: set(1) }
}

function spread(seed: number, lever: number, index: number, rows: number): Float64Array {
  const stream = new Int32Array(2)
  openStream(stream, seed, lever, LANE, index)
  const places = Float64Array.from({ length: rows }, (_, row) => (row + nextUniform(stream)) / rows)
  for (let i = rows - 1; i > 0; i--) {
    const j = Math.floor(nextUniform(stream) * (i + 1))
    const held = places[i] ?? 0
    places[i] = places[j] ?? 0
    places[j] = held
  }
  return places
}
