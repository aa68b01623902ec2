import { normalQuantile } from '../../engine/real/normal-quantile.ts'
import { nth, type Sample, subsample } from './sample.ts'

const DEPTH = 3
const LEAF_PART = 0.05
const LEAF = 10
/** The chance that a tree splits where there is nothing. */
const LEVEL = 0.05
/** About so many independent places there are to cut one input, with leaves of a twentieth. */
const CUTS = 20

/** A tree of questions, each about one input. */
export interface Tree {
  /** Futures here, and those of them that are sought (counts). */
  readonly inside: number
  readonly hits: number
  readonly split?: {
    readonly input: number
    /** Half-way between the two values that it parts. */
    readonly at: number
    readonly below: Tree
    readonly above: Tree
  }
}

/**
 * A classification tree (Breiman, Friedman, Olshen & Stone 1984): splits that lower Gini's impurity most, at most three
 * deep, then pruned at the weakest link. A split must be worth more than the best that luck finds: its fall of impurity
 * in units of the root's, times the futures, is χ² of one degree at the root, and is held against the χ² that one in
 * twenty trees without any structure would exceed, over all inputs and cuts.
 */
export function growTree(sample: Sample): Tree {
  const least = Math.max(LEAF, Math.floor(LEAF_PART * sample.rows.length))
  const tries = CUTS * Math.max(1, sample.columns.length)
  const z = normalQuantile(1 - LEVEL / (2 * tries))
  const root = impurity(sample.rows.length, sample.hits)
  const price = (z * z * root) / sample.rows.length
  return prune(grow(sample, least, DEPTH), price)
}

/** Gini's impurity times the futures: 2 h (1 − h / n). */
const impurity = (inside: number, hits: number): number => (inside > 0 ? 2 * hits * (1 - hits / inside) : 0)

function grow(sample: Sample, least: number, depth: number): Tree {
  const { rows, hits } = sample
  const here = { inside: rows.length, hits }
  const found = depth > 0 ? bestSplit(sample, least) : null
  if (!found) return here
  const column = nth(sample.columns, found.input)
  const low = new Uint8Array(sample.sought.length)
  const high = new Uint8Array(sample.sought.length)
  for (const row of rows) ((column[row] ?? 0) < found.at ? low : high)[row] = 1
  const below = grow(subsample(sample, low), least, depth - 1)
  const above = grow(subsample(sample, high), least, depth - 1)
  return { ...here, split: { ...found, below, above } }
}

function bestSplit(
  { columns, sought, orders, rows, hits }: Sample,
  least: number
): { readonly input: number; readonly at: number } | null {
  const whole = impurity(rows.length, hits)
  let best: { readonly input: number; readonly at: number } | null = null
  // Binary noise in a sum of two parts is no fall.
  let most = 1e-9 * rows.length
  for (let input = 0; input < columns.length; input++) {
    const [column, order] = [nth(columns, input), nth(orders, input)]
    let left = 0
    for (let i = 1; i <= order.length - least; i++) {
      left += sought[order[i - 1] ?? 0] ?? 0
      if (i < least) continue
      const [before, after] = [column[order[i - 1] ?? 0] ?? 0, column[order[i] ?? 0] ?? 0]
      if (before === after) continue
      const fall = whole - impurity(i, left) - impurity(order.length - i, hits - left)
      if (fall > most) [best, most] = [{ input, at: between(before, after) }, fall]
    }
  }
  return best
}

/** Half-way, and above the lower value even where no number lies between them. */
const between = (low: number, high: number): number => {
  const middle = low + (high - low) / 2
  return middle > low ? middle : high
}

interface Sum {
  readonly fall: number
  readonly leaves: number
}

/** Cuts off every branch whose splits are worth less, on average, than the price of a leaf. */
function prune(tree: Tree, price: number): Tree {
  for (let now = tree; ;) {
    const weakest = weakestLink(now)
    if (!weakest || weakest.worth >= price) return now
    now = without(now, weakest.node)
  }
}

function weakestLink(tree: Tree): { readonly node: Tree; readonly worth: number } | null {
  if (!tree.split) return null
  const { fall, leaves } = sumOf(tree)
  const links = [tree.split.below, tree.split.above].flatMap((branch) => weakestLink(branch) ?? [])
  return [{ node: tree, worth: fall / (leaves - 1) }, ...links].reduce((a, b) => (b.worth < a.worth ? b : a))
}

function sumOf({ inside, hits, split }: Tree): Sum {
  if (!split) return { fall: 0, leaves: 1 }
  const [below, above] = [sumOf(split.below), sumOf(split.above)]
  const parts =
    impurity(split.below.inside, split.below.hits) + impurity(split.above.inside, split.above.hits)
  return {
    fall: impurity(inside, hits) - parts + below.fall + above.fall,
    leaves: below.leaves + above.leaves,
  }
}

function without(tree: Tree, node: Tree): Tree {
  const { inside, hits, split } = tree
  if (tree === node || !split) return { inside, hits, ...(tree !== node && split && { split }) }
  return {
    inside,
    hits,
    split: { ...split, below: without(split.below, node), above: without(split.above, node) },
  }
}
