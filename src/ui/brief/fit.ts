/** How much smaller than usual the type on paper may be, largest first; below that it is hard to read. */
const SCALES = [1, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82, 0.79] as const

/** Fewer rows than this are not left alone on a page. */
const LEAST_ROWS = 2

/** A block's height with the gap above it, in CSS pixels. */
export interface BlockHeight {
  /** What stands above the rows of its table (title, caption, heading); all of it where it may not break. */
  readonly head: number
  /** Rows between which it may break onto the next page, where its head is repeated. */
  readonly rows: readonly number[]
  /** What stands below the rows. */
  readonly tail: number
}

/** Heights in CSS pixels, at one size of type. */
export interface PaperHeights {
  /** Room of one page between its margins, without its foot. */
  readonly page: number
  /** What stands above the first block. */
  readonly top: number
  readonly blocks: readonly BlockHeight[]
}

/** A block, or some rows of it, on a page. */
export interface Placed {
  readonly page: number
  readonly block: number
  /** Rows from `from` up to `to`, which is not among them; null for the whole block. */
  readonly rows: { readonly from: number; readonly to: number } | null
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** How many pages they take. */
export const pagesOf = (placed: readonly Placed[]): number => 1 + (placed.at(-1)?.page ?? 0)

/** Puts blocks onto pages in their order; a block stays whole unless it has rows to break between. */
function paginate({ page, top, blocks }: PaperHeights): readonly Placed[] {
  const placed: Placed[] = []
  let [at, used] = [0, top]
  for (const [block, { head, rows, tail }] of blocks.entries()) {
    const whole = head + sum(rows) + tail
    const room = page - used
    const fits = whole <= room ? rows.length : rowsWithin(rows, room - head)
    if (whole > room && fits >= LEAST_ROWS && rows.length - fits >= LEAST_ROWS) {
      placed.push({ page: at, block, rows: { from: 0, to: fits } })
      placed.push({ page: ++at, block, rows: { from: fits, to: rows.length } })
      used = head + sum(rows.slice(fits)) + tail
      continue
    }
    if (whole > room && used > 0) [at, used] = [at + 1, 0]
    placed.push({ page: at, block, rows: null })
    used += whole
  }
  return placed
}

/** How many of the first rows stand in so much room. */
function rowsWithin(rows: readonly number[], room: number): number {
  const firstOut = rows.findIndex((_, at) => sum(rows.slice(0, at + 1)) > room)
  return firstOut < 0 ? rows.length : firstOut
}

/**
 * The fewest pages that everything needs in any of the sizes of type, from two on, and the largest type at which these do.
 *
 * @param measure the heights at a size of type.
 */
export function fitPaper(measure: (scale: number) => PaperHeights): {
  readonly scale: number
  readonly placed: readonly Placed[]
} {
  let best: { scale: number; placed: readonly Placed[] } | null = null
  for (const scale of SCALES) {
    const placed = paginate(measure(scale))
    if (!best || pagesOf(placed) < pagesOf(best.placed)) best = { scale, placed }
    if (pagesOf(best.placed) <= 2) break
  }
  return best ?? { scale: 1, placed: [] }
}
