import { nextUniform, openStream } from '../../engine/random/stream.ts'
import { atLeast } from './binomial.ts'
import { insideOf } from './box.ts'
import { defaultOf, nearest, tradeOff } from './prim.ts'
import { type Sample, subsample } from './sample.ts'
import { screen } from './screen.ts'
import type { TidyBox } from './tidy.ts'

/** How often the futures are halved. */
export const HALVES = 10
/** So many inputs are looked at together: those that tell most by themselves. */
const SCREENED = 16
/** Lane of the streams that halve; no tender and no quantity has it. */
const LANE = 0x5f000001

/** The boxes that one half of the futures gives, and the other half, which did not help to find them. */
export interface Half {
  readonly boxes: readonly TidyBox[]
  /** Where in `boxes` to begin; −1 without any. */
  readonly chosen: number
  /** Sought futures in the half. */
  readonly hits: number
  /** Without orders: nothing is searched for in it. */
  readonly other: Sample
}

/** Boxes of random halves of the futures. */
export function halves(sample: Sample, seed: number): readonly Half[] {
  return Array.from({ length: HALVES }, (_, h) => {
    const { first, second } = split(sample, seed, h)
    const half = subsample(sample, first)
    const boxes = tradeOff(half, screen(half, SCREENED))
    return {
      boxes,
      chosen: defaultOf(half, boxes),
      hits: half.hits,
      other: subsample({ ...sample, orders: [] }, second),
    }
  })
}

function split(
  { rows, sought }: Sample,
  seed: number,
  run: number
): { readonly first: Uint8Array; readonly second: Uint8Array } {
  const stream = new Int32Array(2)
  openStream(stream, seed, run, LANE, 0)
  const shuffled = Int32Array.from(rows)
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(nextUniform(stream) * (i + 1))
    ;[shuffled[i], shuffled[j]] = [shuffled[j] ?? 0, shuffled[i] ?? 0]
  }
  const [first, second] = [new Uint8Array(sought.length), new Uint8Array(sought.length)]
  shuffled.forEach((row, i) => ((i < shuffled.length / 2 ? first : second)[row] = 1))
  return { first, second }
}

/** In how many of the halves the box to begin with limits each input. */
export function comeBacks(found: readonly Half[], inputs: number): Int32Array {
  const counts = new Int32Array(inputs)
  for (const { boxes, chosen } of found) {
    for (const input of new Set(boxes[chosen]?.sides.map((side) => side.input)))
      counts[input] = (counts[input] ?? 0) + 1
  }
  return counts
}

/** How boxes do among futures that did not help to find them. */
export interface HeldOut {
  /** Futures inside, those of them that are sought, and all that are sought, over all halves (counts). */
  readonly inside: number
  readonly hits: number
  readonly sought: number
  /**
   * The chance that luck alone makes the sought futures' share in the boxes so large: twice the median over the halves,
   * which holds however much they share (Meinshausen, Meier & Bühlmann 2009).
   */
  readonly p: number
}

/** Tries the halves' boxes nearest in coverage on the other halves. */
export function heldOut(found: readonly Half[], coverage: number): HeldOut {
  const sums = { inside: 0, hits: 0, sought: 0 }
  const ps = found.map(({ boxes, hits, other }) => {
    const box = boxes[nearest(boxes, hits, coverage)]
    sums.sought += other.hits
    if (!box) return 1
    const inside = insideOf(other, box.sides)
    const caught = subsample(other, inside)
    sums.inside += caught.rows.length
    sums.hits += caught.hits
    return atLeast(caught.hits, caught.rows.length, other.hits / Math.max(1, other.rows.length))
  })
  ps.sort((a, b) => a - b)
  const median = ((ps[(HALVES >> 1) - 1] ?? 0) + (ps[HALVES >> 1] ?? 0)) / 2
  return { ...sums, p: Math.min(1, 2 * median) }
}
