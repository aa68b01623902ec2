import { insideOf, type Side } from './box.ts'
import { comeBacks, type HeldOut, heldOut, HALVES, halves } from './halves.ts'
import { defaultOf, tradeOff } from './prim.ts'
import { nth, type Inputs, type Sample, sampleOf, subsample } from './sample.ts'
import type { TidyBox } from './tidy.ts'
import { growTree, type Tree } from './tree.ts'

/** One input that a box limits. */
export interface Limit {
  /** The input's name, such as `groups.family-farms.entry`. */
  readonly name: string
  /** The lowest and highest value inside; null: no limit at that end. */
  readonly low: number | null
  readonly high: number | null
  /** How often luck alone would do as much as its stronger side (quasi-p-value, 0–1). */
  readonly p: number
  /** In how many of `HALVES` random halves of the futures the box to begin with limits it. */
  readonly cameBack: number
}

/** Futures that have something in common, as a box of limits. */
export interface Group {
  /** Strongest limit first. */
  readonly limits: readonly Limit[]
  /** Futures inside, and those of them that are sought (counts). */
  readonly inside: number
  readonly hits: number
}

/** A question of the tree, with names. */
export interface Branch {
  readonly inside: number
  readonly hits: number
  readonly split?: {
    readonly name: string
    readonly at: number
    readonly below: Branch
    readonly above: Branch
  }
}

/** What sought futures have in common. */
export interface Discovery {
  /**
   * `tooFew`: too few sought futures, or too few others, to tell what they share.
   * `nothing`: what was found is no more than luck finds.
   */
  readonly kind: 'none' | 'all' | 'tooFew' | 'nothing' | 'found'
  readonly runs: number
  /** Sought futures (count). */
  readonly hits: number
  /** Inputs looked through (count). */
  readonly inputs: number
  /** Boxes to choose from: each catches fewer sought futures than the one before, and holds fewer others. */
  readonly groups: readonly Group[]
  /** Where in `groups` to begin; −1 without any. */
  readonly chosen: number
  /** The chosen box tried on futures that did not help to find it. */
  readonly heldOut: HeldOut | null
  /** What the sought futures outside the chosen box have in common; null: nothing. */
  readonly second: Group | null
  readonly tree: Branch
}

/** Fewer sought futures, or fewer others, share nothing that could be told from luck. */
const FEWEST = 20
/** The chance of error of the finding as a whole. */
const LEVEL = 0.05

/**
 * Scenario discovery (Bryant & Lempert 2010): in which region of the inputs do the sought futures lie?
 *
 * @param sought 1 for each future that is sought.
 * @param seed of the random halves.
 */
export function discover(inputs: Inputs, sought: Uint8Array, seed: number): Discovery {
  const uncertain = varying(inputs)
  const sample = sampleOf(uncertain, sought)
  const { hits } = sample
  const runs = sample.rows.length
  const base = {
    runs,
    hits,
    inputs: uncertain.names.length,
    groups: [],
    chosen: -1,
    heldOut: null,
    second: null,
  }
  const leaf = { inside: runs, hits }
  if (hits === 0 || hits === runs) return { ...base, kind: hits === 0 ? 'none' : 'all', tree: leaf }
  if (Math.min(hits, runs - hits) < FEWEST) return { ...base, kind: 'tooFew', tree: leaf }

  const tree = named(growTree(sample), uncertain.names)
  const first = searched(sample, seed)
  if (!first.box || first.tried.p > LEVEL) return { ...base, kind: 'nothing', tree, heldOut: first.tried }
  const rest = outside(sample, first.box)
  const enough = Math.min(rest.hits, rest.rows.length - rest.hits) >= FEWEST
  const second = enough ? searched(rest, seed) : null
  return {
    ...base,
    kind: 'found',
    groups: first.boxes.map((box) => groupOf(box, first.back, uncertain.names)),
    chosen: first.chosen,
    heldOut: first.tried,
    second: second?.box && second.tried.p <= LEVEL ? groupOf(second.box, second.back, uncertain.names) : null,
    tree,
  }
}

/** Boxes of the inputs on which at least half of the random halves agree. */
function searched(sample: Sample, seed: number) {
  const found = halves(sample, seed)
  const back = comeBacks(found, sample.columns.length)
  const stable = [...back.keys()].filter((input) => 2 * (back[input] ?? 0) >= HALVES)
  const boxes = tradeOff(sample, stable)
  const chosen = defaultOf(sample, boxes)
  const box = boxes[chosen]
  return { boxes, chosen, box, back, tried: heldOut(found, (box?.hits ?? 0) / sample.hits) }
}

/** The inputs that differ between futures. */
function varying({ names, columns }: Inputs): Inputs {
  const kept = columns.flatMap((column, i) => (column.some((value) => value !== column[0]) ? [i] : []))
  return { names: kept.map((i) => nth(names, i)), columns: kept.map((i) => nth(columns, i)) }
}

function outside(sample: Sample, { sides }: TidyBox): Sample {
  const inside = insideOf(sample, sides)
  return subsample(
    sample,
    inside.map((flag) => 1 - flag)
  )
}

function groupOf(box: TidyBox, back: Int32Array, names: readonly string[]): Group {
  const inputs = [...new Set(box.sides.map(({ input }) => input))]
  const limits = inputs.map((input) => {
    const sides = box.sides.filter((side) => side.input === input)
    const at = (end: Side['end']) => sides.find((side) => side.end === end)?.at ?? null
    return {
      name: nth(names, input),
      low: at('low'),
      high: at('high'),
      p: Math.min(...sides.map(({ p }) => p)),
      cameBack: back[input] ?? 0,
    }
  })
  limits.sort((a, b) => a.p - b.p || (a.name < b.name ? -1 : 1))
  return { limits, inside: box.inside, hits: box.hits }
}

function named({ inside, hits, split }: Tree, names: readonly string[]): Branch {
  if (!split) return { inside, hits }
  const { input, at, below, above } = split
  return {
    inside,
    hits,
    split: { name: nth(names, input), at, below: named(below, names), above: named(above, names) },
  }
}
