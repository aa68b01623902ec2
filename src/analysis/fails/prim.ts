import { beyond, type Box, breadth, countBox, type Side } from './box.ts'
import { peel } from './peel.ts'
import { nth, type Sample } from './sample.ts'
import { tidy, type TidyBox } from './tidy.ts'

/** A box should hold this part of the futures, or half as many as there are sought ones if those are few. */
const LEAST_PART = 0.05
const LEAST = 10

/** No box limits more inputs, and the one to begin with limits one less: more cannot be told in a sentence. */
const MOST_INPUTS = 4

/**
 * The trade-off between boxes that catch many sought futures and boxes that hold few others, widest box first.
 *
 * Where many inputs matter a little, peeling cuts a sliver off each, and no sentence comes of it. So the inputs
 * are peeled together, then again without the one that the best box can spare most easily, and so on down to a single
 * one; what is offered are the boxes of the last rounds, where each cut goes deeper.
 */
export function tradeOff(sample: Sample, inputs: readonly number[]): readonly TidyBox[] {
  const least = Math.max(LEAST, Math.floor(Math.min(LEAST_PART * sample.rows.length, sample.hits / 2)))
  const boxes = new Map<string, TidyBox>()
  for (let left = inputs; left.length > 0;) {
    const path = peel(sample, left, least)
    for (const { sides } of left.length <= MOST_INPUTS ? path : []) {
      const box = tidy(sample, sides)
      if (box.sides.length > 0) boxes.set(keyOf(box.sides), box)
    }
    left = fewer(sample, left, path)
  }
  const all = [...boxes.values()].sort(
    (a, b) => b.hits - a.hits || densityOf(b) - densityOf(a) || breadth(a) - breadth(b)
  )
  let densest = 0
  return all.filter((box) => {
    if (densityOf(box) <= densest) return false
    densest = densityOf(box)
    return true
  })
}

/** The inputs without those that the best box of a path does not limit, or else without the one it can best spare. */
function fewer(sample: Sample, inputs: readonly number[], path: readonly Box[]): readonly number[] {
  const { sides } = path.reduce((best, box) => (apart(sample, box) > apart(sample, best) ? box : best))
  const used = inputs.filter((input) => sides.some((side) => side.input === input))
  if (used.length < inputs.length) return used
  const bits = beyond(sample, sides)
  const without = used.map((input) => {
    const live = sides.reduce((mask, side, s) => (side.input === input ? mask : mask | (1 << s)), 0)
    return apart(sample, countBox(sample, bits, live))
  })
  const spare = without.indexOf(Math.max(...without))
  return used.filter((_, i) => i !== spare)
}

/** The share of the sought futures inside, less the share of the others inside (Youden 1950). */
function apart({ rows, hits }: Sample, box: { readonly inside: number; readonly hits: number }): number {
  return box.hits / Math.max(1, hits) - (box.inside - box.hits) / Math.max(1, rows.length - hits)
}

/**
 * The box to begin with: of those that limit few enough inputs, the one with the largest share of the sought futures
 * inside less the share of the others inside. −1 when there is none.
 */
export function defaultOf(sample: Sample, boxes: readonly TidyBox[]): number {
  let best = -1
  boxes.forEach((box, i) => {
    if (breadth(box) >= MOST_INPUTS) return
    if (best < 0 || apart(sample, box) > apart(sample, nth(boxes, best))) best = i
  })
  return best
}

/** Of other boxes, the one that catches nearest to this share of the sought futures; −1 when there is none. */
export function nearest(boxes: readonly TidyBox[], hits: number, coverage: number): number {
  let best = -1
  let least = Infinity
  boxes.forEach((box, i) => {
    const distance = Math.abs(box.hits / Math.max(1, hits) - coverage)
    if (distance < least) [best, least] = [i, distance]
  })
  return best
}

const densityOf = ({ hits, inside }: TidyBox): number => hits / Math.max(1, inside)

const keyOf = (sides: readonly Side[]): string =>
  sides
    .map(({ input, end, at }) => `${input} ${end} ${at}`)
    .sort()
    .join()
