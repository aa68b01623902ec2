import { nextUniform, nextWord, openStream } from '../../../src/engine/random/stream.ts'

/** A generator of test points: `uniform(a, b)` and `scale(low, high)`, the latter 2 to a uniform power. */
export function openPoints(index: number) {
  const state = new Int32Array(2)
  openStream(state, 160, 0, 0, index)
  const uniform = (low: number, high: number) => {
    const fine = nextUniform(state) + (nextWord(state) >>> 11) * 2 ** -53
    return low + (high - low) * Math.min(fine, 1)
  }
  return { uniform, scale: (low: number, high: number) => 2 ** uniform(low, high) }
}

/** The double next above a positive x. */
export function nextAbove(x: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, x)
  view.setBigUint64(0, view.getBigUint64(0) + 1n)
  return view.getFloat64(0)
}
