import { exp } from '../real/exp.ts'
import { log } from '../real/log.ts'
import { nextNormal } from './normal.ts'
import { nextExponential, nextUniform } from './stream.ts'

/**
 * Draw a gamma number of a given shape and scale 1: mean and variance are the shape. Shape 1 is `nextExponential`.
 *
 * Below shape 0.03 draws may underflow to 0, as most of the distribution lies below the smallest double.
 * @throws RangeError unless the shape is positive and finite.
 */
export function nextGamma(state: Int32Array, shape: number): number {
  if (shape === 1) return nextExponential(state)
  if (!(shape > 0 && shape < Infinity))
    throw new RangeError(`gamma: shape ${shape} must be positive and finite`)
  if (shape > 1) return nextLargeGamma(state, shape)
  // G(shape) = G(shape + 1) U^(1/shape), and −log U is exponential.
  return nextLargeGamma(state, shape + 1) * exp(-nextExponential(state) / shape)
}

/**
 * Draw a beta number in [0, 1] of mean a / (a + b).
 *
 * @throws RangeError unless a and b are positive and finite.
 */
export function nextBeta(state: Int32Array, a: number, b: number): number {
  if (!(a > 0 && a < Infinity && b > 0 && b < Infinity)) {
    throw new RangeError(`beta: a ${a} and b ${b} must be positive and finite`)
  }
  if (a < 1 && b < 1) {
    // Both gamma numbers may underflow, so their ratio is taken by logarithms.
    const logA = log(nextLargeGamma(state, a + 1)) - nextExponential(state) / a
    const logB = log(nextLargeGamma(state, b + 1)) - nextExponential(state) / b
    return 1 / (1 + exp(logB - logA))
  }
  const left = nextGamma(state, a)
  return left / (left + nextGamma(state, b))
}

/** Draw a gamma number of shape ≥ 1. */
function nextLargeGamma(state: Int32Array, shape: number): number {
  const d = shape - 1 / 3
  return d * nextCube(state, d, 1 / Math.sqrt(9 * d))
}

/**
 * Fill the first places of `out` with gamma numbers of one shape ≥ 1 divided by the shape, so that their mean is 1.
 *
 * Each comes from a stream of its own, whose state stands in `states`, two words each, and moves on.
 */
export function fillMeanOneGammas(
  out: Float64Array,
  states: Int32Array,
  count: number,
  shape: number,
  scratch: Int32Array
): void {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  const scale = d / shape
  for (let i = 0; i < count; i++) {
    scratch[0] = states[2 * i]!
    scratch[1] = states[2 * i + 1]!
    out[i] = scale * nextCube(scratch, d, c)
    states[2 * i] = scratch[0]
    states[2 * i + 1] = scratch[1]
  }
}

/**
 * Draw v such that d v is a gamma number of shape d + 1/3 (Marsaglia & Tsang, "A simple method for generating gamma
 * variables", 2000).
 */
function nextCube(state: Int32Array, d: number, c: number): number {
  for (;;) {
    const x = nextNormal(state)
    const root = 1 + c * x
    if (root <= 0) continue
    const v = root * root * root
    const u = nextUniform(state)
    const square = x * x
    if (u < 1 - 0.0331 * square * square || log(u) < 0.5 * square + d * (1 - v + log(v))) return v
  }
}
