import type { Inputs } from '../../../src/analysis/fails/sample.ts'
import { nextUniform, openStream } from '../../../src/engine/random/stream.ts'

/** Futures with inputs drawn evenly from 0 to 1, the same for the same seed. */
export function uniformInputs(inputs: number, futures: number, seed = 1): Inputs {
  const stream = new Int32Array(2)
  const names = Array.from({ length: inputs }, (_, i) => `x${i}`)
  const columns = names.map((_, i) => {
    openStream(stream, seed, i, 77, 0)
    return Float64Array.from({ length: futures }, () => nextUniform(stream))
  })
  return { names, columns }
}

/** Flags futures by a rule on their inputs; with `noise`, that part of them is flagged wrongly. */
export function flagged(
  { columns }: Inputs,
  rule: (input: (i: number) => number) => boolean,
  { noise = 0, seed = 1 } = {}
): Uint8Array {
  const stream = new Int32Array(2)
  openStream(stream, seed, 0, 78, 0)
  return Uint8Array.from({ length: columns[0]?.length ?? 0 }, (_, future) => {
    const wrong = nextUniform(stream) < noise
    return rule((i) => columns[i]?.[future] ?? NaN) !== wrong ? 1 : 0
  })
}

/** Flags futures by luck alone. */
export function byLuck(futures: number, chance: number, seed = 1): Uint8Array {
  const stream = new Int32Array(2)
  openStream(stream, seed, 0, 79, 0)
  return Uint8Array.from({ length: futures }, () => (nextUniform(stream) < chance ? 1 : 0))
}
