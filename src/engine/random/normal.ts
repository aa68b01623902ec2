import { exp } from '../real/exp.ts'
import { log } from '../real/log.ts'
import { nextExponential, nextUniform, nextWord } from './stream.ts'

const LAYERS = 256
const TAIL_START = 3.654152885361009 // the one start that makes 256 layers of equal area fill the density
const LAYER_AREA = 0.004928673233974655

/** Right edge of each layer, the widest first; the last is 0. */
const EDGES = new Float64Array(LAYERS + 1)

/** Right edge of each layer in units of 2^-23. */
const WIDTHS = new Float64Array(LAYERS)

/** exp(−x²/2) at each edge. */
const HEIGHTS = new Float64Array(LAYERS + 1)

fill()

/**
 * Draw a standard normal number by the ziggurat (Marsaglia & Tsang 2000), usually from one word.
 *
 * Within a layer numbers lie on a grid of 2^24 points, symmetric about 0; the tail is unbounded but for the
 * grain of its words.
 */
export function nextNormal(state: Int32Array): number {
  const word = nextWord(state)
  const layer = word & 255
  const x = ((word >> 8) + 0.5) * WIDTHS[layer]!
  return Math.abs(x) < EDGES[layer + 1]! ? x : nextBeyondCore(state, layer, x)
}

/** Settle a point outside the part of its layer that lies wholly under the density. */
function nextBeyondCore(state: Int32Array, firstLayer: number, firstX: number): number {
  let layer = firstLayer
  let x = firstX
  for (;;) {
    if (layer === 0) return x < 0 ? -nextTail(state) : nextTail(state)
    const floor = HEIGHTS[layer]!
    const height = floor + nextUniform(state) * (HEIGHTS[layer + 1]! - floor)
    if (height < exp(-0.5 * x * x)) return x
    const word = nextWord(state)
    layer = word & 255
    x = ((word >> 8) + 0.5) * WIDTHS[layer]!
    if (Math.abs(x) < EDGES[layer + 1]!) return x
  }
}

/** Draw a normal number given that it exceeds TAIL_START (Marsaglia 1964). */
function nextTail(state: Int32Array): number {
  for (;;) {
    const excess = nextExponential(state) / TAIL_START
    if (2 * nextExponential(state) > excess * excess) return TAIL_START + excess
  }
}

function fill(): void {
  let edge = TAIL_START
  let height = exp(-0.5 * edge * edge)
  // The lowest layer holds the tail too: as a rectangle of the same area it would be this wide.
  EDGES[0] = LAYER_AREA / height
  for (let layer = 1; layer < LAYERS; layer++) {
    EDGES[layer] = edge
    HEIGHTS[layer] = height
    height += LAYER_AREA / edge
    edge = Math.sqrt(-2 * log(height))
  }
  HEIGHTS[LAYERS] = 1
  for (let layer = 0; layer < LAYERS; layer++) WIDTHS[layer] = EDGES[layer]! / 8388608
}
