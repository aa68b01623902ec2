import { type Box, MOST_SIDES, type Side } from './box.ts'
import { nth, type Sample } from './sample.ts'

/** The part of the futures in the box that one peel takes away at most, ties apart. */
export const ALPHA = 0.05

interface Peel {
  readonly side: Side
  readonly removed: number
  readonly hitsRemoved: number
  /** Rise of the sought futures' share for each part of the box given up. */
  readonly gain: number
}

/**
 * Peels a sample (Friedman & Fisher 1999): a thin slice at one end of one input is cut off, again and again, always the
 * one that raises the share of sought futures most for what it costs. Slices differ in size where values tie, so the
 * rise is taken per part given up (Kwakkel & Jaxa-Rozen 2016).
 *
 * @param inputs that may be cut.
 * @param least futures that a box must hold.
 * @returns each box on the way, ever smaller; the first has no sides.
 */
export function peel(sample: Sample, inputs: readonly number[], least: number): readonly Box[] {
  const { columns, sought } = sample
  const inside = new Uint8Array(sought.length)
  for (const row of sample.rows) inside[row] = 1
  const orders = inputs.map((input) => Int32Array.from(nth(sample.orders, input)))
  let count = sample.rows.length
  let hits = sample.hits
  let sides: readonly Side[] = []
  const path: Box[] = [{ sides, inside: count, hits }]
  while (hits < count && sides.length < MOST_SIDES) {
    const found = inputs.flatMap((input, i) => {
      const held = { column: nth(columns, input), order: nth(orders, i), sought, count, hits, input }
      return [slice({ ...held, end: 'low' }), slice({ ...held, end: 'high' })].flatMap((cut) => cut ?? [])
    })
    const best = found
      .filter(({ removed, gain }) => count - removed >= least && gain > 0)
      .reduce<Peel | null>((most, cut) => (most && cut.gain <= most.gain ? most : cut), null)
    if (!best) break
    const { side } = best
    const [column, order] = [nth(columns, side.input), nth(orders, inputs.indexOf(side.input))]
    for (let i = 0; i < count; i++) {
      const row = order[i] ?? 0
      const value = column[row] ?? 0
      if (side.end === 'low' ? value < side.at : value > side.at) inside[row] = 0
    }
    for (const order of orders) compact(order, count, inside)
    count -= best.removed
    hits -= best.hitsRemoved
    sides = [...sides.filter(({ input, end }) => input !== side.input || end !== side.end), side]
    path.push({ sides, inside: count, hits })
  }
  return path
}

interface Sliced {
  readonly column: Float64Array
  readonly sought: Uint8Array
  /** Its first `count` places hold the futures in the box. */
  readonly order: Int32Array
  readonly count: number
  readonly hits: number
  readonly input: number
  readonly end: 'low' | 'high'
}

/** The slice at one end; at least one value of the input, never a part of equal values. */
function slice({ column, sought, order, count, hits, input, end }: Sliced): Peel | null {
  let removed = Math.max(1, Math.floor(ALPHA * count))
  if (removed >= count) return null
  // From the end inward: place i of the slice is `from + i × step` of the order.
  const [from, step] = end === 'low' ? [0, 1] : [count - 1, -1]
  const valueAt = (i: number) => column[order[from + i * step] ?? 0] ?? 0
  const edge = valueAt(removed)
  while (removed > 0 && valueAt(removed - 1) === edge) removed--
  if (removed === 0) {
    while (removed < count && valueAt(removed) === edge) removed++
    if (removed === count) return null
  }
  let hitsRemoved = 0
  for (let i = 0; i < removed; i++) hitsRemoved += sought[order[from + i * step] ?? 0] ?? 0
  const before = hits / count
  const after = (hits - hitsRemoved) / (count - removed)
  return {
    side: { input, end, at: valueAt(removed) },
    removed,
    hitsRemoved,
    gain: (after - before) / (removed / count),
  }
}

/** Moves those of the first `count` futures that are still inside to the front, in their order. */
function compact(order: Int32Array, count: number, inside: Uint8Array): void {
  let to = 0
  for (let i = 0; i < count; i++) {
    const row = order[i] ?? 0
    if (inside[row] === 1) order[to++] = row
  }
}
